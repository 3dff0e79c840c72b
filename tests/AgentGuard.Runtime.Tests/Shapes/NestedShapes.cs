namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class NestedShapes
{
    /// <summary>The sample of every description of structured outputs.</summary>
    [StructuredOutput(Description = "A purchase order extracted from an e-mail.")]
    public sealed partial record Order(
        [property: Pattern(@"^[A-Z]{2}-\d{4}$")] string Id,
        ChoiceShapes.Priority Priority,
        [property: Items(1, 20)] IReadOnlyList<OrderLine> Lines,
        [property: Chars(0, 200)] string? Note = null);

    public sealed record OrderLine(
        [property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Qty, [property: Bounds(0, 10000)] decimal? UnitPrice);

    /// <summary>One type in many places: plain, nullable, optional, in lists and maps.</summary>
    [StructuredOutput]
    public sealed partial record Shared(
        Address Home, Address? Work, IReadOnlyList<Address> Others, Dictionary<string, Address> Named, Address? Last = null);

    public sealed record Address(string Street, [property: Pattern("^[0-9]{5}$")] string Zip, Country? Country = null);

    public sealed record Country([property: Values("DE", "FR")] string Code);

    /// <summary>Recursion through the root.</summary>
    [StructuredOutput]
    public sealed partial record Tree(string Name, IReadOnlyList<Tree> Children, Tree? Left = null);

    /// <summary>Recursion below the root, through two types.</summary>
    [StructuredOutput]
    public sealed partial record Plan(Step First, Step? Fallback = null);

    public sealed record Step(string What, IReadOnlyList<Task> Tasks);

    public sealed record Task(int Id, Step? Detail, Dictionary<string, Task>? Parts = null);

    /// <summary>Deep without recursion.</summary>
    [StructuredOutput]
    public sealed partial record Deep(L1 One);

    public sealed record L1(L2 Two);

    public sealed record L2(IReadOnlyList<L3> Three);

    public sealed record L3(L4? Four, int Number);

    public sealed record L4(string Text = "");
}
