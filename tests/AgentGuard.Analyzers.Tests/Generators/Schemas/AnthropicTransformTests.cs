using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class AnthropicTransformTests
{
    [Fact]
    public void OptionalMember_StaysOptionalWithoutNull()
    {
        var spec = new Spec().Object("Root", Spec.Optional("x", Spec.Text(values: ["a"])), Spec.Optional("y", Spec.Use(1), description: "d"), Spec.Optional("z", Spec.Use(2)), Spec.Required("w", Spec.Use(2)))
            .Union("Shape", "kind", Spec.Tagged("a", 3), Spec.Tagged("b", 3)).Object("Line").Object("A").Close();
        var document = Anthropic(spec);
        Assert.Equal("""{"type":"string","enum":["a"]}""", document.Member());
        Assert.Equal("""{"description":"d","anyOf":[{"type":"object","properties":{"kind":{"type":"string","enum":["a"]}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","enum":["b"]}},"required":["kind"],"additionalProperties":false}]}""", document.Member("y"));
        Assert.Equal("""{"$ref":"#/$defs/Line"}""", document.Member("z"));
        Assert.Equal("""["w"]""", document.Root["required"]!.ToString());
        Assert.Empty(document.Dropped);
    }

    [Fact]
    public void OptionalMembers_BeyondTheBudgetAreRequiredAndNullable()
    {
        var spec = Spec.Of([.. Enumerable.Range(0, 26).Select(index => Spec.Optional("m" + index, new BooleanValue(false)))]);
        var document = Anthropic(spec);
        Assert.Equal("""{"type":"boolean"}""", document.Member("m23"));
        Assert.Equal("""{"type":["boolean","null"]}""", document.Member("m24"));
        Assert.Equal("""["m24","m25"]""", document.Root["required"]!.ToString());
    }

    [Fact]
    public void Budget_CountsOuterMembersFirst()
    {
        var spec = new Spec().Object("Root", [.. Enumerable.Range(0, 23).Select(index => Spec.Optional("m" + index, new BooleanValue(false))), Spec.Optional("inner", Spec.Use(1))])
            .Object("Inner", Spec.Optional("last", new BooleanValue(false))).Close();
        Assert.Equal("""{"type":"object","properties":{"last":{"type":["boolean","null"]}},"required":["last"],"additionalProperties":false}""", Anthropic(spec).Member("inner"));
    }

    [Fact]
    public void ValueConstraints_AreWords()
    {
        var document = Anthropic(Spec.Of(Spec.Required("x", Spec.Text(1, 40, "^a$", "Email"), "The name.")));
        Assert.Equal("""{"type":"string","description":"The name (1 to 40 characters; matches ^a$)","format":"email"}""", document.Member());
        Assert.Equal(["/properties/x minLength", "/properties/x maxLength", "/properties/x pattern"], document.Places());
        Assert.Equal("""{"type":"number","description":"from 0 to 1"}""", Anthropic(Spec.Number(min: "0", max: "1")));
        Assert.Equal("""{"type":"string","format":"uri"}""", Anthropic(Spec.Scalar(ScalarKind.AbsoluteUri)));
        Assert.Equal("""{"type":"string","description":"padded base64"}""", Anthropic(Spec.Scalar(ScalarKind.Bytes)));
    }

    [Fact]
    public void MinItems_IsAtMostOne()
    {
        Assert.Equal("""{"type":"array","items":{"type":"boolean"},"minItems":1}""", Anthropic(Spec.List(new BooleanValue(false), 1)));
        var document = Anthropic(Spec.Of(Spec.List(new BooleanValue(false), 2, 9)));
        Assert.Equal("""{"type":"array","description":"2 to 9 items","items":{"type":"boolean"},"minItems":1}""", document.Member());
        Assert.Equal(["/properties/x minItems", "/properties/x maxItems"], document.Places());
    }

    [Fact]
    public void DescribedReference_IsWrittenInPlace()
    {
        var spec = new Spec().Object("Root", Spec.Required("x", Spec.Use(1), "First"), Spec.Required("y", Spec.Use(1)))
            .Object("Line", "A line", Spec.Required("n", new BooleanValue(false))).Close();
        Assert.StartsWith("""{"type":"object","description":"First",""", Anthropic(spec).Member(), StringComparison.Ordinal);
        Assert.Equal("""{"$ref":"#/$defs/Line"}""", Anthropic(spec).Member("y"));
    }

    [Fact]
    public void Recursion_IsWrittenOutToThreeLevels()
    {
        var document = Anthropic(Shapes.Tree());
        Assert.Equal(3, Count(document.Json, "\"name\":{"));
        Assert.Contains("""{"type":"array","description":"always empty here, no deeper nesting","items":{"type":"null"}}""", document.Json, StringComparison.Ordinal);
        Assert.False(document.Root.Has("$defs"));
        Assert.Equal(["/$defs/Node/properties/children/items $ref"], document.Places());
    }

    [Fact]
    public void CutMember_IsOmittedWhenOptional_NullWhenNullable()
    {
        var json = Anthropic(Shapes.OptionalParent()).Json;
        Assert.Contains("""{"type":"object","description":"no boss here, no deeper nesting","properties":{"name":{"type":"string","description":"1 to 50 characters"},"deputy":{"type":"null","description":"no deeper nesting here"}},"required":["name","deputy"],"additionalProperties":false}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void CutForm_LeavesTheFormsThatEnd()
    {
        var json = Anthropic(Shapes.Expression()).Json;
        Assert.Equal(1 + 2 + 4, Count(json, "\"enum\":[\"num\"]"));
        Assert.Equal(1 + 2, Count(json, "\"enum\":[\"add\"]"));
    }

    [Fact]
    public void CutOptionalMap_IsOmitted_RequiredOneIsEmpty()
    {
        var json = Anthropic(Shapes.MapRecursion()).Json;
        Assert.Contains("no more here, no deeper nesting", json, StringComparison.Ordinal);
        Assert.Contains("always empty here, no deeper nesting", json, StringComparison.Ordinal);
    }

    [Fact]
    public void DenseRecursion_IsCutEarlier()
    {
        var document = Anthropic(Shapes.All["dense recursion"]);
        Assert.InRange(document.Json.Length, 1_000, 20_000);
    }

    [Fact]
    public void RecursionWithManyUnions_IsCutWhereTheUnionsFit()
    {
        // Three levels would have 21 nullable members, two levels have 6.
        var spec = new Spec().Object("T", Spec.Required("a", Spec.Use(0, nullable: true)), Spec.Required("b", Spec.Use(0, nullable: true)), Spec.Required("c", Spec.Use(0, nullable: true)), Spec.Required("d", Spec.Use(0, nullable: true)), Spec.Required("e", Spec.Text(nullable: true))).Close();
        var document = Anthropic(spec);
        Assert.InRange(Count(document.Json, "anyOf") + Count(document.Json, ",\"null\"]"), 1, 16);
    }

    [Fact]
    public void EndlessType_HasAnEmptyRoot()
    {
        // No value of such a type exists; the definition problem is reported elsewhere.
        var spec = new Spec().Object("T", Spec.Required("next", Spec.Use(0))).Close();
        Assert.Equal(JsonObject.Empty, Anthropic(spec).Root);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static SchemaDocument Anthropic(OutputSpec spec) => SchemaDocument.For(spec, SchemaProfile.Anthropic);

    private static string Anthropic(ValueSpec value) => SchemaAssert.Of(SchemaProfile.Anthropic, value);
}
