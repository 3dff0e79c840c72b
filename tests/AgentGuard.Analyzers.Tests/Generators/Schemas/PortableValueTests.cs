using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class PortableValueTests
{
    [Fact]
    public void Boolean_IsABoolean()
    {
        Assert.Equal("""{"type":"boolean"}""", Portable(new BooleanValue(false)));
        Assert.Equal("""{"type":["boolean","null"]}""", Portable(new BooleanValue(true)));
    }

    [Fact]
    public void Integer_HasTheBoundsOfItsType() =>
        Assert.Equal("""{"type":"integer","minimum":-2147483648,"maximum":2147483647}""", Portable(Spec.Int()));

    [Fact]
    public void Integer_DeclaredBoundsWinWhereTighter()
    {
        Assert.Equal("""{"type":"integer","minimum":1,"maximum":2147483647}""", Portable(Spec.Int(min: "1")));
        Assert.Equal("""{"type":"integer","minimum":0,"maximum":255}""", Portable(new IntegerValue("byte", false, "-5", "300", "0", "255", default)));
    }

    [Fact]
    public void Int128_KeepsEveryDigit()
    {
        var value = new IntegerValue(
            "global::System.Int128", true, null, null, "-170141183460469231731687303715884105728", "170141183460469231731687303715884105727", default);
        Assert.Equal(
            """{"type":["integer","null"],"minimum":-170141183460469231731687303715884105728,"maximum":170141183460469231731687303715884105727}""",
            Portable(value));
    }

    [Fact]
    public void IntegerValues_NeedNoBoundsOfTheType()
    {
        Assert.Equal("""{"type":"integer","enum":[1,2]}""", Portable(Spec.Int(values: ["1", "2", "1"])));
        Assert.Equal("""{"type":["integer","null"],"enum":[1,null]}""", Portable(Spec.Int(nullable: true, values: "1")));
    }

    [Theory]
    [InlineData("double", """{"type":"number"}""")]
    [InlineData("float", """{"type":"number","minimum":-3.4028234663852886e38,"maximum":3.4028234663852886e38}""")]
    [InlineData("decimal", """{"type":"number","minimum":-79228162514264337593543950335,"maximum":79228162514264337593543950335}""")]
    [InlineData("global::System.Half", """{"type":"number","minimum":-65504,"maximum":65504}""")]
    public void Number_HasTheRangeOfItsType(string type, string expected) => Assert.Equal(expected, Portable(Spec.Number(type)));

    [Fact]
    public void Number_BoundsAreInclusiveOrNot()
    {
        Assert.Equal("""{"type":"number","minimum":0,"maximum":1}""", Portable(Spec.Number(min: "0", max: "1")));
        Assert.Equal("""{"type":"number","exclusiveMinimum":0,"maximum":0.1}""", Portable(Spec.Number(min: "0", max: "0.1", above: true)));
        Assert.Equal("""{"type":"number","minimum":0,"exclusiveMaximum":1}""", Portable(Spec.Number(min: "0", max: "1", below: true)));
    }

    [Fact]
    public void Number_WiderBoundThanItsTypeIsTheTypes() =>
        Assert.Equal("""{"type":"number","minimum":0,"maximum":65504}""", Portable(Spec.Number("global::System.Half", "0", "1e300", below: true)));

    [Fact]
    public void Text_HasItsConstraints()
    {
        Assert.Equal("""{"type":"string"}""", Portable(Spec.Text(min: 0)));
        Assert.Equal("""{"type":"string","minLength":1,"maxLength":40,"pattern":"^a\"b$","format":"email"}""", Portable(Spec.Text(1, 40, "^a\"b$", "Email")));
        Assert.Equal("""{"type":["string","null"],"enum":["a","b",null]}""", Portable(Spec.Text(nullable: true, values: ["a", "b"])));
    }

    [Theory]
    [InlineData("DateTime", "date-time")]
    [InlineData("Date", "date")]
    [InlineData("Time", "time")]
    [InlineData("Duration", "duration")]
    [InlineData("Email", "email")]
    [InlineData("Hostname", "hostname")]
    [InlineData("IPv4", "ipv4")]
    [InlineData("IPv6", "ipv6")]
    [InlineData("Uri", "uri")]
    [InlineData("Uuid", "uuid")]
    public void Format_HasItsNameInJsonSchema(string format, string expected) =>
        Assert.Equal($$"""{"type":"string","format":"{{expected}}"}""", Portable(Spec.Text(format: format)));

    [Theory]
    [InlineData("Char", "\"minLength\":1,\"maxLength\":1")]
    [InlineData("DateTimeOffset", "\"format\":\"date-time\"")]
    [InlineData("DateTime", "\"format\":\"date-time\"")]
    [InlineData("Date", "\"format\":\"date\"")]
    [InlineData("Guid", "\"format\":\"uuid\"")]
    [InlineData("AbsoluteUri", "\"format\":\"uri\"")]
    [InlineData("AnyUri", "\"format\":\"uri-reference\"")]
    public void Scalar_IsAText(string kind, string expected)
    {
        Assert.Equal($$"""{"type":"string",{{expected}}}""", Portable(Spec.Scalar(Enum.Parse<ScalarKind>(kind))));
        Assert.Equal($$"""{"type":["string","null"],{{expected}}}""", Portable(Spec.Scalar(Enum.Parse<ScalarKind>(kind), nullable: true)));
    }

    [Fact]
    public void Time_HasAPatternAndNoFormat()
    {
        var schema = SchemaAssert.Parse(Portable(Spec.Scalar(ScalarKind.Time)));
        Assert.Equal(ScalarPatterns.Time, schema.Text("pattern"));
        Assert.False(schema.Has("format"));
    }

    [Fact]
    public void Bytes_AreBase64()
    {
        var schema = SchemaAssert.Parse(Portable(Spec.Scalar(ScalarKind.Bytes)));
        Assert.Equal(ScalarPatterns.Base64, schema.Text("pattern"));
        Assert.Equal("base64", schema.Text("contentEncoding"));
    }

    [Fact]
    public void List_HasCountsAndItems()
    {
        Assert.Equal("""{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":20}""", Portable(Spec.List(Spec.Text(), 1, 20)));
        Assert.Equal("""{"type":["array","null"],"items":{"type":["string","null"]}}""", Portable(Spec.List(Spec.Text(nullable: true), nullable: true)));
        Assert.Equal("""{"type":"array","items":{"type":"string"},"uniqueItems":true}""", Portable(Spec.Set(Spec.Text())));
    }

    [Fact]
    public void Map_HasTwoForms() => Assert.Equal(
        """{"anyOf":[{"type":"object","additionalProperties":{"type":"boolean"},"minProperties":1,"maxProperties":5},"""
        + """{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"boolean"}},"required":["key","value"],"additionalProperties":false},"minItems":1,"maxItems":5,"uniqueItems":true}]}""",
        Portable(Spec.Map(new BooleanValue(false), min: 1, max: 5)));

    [Fact]
    public void NullableMap_HasNullAsThirdForm() =>
        Assert.EndsWith(""","uniqueItems":true},{"type":"null"}]}""", Portable(Spec.Map(new BooleanValue(false), nullable: true)), StringComparison.Ordinal);

    [Fact]
    public void MapWithEnumKeys_SaysTheNames()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Map(Spec.Int(), Spec.Use(1)))).Enum("Size", "S", "M").Close();
        var schema = SchemaDocument.For(spec, SchemaProfile.Portable).Member();
        Assert.Contains("""{"type":"object","propertyNames":{"type":"string","enum":["S","M"]},"additionalProperties":{"type":"integer",""", schema, StringComparison.Ordinal);
        Assert.Contains("""{"key":{"type":"string","enum":["S","M"]},"value":""", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyJson_IsTheEmptySchema()
    {
        Assert.Equal("{}", Portable(new AnyValue(false)));
        Assert.Equal("""{"description":"d"}""", SchemaDocument.For(Spec.Of(Spec.Optional("x", new AnyValue(true), description: "d")), SchemaProfile.Portable).Member());
    }

    [Fact]
    public void Custom_IsItsOwnSchema()
    {
        Assert.Equal("""{"type":"string","pattern":"^[A-Z]{2}$"}""", Portable(Spec.Custom("""{"type":"string","pattern":"^[A-Z]{2}$"}""")));
        Assert.Equal("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", Portable(Spec.Custom("""{"type":"string"}""", nullable: true)));
        Assert.Equal("""{"type":["string","null"]}""", Portable(Spec.Custom("""{"type":["string","null"]}""", nullable: true)));
    }

    private static string Portable(ValueSpec value) => SchemaAssert.Of(SchemaProfile.Portable, value);
}
