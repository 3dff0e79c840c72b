using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class GeminiTransformTests
{
    [Fact]
    public void Object_SaysItsOrder()
    {
        var document = Gemini(Spec.Of(Spec.Required("b", new BooleanValue(false)), Spec.Optional("a", new BooleanValue(false))));
        Assert.Equal("""["b","a"]""", document.Root["propertyOrdering"]!.ToString());
        Assert.Equal("""["b"]""", document.Root["required"]!.ToString());
        Assert.Equal("""{"type":["boolean","null"]}""", document.Member("a"));
    }

    [Fact]
    public void UnknownKeywords_AreWords()
    {
        var document = Gemini(Spec.Of(Spec.Text(1, 40, "^a$", "Email")));
        Assert.Equal("""{"type":"string","description":"1 to 40 characters; matches ^a$; format: email"}""", document.Member());
        Assert.Equal("""{"type":"string","format":"date-time"}""", Gemini(Spec.Scalar(ScalarKind.DateTime)));
    }

    [Fact]
    public void ExclusiveBound_BecomesInclusiveWithWords()
    {
        var document = Gemini(Spec.Of(Spec.Number(min: "0", max: "1", above: true, below: true)));
        Assert.Equal("""{"type":"number","description":"greater than 0 and less than 1","minimum":0,"maximum":1}""", document.Member());
        Assert.Equal(["/properties/x exclusiveMinimum", "/properties/x exclusiveMaximum"], document.Places());
    }

    [Fact]
    public void MaxItems_ShareABudget()
    {
        var document = Gemini(Shapes.All["many lists"]);
        Assert.Contains("\"maxItems\":250", document.Member("m2"), StringComparison.Ordinal);
        Assert.Contains("\"description\":\"at most 250 items\"", document.Member("m3"), StringComparison.Ordinal);
        Assert.DoesNotContain("maxItems", document.Member("m3"), StringComparison.Ordinal);
        Assert.Equal(["/properties/m3 maxItems", "/properties/m4 maxItems", "/properties/m5 maxItems"], document.Places());
    }

    [Fact]
    public void MaxItems_GoOnToBeCarriedWhereTheyFit()
    {
        var document = Gemini(Spec.Of(Spec.Required("a", Spec.List(Spec.Int(), 0, 901)), Spec.Required("b", Spec.List(Spec.Int(), 0, 900))));
        Assert.Equal(["/properties/a maxItems"], document.Places());
    }

    [Fact]
    public void NullInEnum_IsAFormOfItsOwn() => Assert.Equal(
        """{"anyOf":[{"type":"string","enum":["a"]},{"type":"null"}]}""", Gemini(Spec.Text(nullable: true, values: "a")));

    [Fact]
    public void Map_IsAnObject()
    {
        var document = Gemini(Spec.Of(Spec.Required("x", Spec.Map(Spec.Int("0", "9"), min: 1, max: 2, nullable: true), "d")));
        Assert.Equal("""{"type":["object","null"],"description":"d (1 to 2 entries)","additionalProperties":{"type":"integer","minimum":0,"maximum":9}}""", document.Member());
        Assert.Equal(["/properties/x/anyOf/0 minProperties", "/properties/x/anyOf/0 maxProperties"], document.Places());
    }

    [Fact]
    public void MapKeys_AreWords()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Map(new BooleanValue(false), Spec.Use(1)))).Enum("Size", "S", "M").Close();
        Assert.Equal("""{"type":"object","description":"keys are one of \"S\", \"M\"","additionalProperties":{"type":"boolean"}}""", Gemini(spec).Member());
        Assert.Equal(["/properties/x/anyOf/0 propertyNames"], Gemini(spec).Places());
    }

    [Fact]
    public void MemberThatLeadsBack_IsNotRequired()
    {
        var document = Gemini(Shapes.Tree());
        Assert.Equal("""["name"]""", document.Root["required"]!.ToString());
        Assert.Contains("""{"type":"array","description":"always given","items":{"$ref":"#/$defs/Node"}}""", document.Definition("Node"), StringComparison.Ordinal);
        Assert.Equal([" required", "/$defs/Node required"], document.Places());
    }

    [Fact]
    public void MemberThatEntersACycle_StaysRequired()
    {
        var document = Gemini(Shapes.Expression());
        Assert.Equal("""["value"]""", document.Root["required"]!.ToString());
        Assert.Equal(["/$defs/Expr/anyOf/1 required"], document.Places());
    }

    private static SchemaDocument Gemini(OutputSpec spec) => SchemaDocument.For(spec, SchemaProfile.Gemini);

    private static string Gemini(ValueSpec value) => SchemaAssert.Of(SchemaProfile.Gemini, value);
}
