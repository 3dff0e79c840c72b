using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class OpenAITransformTests
{
    [Fact]
    public void OptionalMember_IsRequiredAndNullable()
    {
        var document = OpenAI(Spec.Of(Spec.Required("a", new BooleanValue(false)), Spec.Optional("b", Spec.Text(max: 200), "\"none\"")));
        Assert.Equal(
            """{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":["string","null"],"description":"at most 200 characters; default: \"none\""}},"required":["a","b"],"additionalProperties":false}""",
            document.Json);
        Assert.Equal(["/properties/b maxLength"], document.Places());
    }

    [Fact]
    public void ValueConstraints_AreKept()
    {
        Assert.Equal("""{"type":"string","pattern":"^a$","format":"email"}""", OpenAI(Spec.Text(pattern: "^a$", format: "Email")));
        Assert.Equal("""{"type":"number","exclusiveMinimum":0,"maximum":1}""", OpenAI(Spec.Number(min: "0", max: "1", above: true)));
        Assert.Equal("""{"type":"array","items":{"type":"boolean"},"minItems":1,"maxItems":3}""", OpenAI(Spec.List(new BooleanValue(false), 1, 3)));
        Assert.Equal("""{"type":"integer","minimum":-2147483648,"maximum":2147483647}""", OpenAI(Spec.Int()));
    }

    [Fact]
    public void Lengths_AreWords()
    {
        Assert.Equal("""{"type":"string","description":"1 to 40 characters"}""", OpenAI(Spec.Text(1, 40)));
        Assert.Equal("""{"type":"string","description":"exactly 1 character"}""", OpenAI(Spec.Scalar(ScalarKind.Char)));
    }

    [Fact]
    public void FormatOutsideTheNine_IsWords()
    {
        Assert.Equal("""{"type":"string","description":"format: uri"}""", OpenAI(Spec.Scalar(ScalarKind.AbsoluteUri)));
        Assert.Equal("""{"type":"string","description":"format: uri-reference"}""", OpenAI(Spec.Scalar(ScalarKind.AnyUri)));
    }

    [Fact]
    public void BoundsBeyondDouble_AreWords()
    {
        var document = OpenAI(Spec.Of(Spec.Long()));
        Assert.Equal("""{"type":"integer","description":"64-bit integer"}""", document.Member());
        Assert.Equal(["/properties/x minimum", "/properties/x maximum"], document.Places());
        Assert.Equal("""{"type":"integer","description":"64-bit integer","minimum":1}""", OpenAI(Spec.Long(min: "1")));
        Assert.Equal("""{"type":"number","description":"128-bit decimal"}""", OpenAI(Spec.Number("decimal")));
    }

    [Fact]
    public void Map_IsAListOfKeyAndValue()
    {
        var document = OpenAI(Spec.Of(Spec.Required("x", Spec.Map(Spec.Text(max: 5), max: 9), "Labels")));
        Assert.Equal(
            """{"type":"array","description":"Labels (keys are distinct)","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string","description":"at most 5 characters"}},"required":["key","value"],"additionalProperties":false},"maxItems":9}""",
            document.Member());
        Assert.Equal(["/properties/x/anyOf/1/items/properties/value maxLength", "/properties/x/anyOf/1 uniqueItems"], document.Places());
        Assert.StartsWith("""{"type":["array","null"],""", OpenAI(Spec.Map(Spec.Int(), nullable: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_IsBare()
    {
        var spec = new Spec().Object("Root", Spec.Required("a", Spec.Use(1)), Spec.Required("b", Spec.Use(1), "The second"), Spec.Optional("c", Spec.Use(1)))
            .Object("Line", "A line.", Spec.Required("n", new BooleanValue(false))).Close();
        var document = OpenAI(spec);
        Assert.Equal("""{"$ref":"#/$defs/Line"}""", document.Member("a"));
        Assert.Equal("""{"description":"The second","anyOf":[{"$ref":"#/$defs/Line"}]}""", document.Member("b"));
        Assert.Equal("""{"anyOf":[{"$ref":"#/$defs/Line"},{"type":"null"}]}""", document.Member("c"));
        Assert.Equal("""{"type":"object","description":"A line.","properties":{"n":{"type":"boolean"}},"required":["n"],"additionalProperties":false}""", document.Definition("Line"));
    }

    [Fact]
    public void Recursion_StaysAReference()
    {
        var document = OpenAI(Shapes.Tree());
        Assert.Equal("""{"type":"array","items":{"$ref":"#/$defs/Node"}}""", document.Member("children"));
        Assert.Contains("""{"$ref":"#/$defs/Node"}""", document.Definition("Node"), StringComparison.Ordinal);
        Assert.Empty(document.Dropped);
    }

    [Fact]
    public void Set_LosesUniqueness()
    {
        var document = OpenAI(Spec.Of(Spec.Set(Spec.Text())));
        Assert.Equal("""{"type":"array","description":"items are distinct","items":{"type":"string"}}""", document.Member());
        Assert.Equal(["/properties/x uniqueItems"], document.Places());
    }

    [Fact]
    public void Basic_HasNoValueConstraint()
    {
        Assert.Equal("""{"type":"string","description":"matches ^a$; format: email"}""", Basic(Spec.Text(pattern: "^a$", format: "Email")));
        Assert.Equal("""{"type":"number","description":"greater than 0 and at most 1"}""", Basic(Spec.Number(min: "0", max: "1", above: true)));
        Assert.Equal("""{"type":"array","description":"1 to 3 items","items":{"type":"boolean"}}""", Basic(Spec.List(new BooleanValue(false), 1, 3)));
        Assert.Equal("""{"type":"integer","description":"at least 1; 32-bit integer"}""", Basic(Spec.Int(min: "1")));
        Assert.Equal("""{"type":"integer","description":"from 0 to 255"}""", Basic(new IntegerValue("byte", false, null, null, "0", "255", default)));
        Assert.Equal("""{"type":"string","enum":["a"]}""", Basic(Spec.Text(values: "a")));
    }

    private static SchemaDocument OpenAI(OutputSpec spec) => SchemaDocument.For(spec, SchemaProfile.OpenAI);

    private static string OpenAI(ValueSpec value) => SchemaAssert.Of(SchemaProfile.OpenAI, value);

    private static string Basic(ValueSpec value) => SchemaAssert.Of(SchemaProfile.OpenAIBasic, value);
}
