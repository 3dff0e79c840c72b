using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class ListShapes
{
    [StructuredOutput]
    public sealed partial record Kinds(
        int[] Array,
        List<string> List,
        IReadOnlyList<double> ReadOnly,
        IEnumerable<bool> Sequence,
        ICollection<decimal> Collection,
        IList<long> Mutable,
        IReadOnlyCollection<byte> Counted,
        ImmutableArray<int> Immutable,
        ImmutableList<string> ImmutableList,
        Collection<int> Own);

    [StructuredOutput]
    public sealed partial record Sets(
        HashSet<string> Texts,
        ISet<int> Numbers,
        IReadOnlySet<char> Letters,
        [property: Items(1, 2)] HashSet<bool> Flags,
        HashSet<long>? Perhaps = null);

    [StructuredOutput]
    public sealed partial record Counts(
        [property: Items(1, 3)] IReadOnlyList<int> Few,
        [property: Items(0, 2)] string[] AtMostTwo,
        [property: Items(2, 2)] List<bool> Pair,
        [property: Items(1, 2)] ImmutableArray<int>? Perhaps,
        [property: Items(1, 2), Chars(1, 2)] IReadOnlyList<string> Short);

    /// <summary>Lists of lists, of objects, of nulls.</summary>
    [StructuredOutput]
    public sealed partial record Nested(
        IReadOnlyList<IReadOnlyList<int>> Matrix,
        IReadOnlyList<Point> Points,
        IReadOnlyList<string?> Gaps,
        List<int?> Numbers,
        Point?[] Perhaps,
        IReadOnlyList<Point>? NoPoints,
        IReadOnlyList<int[]?>? Rows = null);

    public sealed record Point(int X, int Y);
}
