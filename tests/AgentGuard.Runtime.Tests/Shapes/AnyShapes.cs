using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class AnyShapes
{
    /// <summary>Any JSON; strict providers have no schema for it.</summary>
    [StructuredOutput]
    public sealed partial record Any(string Name, JsonElement Content, IReadOnlyList<JsonElement> More, JsonElement? Perhaps = null);
}
