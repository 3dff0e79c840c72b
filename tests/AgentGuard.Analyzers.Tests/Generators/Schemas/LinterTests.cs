using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

/// <summary>Each limit, once kept and once broken, on schemas written by hand.</summary>
public sealed class LinterTests
{
    private const string Closed = "\"additionalProperties\":false";

    [Theory]
    [InlineData("OpenAI", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("OpenAI", """{"anyOf":[{"type":"string"}]}""")]
    [InlineData("Anthropic", """{"type":"object","properties":{},"required":[],"additionalProperties":false,"anyOf":[{"type":"null"}]}""")]
    public void Root_IsAnObject(string profile, string schema)
    {
        Assert.Contains(SchemaRule.RootObject, Rules(profile, schema));
        Assert.DoesNotContain(SchemaRule.RootObject, Rules("Gemini", schema));
        Assert.Empty(Rules(profile, Object("")));
    }

    [Theory]
    [InlineData("OpenAI", "oneOf", "[{\"type\":\"string\"}]")]
    [InlineData("OpenAI", "maxLength", "5")]
    [InlineData("OpenAI", "uniqueItems", "true")]
    [InlineData("OpenAI", "default", "1")]
    [InlineData("OpenAI", "title", "\"t\"")]
    [InlineData("OpenAI", "contentEncoding", "\"base64\"")]
    [InlineData("OpenAIBasic", "pattern", "\"^a$\"")]
    [InlineData("OpenAIBasic", "minimum", "1")]
    [InlineData("Anthropic", "maximum", "1")]
    [InlineData("Anthropic", "pattern", "\"^a$\"")]
    [InlineData("Anthropic", "maxItems", "1")]
    [InlineData("Gemini", "exclusiveMinimum", "1")]
    [InlineData("Gemini", "pattern", "\"^a$\"")]
    [InlineData("Gemini", "minLength", "1")]
    [InlineData("Grammar", "multipleOf", "2")]
    [InlineData("Grammar", "propertyNames", "{\"type\":\"string\"}")]
    public void UnknownKeyword_IsFound(string profile, string keyword, string value)
    {
        var finding = Assert.Single(Lint(profile, Object("x", $$"""{"type":"integer","{{keyword}}":{{value}}}""")), finding => finding.Rule == SchemaRule.Keyword);
        Assert.Equal("/properties/x", finding.Path);
        Assert.Contains($"'{keyword}'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NestedDefinitions_AreFound() =>
        Assert.Contains(SchemaRule.Keyword, Rules("OpenAI", Object("x", """{"type":"string","$defs":{}}""")));

    [Theory]
    [InlineData("{}")]
    [InlineData("true")]
    [InlineData("""{"enum":["a"]}""")]
    [InlineData("""{"type":"array"}""")]
    [InlineData("""{"description":"d"}""")]
    public void UntypedNode_IsFound(string schema)
    {
        Assert.Contains(SchemaRule.Typed, Rules("OpenAI", Object("x", schema)));
        Assert.Contains(SchemaRule.Typed, Rules("Gemini", Object("x", schema)));
    }

    [Theory]
    [InlineData("""["string","null","null"]""")]
    [InlineData("""["string","date"]""")]
    [InlineData("\"String\"")]
    public void WrongType_IsFound(string type) => Assert.Equal([SchemaRule.Types], Rules("OpenAI", Object("x", $$"""{"type":{{type}}}""")));

    [Theory]
    [InlineData("""{"type":"object","properties":{},"required":[]}""")]
    [InlineData("""{"type":"object","properties":{},"required":[],"additionalProperties":true}""")]
    [InlineData("""{"type":["object","null"],"additionalProperties":{"type":"string"}}""")]
    public void OpenObject_IsFound(string schema)
    {
        Assert.Equal([SchemaRule.Closed], Rules("OpenAI", Object("x", schema)));
        Assert.Equal([SchemaRule.Closed], Rules("Anthropic", Object("x", schema)));
        Assert.Empty(Rules("Gemini", Object("x", schema)));
        Assert.Empty(Rules("Grammar", Object("x", schema)));
    }

    [Fact]
    public void OptionalProperty_IsFoundForOpenAI()
    {
        const string schema = """{"type":"object","properties":{"a":{"type":"string"}},"required":[],"additionalProperties":false}""";
        Assert.Equal([SchemaRule.Required], Rules("OpenAI", schema));
        Assert.Empty(Rules("Anthropic", schema));
    }

    [Fact]
    public void RequiredWithoutProperty_IsFound() =>
        Assert.Equal([SchemaRule.Required], Rules("Gemini", """{"type":"object","properties":{},"required":["a"]}"""));

    [Theory]
    [InlineData("#/properties/x")]
    [InlineData("#/$defs/None")]
    [InlineData("#/$defs/A/properties/b")]
    [InlineData("https://example.com/schema")]
    public void ReferenceElsewhere_IsFound(string target) => Assert.Equal(
        [SchemaRule.Reference], Rules("OpenAI", Object("x", $$"""{"$ref":"{{target}}"}""", """{"A":{"type":"string"}}""")));

    [Fact]
    public void KeywordBesideReference_IsFound()
    {
        Assert.Equal([SchemaRule.Reference], Rules("OpenAI", Object("x", """{"$ref":"#/$defs/A","description":"d"}""", """{"A":{"type":"string"}}""")));
        Assert.Empty(Rules("OpenAI", Object("x", """{"description":"d","anyOf":[{"$ref":"#/$defs/A"}]}""", """{"A":{"type":"string"}}""")));
    }

    [Fact]
    public void Recursion_IsForbiddenForAnthropic()
    {
        var schema = Object("x", """{"$ref":"#/$defs/A"}""", """{"A":{"type":"array","items":{"$ref":"#/$defs/A"}}}""");
        Assert.Equal([SchemaRule.Recursion], Rules("Anthropic", schema));
        Assert.Empty(Rules("OpenAI", schema));
        Assert.Equal([SchemaRule.Recursion], Rules("Gemini", schema));
    }

    [Theory]
    [InlineData("[\"next\"]", 1)]
    [InlineData("[]", 0)]
    public void Recursion_IsInOptionalMembersForGemini(string required, int findings)
    {
        var definition = $$"""{"A":{"type":"object","properties":{"next":{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/A"} },{"type":"null"}]} },"required":{{required}},{{Closed}} } }""";
        var found = Lint("Gemini", Object("x", """{"$ref":"#/$defs/A"}""", definition));
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal((SchemaRule.Recursion, "/$defs/A/properties/next/anyOf/0/items"), (finding.Rule, finding.Path)));
    }

    [Theory]
    [InlineData("OpenAI", "uuid", "uri")]
    [InlineData("Anthropic", "uri", "uri-reference")]
    [InlineData("Gemini", "date-time", "email")]
    [InlineData("Grammar", "uuid", "email")]
    public void UnknownFormat_IsFound(string profile, string known, string unknown)
    {
        Assert.Empty(Rules(profile, Object("x", $$"""{"type":"string","format":"{{known}}"}""")));
        Assert.Equal([SchemaRule.Format], Rules(profile, Object("x", $$"""{"type":"string","format":"{{unknown}}"}""")));
    }

    [Theory]
    [InlineData("OpenAI", "[\"a\",1,null]", "[true]")]
    [InlineData("Anthropic", "[\"a\",true,null]", "[{}]")]
    [InlineData("Gemini", "[\"a\",1]", "[\"a\",null]")]
    [InlineData("Grammar", "[\"a\",[]]", "[]")]
    public void EnumValueOfAnotherType_IsFound(string profile, string known, string unknown)
    {
        Assert.Empty(Rules(profile, Object("x", $$"""{"type":"string","enum":{{known}}}""")));
        Assert.Equal([SchemaRule.EnumType], Rules(profile, Object("x", $$"""{"type":"string","enum":{{unknown}}}""")));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 0)]
    [InlineData("2", 1)]
    public void MinItems_IsZeroOrOneForAnthropic(string count, int findings) => Assert.Equal(
        findings, Rules("Anthropic", Object("x", $$"""{"type":"array","items":{"type":"string"},"minItems":{{count}}}""")).Count(rule => rule == SchemaRule.MinItems));

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("(?<!a)b")]
    [InlineData("(a)\\\\1")]
    public void LookAround_IsFound(string pattern)
    {
        Assert.Equal([SchemaRule.Pattern], Rules("OpenAI", Object("x", $$"""{"type":"string","pattern":"{{pattern}}"}""")));
        Assert.Empty(Rules("OpenAI", Object("x", """{"type":"string","pattern":"a\\\\1(?:b)"}""")));
    }

    [Theory]
    [InlineData("OpenAI", 10)]
    [InlineData("OpenAIBasic", 5)]
    public void Depth_IsBounded(string profile, int limit)
    {
        Assert.Empty(Rules(profile, Nested(limit)));
        var finding = Assert.Single(Lint(profile, Nested(limit + 1)));
        Assert.Equal(SchemaRule.Depth, finding.Rule);
        Assert.Contains($"at most {limit} levels of objects, and this schema has {limit + 1}:", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Rules("Anthropic", Nested(20)));
    }

    [Fact]
    public void Depth_CountsThroughReferencesOnce()
    {
        var schema = Object("x", """{"$ref":"#/$defs/A"}""", $$"""{"A":{"type":"object","properties":{"a":{"$ref":"#/$defs/A"} },"required":["a"],{{Closed}} } }""");
        Assert.Empty(Rules("OpenAIBasic", schema));
        Assert.Equal([SchemaRule.Depth], Rules("OpenAIBasic", Object("x", """{"$ref":"#/$defs/A"}""", $$"""{"A":{{Nested(5)}} }""")));
    }

    [Theory]
    [InlineData("OpenAI", 5000)]
    [InlineData("OpenAIBasic", 100)]
    public void Properties_AreCounted(string profile, int limit)
    {
        Assert.DoesNotContain(SchemaRule.Properties, Rules(profile, Wide(limit, required: true)));
        Assert.Contains(SchemaRule.Properties, Rules(profile, Wide(limit + 1, required: true)));
    }

    [Theory]
    [InlineData("OpenAI", 120_000)]
    [InlineData("OpenAIBasic", 15_000)]
    public void NameCharacters_AreCounted(string profile, int limit)
    {
        // One for x, one for A, the rest in the enum.
        string Schema(int characters) => Object("x", $$"""{"type":"string","enum":["{{new string('v', characters - 2)}}"]}""", """{"A":{"type":"string"}}""");
        Assert.Empty(Rules(profile, Schema(limit)));
        Assert.Equal([SchemaRule.NameCharacters], Rules(profile, Schema(limit + 1)));
    }

    [Theory]
    [InlineData("OpenAI", 1000)]
    [InlineData("OpenAIBasic", 500)]
    public void EnumValues_AreCounted(string profile, int limit)
    {
        Assert.DoesNotContain(SchemaRule.EnumValues, Rules(profile, Object("x", Enum(limit, 1))));
        Assert.Contains(SchemaRule.EnumValues, Rules(profile, Object("x", Enum(limit + 1, 1))));
    }

    [Theory]
    [InlineData("OpenAI", 251, 59, 0)]
    [InlineData("OpenAI", 251, 60, 1)]
    [InlineData("OpenAI", 250, 61, 0)]
    [InlineData("OpenAIBasic", 251, 30, 1)]
    public void LongEnum_IsBounded(string profile, int values, int length, int findings) =>
        Assert.Equal(findings, Rules(profile, Object("x", Enum(values, length))).Count(rule => rule == SchemaRule.LongEnum));

    [Fact]
    public void OptionalProperties_AreCountedForAnthropic()
    {
        Assert.Empty(Rules("Anthropic", Wide(24, required: false)));
        Assert.Equal([SchemaRule.OptionalProperties], Rules("Anthropic", Wide(25, required: false)));
        Assert.Empty(Rules("Gemini", Wide(25, required: false)));
    }

    [Theory]
    [InlineData("""{"type":["string","null"]}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""")]
    public void Unions_AreCountedForAnthropic(string union)
    {
        Assert.Empty(Rules("Anthropic", Wide(16, required: true, union)));
        Assert.Equal([SchemaRule.Unions], Rules("Anthropic", Wide(17, required: true, union)));
        Assert.Empty(Rules("OpenAI", Wide(17, required: true, union)));
    }

    [Fact]
    public void MaxItems_AreAddedUpForGemini()
    {
        string List(string max) => $$"""{"type":"array","items":{"type":"string"},"maxItems":{{max}}}""";
        Assert.Empty(Rules("Gemini", Wide(9, required: true, List("100"))));
        Assert.Equal([SchemaRule.TotalMaxItems], Rules("Gemini", Wide(9, required: true, List("101"))));
        Assert.Equal([SchemaRule.TotalMaxItems], Rules("Gemini", Object("x", List(new string('9', 40)))));
    }

    [Theory]
    [InlineData("^ORD-[0-9]{6}$", true)]
    [InlineData("^(a|b)$", true)]
    [InlineData("^a[.]b?$", true)]
    [InlineData("[0-9]", false)]
    [InlineData("^a", false)]
    [InlineData("^a|b$", false)]
    [InlineData("^(?:a)$", false)]
    [InlineData("^a.b$", false)]
    [InlineData("^[^a]$", false)]
    [InlineData("^\\\\d$", false)]
    [InlineData("^a+?$", false)]
    [InlineData("^(^a)$", false)]
    [InlineData("^$", false)]
    public void Pattern_HasTheCommonFormForGrammars(string pattern, bool isClean) => Assert.Equal(
        isClean ? [] : [SchemaRule.Pattern], Rules("Grammar", Object("x", $$"""{"type":"string","pattern":"{{pattern}}"}""")));

    [Theory]
    [InlineData("\"pattern\":\"^a$\",\"maxLength\":5")]
    [InlineData("\"pattern\":\"^a$\",\"format\":\"date\"")]
    [InlineData("\"format\":\"date\",\"minLength\":5")]
    public void OnlyOneOfPatternFormatAndLength_IsKeptByGrammars(string keywords)
    {
        Assert.Equal([SchemaRule.PatternBesideLength], Rules("Grammar", Object("x", $$"""{"type":"string",{{keywords}}}""")));
        Assert.Empty(Rules("Grammar", Object("x", """{"type":"string","minLength":1,"maxLength":5}""")));
    }

    [Fact]
    public void PropertiesBesideForms_AreFoundForGrammars() => Assert.Equal(
        [SchemaRule.PropertiesBesideForms], Rules("Grammar", Object("x", """{"type":"object","properties":{},"anyOf":[{"type":"null"}]}""")));

    [Theory]
    [InlineData("\"integer\"", "1", true)]
    [InlineData("[\"integer\",\"null\"]", "-9223372036854775808", true)]
    [InlineData("\"integer\"", "9223372036854775808", false)]
    [InlineData("\"integer\"", "1.5", false)]
    [InlineData("\"number\"", "1", false)]
    [InlineData("[\"integer\",\"number\"]", "1", false)]
    public void Bounds_AreForIntegersInGrammars(string type, string bound, bool isClean) => Assert.Equal(
        isClean ? [] : [SchemaRule.Bounds], Rules("Grammar", Object("x", $$"""{"type":{{type}},"minimum":{{bound}}}""")));

    [Theory]
    [InlineData("maxLength", "900", true)]
    [InlineData("maxLength", "901", false)]
    [InlineData("minItems", "901", false)]
    [InlineData("maxItems", "1e2", false)]
    public void Repetitions_AreBoundedInGrammars(string keyword, string count, bool isClean) => Assert.Equal(
        isClean ? [] : [SchemaRule.Repetitions], Rules("Grammar", Object("x", $$"""{"type":"array","items":{"type":"string"},"{{keyword}}":{{count}}}""")));

    [Fact]
    public void Portable_HasNoProvider() => Assert.Empty(Rules("Portable", "{}"));

    [Fact]
    public void EveryLimit_SaysWhereItIsKnownFrom()
    {
        foreach (var limits in System.Enum.GetValues<SchemaProfile>().Where(profile => profile != SchemaProfile.Portable).Select(ProviderLimits.Of))
        {
            KeywordSet?[] sets = [limits.Keywords, limits.Formats, limits.EnumTypes];
            Limit?[] numbers = [limits.Depth, limits.Properties, limits.NameCharacters, limits.EnumValues, limits.LongEnumCharacters, limits.OptionalProperties, limits.Unions, limits.TotalMaxItems, limits.Repetitions];
            var sources = sets.Where(set => set is not null).Select(set => (set!.Source, set.AsOf)).Concat(numbers.Where(limit => limit is not null).Select(limit => (limit!.Source, limit.AsOf)));
            Assert.All(sources, source =>
            {
                Assert.NotEmpty(source.Source);
                Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", source.AsOf);
            });
        }
    }

    private static IReadOnlyList<SchemaFinding> Lint(string profile, string schema) =>
        SchemaLinter.Lint(SchemaAssert.Parse(schema), System.Enum.Parse<SchemaProfile>(profile));

    private static IEnumerable<SchemaRule> Rules(string profile, string schema) => Lint(profile, schema).Select(finding => finding.Rule);

    private static string Object(string name, string? schema = null, string? definitions = null)
    {
        var (property, required) = schema is null ? ("", "") : ($"\"{name}\":{schema}", $"\"{name}\"");
        var tail = definitions is null ? "" : $",\"$defs\":{definitions}";
        return $$"""{"type":"object","properties":{{{property}}},"required":[{{required}}],{{Closed}}{{tail}}}""";
    }

    private static string Nested(int levels) => levels == 1 ? Object("") : Object("o", Nested(levels - 1));

    private static string Wide(int properties, bool required, string schema = """{"type":"string"}""")
    {
        var names = Enumerable.Range(0, properties).Select(index => $"\"p{index}\"").ToList();
        return $$"""{"type":"object","properties":{{{string.Join(',', names.Select(name => name + ":" + schema))}}},"required":[{{(required ? string.Join(',', names) : "")}}],{{Closed}}}""";
    }

    private static string Enum(int values, int length)
    {
        var texts = Enumerable.Range(0, values).Select(index => index.ToString().PadLeft(length, 'v')).ToList();
        return JsonObject.Of(("type", "string"), ("enum", JsonArray.From(texts.Select(text => new JsonText(text))))).ToString();
    }
}
