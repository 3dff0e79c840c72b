using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class GrammarTransformTests
{
    [Fact]
    public void Reference_IsWrittenInPlace()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1), "First"), Spec.Optional("y", Spec.Use(1)))
            .Object("Line", "A line", Spec.Required("n", Spec.Text(max: 5000))).Close();
        var document = Grammar(spec);
        Assert.Equal("""{"type":"object","description":"First","properties":{"n":{"type":"string","description":"at most 5000 characters"}},"required":["n"],"additionalProperties":false}""", document.Member());
        Assert.False(document.Root.Has("$defs"));
        Assert.Equal(["/$defs/Line/properties/n maxLength"], document.Places());
    }

    [Fact]
    public void RecursiveReference_Stays()
    {
        var document = Grammar(Shapes.OptionalParent());
        Assert.Equal("""{"description":"Who leads","anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]}""", document.Member("boss"));
        Assert.True(document.Root.Has("$defs"));
    }

    [Fact]
    public void LargeDefinition_StaysAReference()
    {
        // Each type names the next one twice: in place it would have 2^10 copies of the last.
        var spec = new Spec();
        for (var i = 0; i < 10; i++)
        {
            spec.Object("T" + i, Spec.Required("a", Spec.Use(i + 1)), Spec.Required("b", Spec.Use(i + 1)));
        }

        Assert.InRange(Grammar(spec.Object("T10").Close()).Json.Length, 1_000, 20_000);
    }

    [Fact]
    public void Choice_HoldsTheFormsOfInnerChoices()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1, nullable: true)), Spec.Required("y", Spec.Use(1)))
            .Union("Answer", null, Spec.Untagged(Spec.Text()), Spec.Untagged(new BooleanValue(true))).Close();
        Assert.Equal("""{"anyOf":[{"type":"string"},{"type":"boolean"},{"type":"null"}]}""", Grammar(spec).Member());
    }

    [Fact]
    public void AnchoredPattern_StandsAlone()
    {
        var document = Grammar(Spec.Of(Spec.Text(2, 10, @"^\d{2}-\w+$", "Date")));
        Assert.Equal("""{"type":"string","description":"2 to 10 characters; format: date","pattern":"^[0-9]{2}-[A-Za-z0-9_]+$"}""", document.Member());
        Assert.Equal(["/properties/x minLength", "/properties/x maxLength", "/properties/x format"], document.Places());
    }

    [Fact]
    public void SearchPattern_IsWords()
    {
        var document = Grammar(Spec.Of(Spec.Text(max: 10, pattern: "[A-Z]{3}")));
        Assert.Equal("""{"type":"string","description":"matches [A-Z]{3}","maxLength":10}""", document.Member());
        Assert.Equal(["/properties/x pattern"], document.Places());
    }

    [Fact]
    public void Format_WinsOverLength()
    {
        Assert.Equal("""{"type":"string","description":"at most 10 characters","format":"date"}""", Grammar(Spec.Text(max: 10, format: "Date")));
        Assert.Equal("""{"type":"string","description":"format: email","maxLength":10}""", Grammar(Spec.Text(max: 10, format: "Email")));
    }

    [Fact]
    public void Bounds_AreForIntegers()
    {
        Assert.Equal("""{"type":"integer","minimum":1,"maximum":9}""", Grammar(Spec.Int("1", "9")));
        Assert.Equal("""{"type":"number","description":"from 0 to 1"}""", Grammar(Spec.Number(min: "0", max: "1")));
        Assert.Equal("""{"type":"integer","description":"64-bit integer"}""", Grammar(Spec.Long()));
    }

    [Fact]
    public void LargeCounts_AreWords()
    {
        Assert.Equal("""{"type":"array","items":{"type":"boolean"},"minItems":1,"maxItems":900}""", Grammar(Spec.List(new BooleanValue(false), 1, 900)));
        Assert.Equal("""{"type":"array","description":"at most 901 items","items":{"type":"boolean"},"minItems":1}""", Grammar(Spec.List(new BooleanValue(false), 1, 901)));
    }

    [Fact]
    public void AnyJson_NamesEveryType() =>
        Assert.Equal("""{"type":["object","array","string","number","boolean","null"]}""", Grammar(new AnyValue(false)));

    [Fact]
    public void Map_IsAnObject() =>
        Assert.Equal("""{"type":"object","additionalProperties":{"type":"boolean"}}""", Grammar(Spec.Map(new BooleanValue(false))));

    private static SchemaDocument Grammar(OutputSpec spec) => SchemaDocument.For(spec, SchemaProfile.Grammar);

    private static string Grammar(ValueSpec value) => SchemaAssert.Of(SchemaProfile.Grammar, value);
}
