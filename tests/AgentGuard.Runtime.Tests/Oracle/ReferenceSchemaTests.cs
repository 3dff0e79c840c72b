using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>What the judge must know where no JSON-Schema-Test-Suite is at hand. Documents are separated by <c>;;</c>.</summary>
public sealed class ReferenceSchemaTests
{
    [Theory]
    [InlineData("""true""", "1;;null", "")]
    [InlineData("""false""", "", "1;;null")]
    [InlineData("""{"type":"integer"}""", "1;;1.0;;1e2;;100e-2;;-0.0;;1e400", "1.5;;1e-1;;\"1\";;null;;true")]
    [InlineData("""{"type":"number"}""", "1;;1.5;;1e400;;-0", "\"1\";;null")]
    [InlineData("""{"type":["string","null"]}""", "\"\";;null", "0;;[];;{};;false")]
    [InlineData("""{"type":"boolean"}""", "true;;false", "0;;\"true\"")]
    [InlineData("""{"enum":["a",1,null,[1.0],{"x":1}]}""", "\"a\";;1.0;;null;;[1];;{\"x\":10e-1}", "\"A\";;\" a\";;2;;[];;{\"x\":2};;{}")]
    [InlineData("""{"const":{"a":1,"b":2}}""", "{\"b\":2,\"a\":1}", "{\"a\":1}")]
    [InlineData("""{"minimum":-128,"maximum":127}""", "-128;;127;;127.0;;\"x\"", "-129;;128;;127.00000000000000000000000000001;;-1e400")]
    [InlineData("""{"exclusiveMinimum":0,"exclusiveMaximum":1}""", "0.1;;1e-400", "0;;-0;;1;;1.0;;10e-1")]
    [InlineData("""{"maximum":170141183460469231731687303715884105727}""", "170141183460469231731687303715884105727", "170141183460469231731687303715884105728")]
    [InlineData("""{"multipleOf":0.01}""", "0;;19.99;;1e400;;0.07", "0.001;;19.999;;1e-400")]
    [InlineData("""{"minLength":1,"maxLength":2}""", "\"a\";;\"\\ud83d\\ude00\\ud83d\\ude00\";;\"e\\u0301\"", "\"\";;\"abc\";;\"\\ud83d\\ude00aa\"")]
    [InlineData("""{"pattern":"^[a-z]{2}$"}""", "\"ab\"", "\"ab\\n\";;\"abc\";;\"AB\";;\"\"")]
    [InlineData("""{"pattern":"b"}""", "\"abc\"", "\"ac\"")]
    [InlineData("""{"minItems":1,"maxItems":2}""", "[1];;[1,2];;{}", "[];;[1,2,3]")]
    [InlineData("""{"uniqueItems":true}""", "[];;[1,\"1\",true];;[[1],[2]]", "[1,1.0];;[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", "[];;[\"a\"];;[\"a\",1,2]", "[1];;[\"a\",\"b\"]")]
    [InlineData("""{"properties":{"a":{"type":"integer"}},"required":["a"],"additionalProperties":false}""", "{\"a\":1};;{\"\\u0061\":1};;7", "{};;{\"a\":\"1\"};;{\"a\":1,\"b\":2};;{\"A\":1}")]
    [InlineData("""{"additionalProperties":{"type":"integer"},"propertyNames":{"enum":["x","y"]},"minProperties":1,"maxProperties":1}""", "{\"x\":1};;{\"y\":2}", "{};;{\"z\":1};;{\"x\":1,\"y\":2};;{\"x\":null}")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "\"\";;null", "0")]
    [InlineData("""{"$defs":{"N":{"type":"object","properties":{"next":{"$ref":"#/$defs/N"}},"additionalProperties":false}},"$ref":"#/$defs/N"}""", "{};;{\"next\":{\"next\":{}}}", "{\"next\":1};;{\"next\":{\"x\":{}}}")]
    [InlineData("""{"properties":{"a":{"$ref":"#"}},"additionalProperties":false}""", "{\"a\":{\"a\":{}}}", "{\"a\":{\"b\":{}}}")]
    [InlineData("""{"format":"date"}""", "\"2024-02-29\";;\"0000-02-29\";;5", "\"2023-02-29\";;\"2024-2-29\";;\"2024-02-29\\n\"")]
    [InlineData("""{"format":"uri-reference"}""", "\"/a?b#c\";;\"a\";;\"\";;\"http://x/\"", "\"a b\";;\"1:2\";;\"\\\\\"")]
    public void Documents_GetTheirVerdict(string schema, string valid, string invalid)
    {
        var judge = new ReferenceSchema(JsonTreeParser.Parse(schema)!);

        Assert.All(Documents(valid), d => Assert.True(judge.Accepts(JsonTreeParser.Parse(d)!), d));
        Assert.All(Documents(invalid), d => Assert.False(judge.Accepts(JsonTreeParser.Parse(d)!), d));
    }

    [Theory]
    [InlineData("""{"oneOf":[]}""")]
    [InlineData("""{"properties":{"a":{"minimun":1}}}""")]
    [InlineData("""{"$ref":"other.json"}""")]
    [InlineData("""{"pattern":"(?=a)"}""")]
    [InlineData("""{"pattern":"(a)\\1"}""")]
    [InlineData("""{"format":"date-tiem"}""")]
    public void WhatIsNotKnown_IsRefused(string schema) =>
        Assert.Throws<NotSupportedException>(() => new ReferenceSchema(JsonTreeParser.Parse(schema)!));

    [Theory]
    [InlineData("0.30000000000000000001", true)]
    [InlineData("0.3000000000000001", false)]
    public void RoundedNumbers_AreComparedAsDoubles(string number, bool isAccepted)
    {
        var schema = JsonTreeParser.Parse("""{"type":"number","maximum":0.3}""")!;

        Assert.Equal(isAccepted, new ReferenceSchema(schema, roundsNumbers: true).Accepts(JsonTreeParser.Parse(number)!));
        Assert.False(new ReferenceSchema(schema).Accepts(JsonTreeParser.Parse(number)!));
    }

    private static string[] Documents(string list) => list.Split(";;", StringSplitOptions.RemoveEmptyEntries);
}
