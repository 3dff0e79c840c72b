namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class ConstructionShapes
{
    [StructuredOutput]
    public sealed partial record Tuples(
        (int, string) Plain, (int Left, string? Right) Named, (double X, double Y)? Perhaps, IReadOnlyList<(string Key, int Count)> Pairs, Tuple<int, bool> Class);

    public sealed record Page<T>(IReadOnlyList<T> Items, T? Best = default);

    public readonly record struct Range<T>(T From, T To)
        where T : struct;

    [StructuredOutput]
    public sealed partial record Generics(Page<string> Texts, Page<Thing> Things, Range<int> Numbers, Range<DateOnly>? Days, KeyValue<string, Page<int>> Nested);

    public sealed record KeyValue<TKey, TValue>(TKey Name, TValue Content);

    public readonly record struct Item(string Name);

    public sealed record Thing(string Name);

    public abstract class Base
    {
        public required string Id { get; init; }

        public virtual int Version { get; set; } = 1;
    }

    public class Middle : Base
    {
        public string? Note { get; set; }
    }

    [StructuredOutput]
    public sealed partial class Derived : Middle
    {
        public override int Version { get; set; } = 2;

        public required bool IsLast { get; init; }
    }

    [StructuredOutput]
    public readonly partial record struct Point(int X, int Y, string? Label = null);

    [StructuredOutput]
    public partial struct Plain
    {
        public int Number { get; set; }

        public required string Text { get; init; }
    }

    /// <summary>Code of the type itself that refuses.</summary>
    [StructuredOutput]
    public sealed partial record Holder(Point Point, Plain Plain, Item? Item, Item[] Items);
}
