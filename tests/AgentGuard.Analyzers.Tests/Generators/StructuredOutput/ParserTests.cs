using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>A whole definition, and the forms a type may be declared in.</summary>
public sealed class ParserTests
{
    [Fact]
    public void Record_IsReadInFull()
    {
        var spec = Outputs.Spec("""
            namespace Shop;

            public enum Verdict { Approve, Hold }

            public sealed record RefundLine([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Quantity, decimal? Price);

            [StructuredOutput(Description = "The decision on one refund request")]
            public sealed partial record RefundDecision(
                [property: Pattern("^ORD-[0-9]{6}$")] string OrderId,
                Verdict Verdict,
                [property: Bounds(0, 1), Confidence] double Confidence,
                [property: Items(1, 20)] IReadOnlyList<RefundLine> Lines,
                string? Note = null);
            """);

        Assert.Equal("Shop", spec.Namespace);
        Assert.Equal(["partial record RefundDecision"], spec.Declarations);
        Assert.Equal("RefundDecision", spec.SchemaName);
        Assert.Equal("The decision on one refund request", spec.Description);
        Assert.Equal(["RefundDecision", "Verdict", "RefundLine"], spec.Types.Select(type => type.Name));
        Assert.Empty(spec.TakenNames);

        var root = Assert.IsType<ObjectSpec>(spec.Root);
        Assert.Equal(["orderId", "verdict", "confidence", "lines", "note"], root.Members.Select(member => member.JsonName));
        Assert.All(root.Members, member => Assert.Equal(MemberBinding.Constructor, member.Binding));
        Assert.Equal(["OrderId", "Verdict", "Confidence", "Lines", "Note"], root.Members.Select(member => member.Parameter));
        Assert.Equal([true, true, true, true, false], root.Members.Select(member => member.IsRequired));
        Assert.False(root.ConstructionMayThrow);
        Assert.Equal("^ORD-[0-9]{6}$", Assert.IsType<TextValue>(root.Members[0].Value).Pattern);
        Assert.True(root.Members[2].IsConfidence);
        var lines = Assert.IsType<ListValue>(root.Members[3].Value);
        Assert.Equal((CollectionKind.List, 1, 20), (lines.Kind, lines.MinItems, lines.MaxItems));
        Assert.Equal(2, Assert.IsType<NamedValue>(lines.Item).Type);
        Assert.Equal("default", root.Members[4].Default);

        var line = Assert.IsType<ObjectSpec>(spec.Types[2]);
        Assert.Equal(new IntegerValue("int", false, "1", "999", "-2147483648", "2147483647", default), line.Members[1].Value);
        Assert.True(line.Members[2].Value.IsNullable);
        Assert.True(line.Members[2].IsRequired);
    }
}
