using System.Text.Json;

#pragma warning disable AG2007 // Any JSON is what is read here; OpenAI and Anthropic, whose SDKs are referenced, would refuse it.

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class AnyShapes
{
    /// <summary>Any JSON; strict providers have no schema for it.</summary>
    [StructuredOutput]
#pragma warning disable AG2007 // Any JSON is what is shown.
    public sealed partial record Any(string Name, JsonElement Content, IReadOnlyList<JsonElement> More, JsonElement? Perhaps = null);
#pragma warning restore AG2007
}
