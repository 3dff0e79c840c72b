using System.Collections.Immutable;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class MapShapes
{
    public enum Currency
    {
        EUR,
        USD,
        GBP,
    }

    [StructuredOutput]
    public sealed partial record Kinds(
        Dictionary<string, int> Numbers,
        IReadOnlyDictionary<string, string> Texts,
        IDictionary<string, bool?> Flags,
        ImmutableDictionary<string, double> Fixed,
        Dictionary<Currency, decimal> Rates);

    [StructuredOutput]
    public sealed partial record Counts(
        [property: Items(1, 2)] Dictionary<string, int> Few,
        [property: Items(0, 1)] IReadOnlyDictionary<Currency, int>? Perhaps,
        Dictionary<string, Price>? Prices = null);

    public sealed record Price([property: Bounds(0, 100)] decimal Amount, Currency Currency = Currency.EUR);

    [StructuredOutput]
    public sealed partial record Nested(
        Dictionary<string, List<int>> Lists,
        Dictionary<string, Dictionary<string, Price>> Maps,
        IReadOnlyList<IReadOnlyDictionary<string, int>> ListOfMaps,
        Dictionary<string, string?> Gaps);
}
