using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class PortableStructureTests
{
    [Fact]
    public void Object_IsClosedAndInOrder() => Assert.Equal(
        """{"type":"object","description":"The answer","properties":{"b":{"type":"boolean","description":"B"},"a":{"type":["boolean","null"],"default":true}},"required":["b"],"additionalProperties":false}""",
        Portable(new Spec().Object("Root", Spec.Required("b", new BooleanValue(false), "B"), Spec.Optional("a", new BooleanValue(false), "true")).Close("The answer")).Json);

    [Fact]
    public void TypeUsedOnce_IsInPlace()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1), "The line"), Spec.Optional("y", Spec.Use(2)))
            .Object("Line", "A line", Spec.Required("n", new BooleanValue(false)))
            .Object("Other", "Other", Spec.Required("n", new BooleanValue(false))).Close();
        Assert.Equal(
            """{"type":"object","description":"The line","properties":{"n":{"type":"boolean"}},"required":["n"],"additionalProperties":false}""", Portable(spec).Member());
        Assert.Equal(
            """{"description":"Other","anyOf":[{"type":"object","properties":{"n":{"type":"boolean"}},"required":["n"],"additionalProperties":false},{"type":"null"}]}""",
            Portable(spec).Member("y"));
        Assert.False(Portable(spec).Root.Has("$defs"));
    }

    [Fact]
    public void TypeUsedTwice_IsADefinition()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1), "The line"), Spec.Optional("y", Spec.List(Spec.Use(1))))
            .Object("Line", "A line", Spec.Required("n", new BooleanValue(false))).Close();
        Assert.Equal("""{"$ref":"#/$defs/Line","description":"The line"}""", Portable(spec).Member());
        Assert.Equal("""{"type":["array","null"],"items":{"$ref":"#/$defs/Line"}}""", Portable(spec).Member("y"));
        Assert.Equal("""{"type":"object","description":"A line","properties":{"n":{"type":"boolean"}},"required":["n"],"additionalProperties":false}""", Portable(spec).Definition("Line"));
    }

    [Fact]
    public void NullableReference_IsAChoice()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1, nullable: true), "d"), Spec.Required("y", Spec.Use(1)))
            .Object("Line", Spec.Required("n", new BooleanValue(false))).Close();
        Assert.Equal("""{"description":"d","anyOf":[{"$ref":"#/$defs/Line"},{"type":"null"}]}""", Portable(spec).Member());
    }

    [Fact]
    public void SmallEnum_IsAlwaysInPlace_LargeOneIsNot()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1)), Spec.Optional("y", Spec.Use(1)), Spec.Required("z", Spec.Use(2)), Spec.Required("w", Spec.Use(2)))
            .Enum("Small", "A", "B").Enum("Large", [.. Enumerable.Range(0, 9).Select(index => "V" + index)]).Close();
        Assert.Equal("""{"type":"string","enum":["A","B"]}""", Portable(spec).Member());
        Assert.Equal("""{"type":["string","null"],"enum":["A","B",null]}""", Portable(spec).Member("y"));
        Assert.Equal("""{"$ref":"#/$defs/Large"}""", Portable(spec).Member("z"));
    }

    [Fact]
    public void EnumMeanings_AreInTheDescription()
    {
        var members = new EquatableArray<EnumMember>([new("hold", "Hold", "0", "Ask a person."), new("go", "Go", "1", null)]);
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1)), Spec.Required("y", Spec.Use(1), "What to do."))
            .Add(new EnumSpec("Verdict", "global::Verdict", "The verdict", members, false)).Close();
        Assert.Equal("""{"type":"string","description":"The verdict (hold: Ask a person)","enum":["hold","go"]}""", Portable(spec).Member());
        Assert.Equal("""{"type":"string","description":"What to do (hold: Ask a person)","enum":["hold","go"]}""", Portable(spec).Member("y"));
    }

    [Fact]
    public void Flags_AreAListWithoutZero()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1, nullable: true))).Enum("Access", isFlags: true, "None", "Read", "Write").Close();
        Assert.Equal("""{"type":["array","null"],"items":{"type":"string","enum":["Read","Write"]},"uniqueItems":true}""", Portable(spec).Member());
    }

    [Fact]
    public void Union_IsAChoiceOfTaggedObjects()
    {
        var spec = Shapes.Union();
        Assert.Equal(
            """{"anyOf":[{"type":"object","description":"A circle","properties":{"kind":{"type":"string","enum":["circle"]},"radius":{"type":"number","exclusiveMinimum":0}},"required":["kind","radius"],"additionalProperties":false},"""
            + """{"type":"object","properties":{"kind":{"type":"integer","enum":[2]},"side":{"type":"number","maximum":1e3}},"required":["kind","side"],"additionalProperties":false}]}""",
            Portable(spec).Definition("Shape"));
        Assert.Equal("""{"$ref":"#/$defs/Shape"}""", Portable(spec).Member("main"));
        Assert.DoesNotContain("kind", Portable(spec).Member("circle"), StringComparison.Ordinal);
    }

    [Fact]
    public void NullableUnionInPlace_HasNullAmongItsForms()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1, nullable: true), "d")).Union("Shape", "kind", Spec.Tagged("a", 2)).Object("A").Close();
        Assert.Equal(
            """{"description":"d","anyOf":[{"type":"object","properties":{"kind":{"type":"string","enum":["a"]}},"required":["kind"],"additionalProperties":false},{"type":"null"}]}""",
            Portable(spec).Member());
    }

    [Fact]
    public void UnionOfValues_IsAChoiceByType()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1)))
            .Union("Answer", null, Spec.Untagged(Spec.Text()), Spec.Untagged(new BooleanValue(true))).Close();
        Assert.Equal("""{"anyOf":[{"type":"string"},{"type":"boolean"},{"type":"null"}]}""", Portable(spec).Member());
    }

    [Fact]
    public void RootUnion_IsWrapped()
    {
        var spec = new Spec().Union("Shape", "kind", Spec.Tagged("a", 1)).Object("A").Close("The shape");
        Assert.Equal(
            """{"type":"object","description":"The shape","properties":{"value":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","enum":["a"]}},"required":["kind"],"additionalProperties":false}]}},"required":["value"],"additionalProperties":false}""",
            Portable(spec).Json);
        Assert.Equal("""{"$ref":"#/$defs/Expr"}""", Portable(Shapes.Expression()).Member("value"));
    }

    [Fact]
    public void RecursiveRoot_IsInPlaceAndADefinition()
    {
        var root = Portable(Shapes.Tree()).Root;
        Assert.Equal(root.Without("$defs"), ((JsonObject)root["$defs"]!)["Node"]);
    }

    [Fact]
    public void TypeInAMap_IsADefinition()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Map(Spec.Use(1)))).Object("Line").Close();
        Assert.Contains("\"additionalProperties\":{\"$ref\":\"#/$defs/Line\"}", Portable(spec).Member(), StringComparison.Ordinal);
    }

    [Fact]
    public void CustomDefinitions_MoveToTheRoot()
    {
        var custom = Spec.Custom("""{"$id":"x","type":"array","items":{"$ref":"#/$defs/a b"},"$defs":{"a b":{"type":"string"}}}""");
        var document = Portable(Spec.Of(Spec.Required("x", custom), Spec.Required("y", custom)));
        Assert.Equal("""{"type":"array","items":{"$ref":"#/$defs/Code_a_b"}}""", document.Member());
        Assert.Equal(document.Member(), document.Member("y"));
        Assert.Equal("""{"Code_a_b":{"type":"string"}}""", document.Root["$defs"]!.ToString());
    }

    [Fact]
    public void RecursiveCustom_IsADefinition()
    {
        var document = Portable(Spec.Of(Spec.Custom("""{"type":"array","items":{"$ref":"#"}}""", name: "global::A.Nested<global::B.C>")));
        Assert.Equal("""{"$ref":"#/$defs/Nested"}""", document.Member());
        Assert.Equal("""{"type":"array","items":{"$ref":"#/$defs/Nested"}}""", document.Definition("Nested"));
    }

    [Fact]
    public void CustomName_DoesNotTakeATypesName()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Custom("""{"type":"array","items":{"$ref":"#"}}""", name: "global::A.Line")), Spec.Required("y", Spec.Use(1)), Spec.Required("z", Spec.Use(1)))
            .Object("Line").Close();
        Assert.Equal("""{"$ref":"#/$defs/Line2"}""", Portable(spec).Member());
    }

    private static SchemaDocument Portable(OutputSpec spec) => SchemaDocument.For(spec, SchemaProfile.Portable);
}
