using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class CustomShapes
{
    [StructuredOutput]
    public sealed partial record Custom(
        CountryCode Country, CountryCode? Perhaps, Grid Grid, IReadOnlyList<CountryCode> Countries, Dictionary<string, Grid> Grids, Grid? NoGrid = null);
}
