using System.Text.Json;

#pragma warning disable AG2007 // Any JSON is what is read here; OpenAI and Anthropic, whose SDKs are referenced, would refuse it.

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class AnyShapes
{
    /// <summary>Any JSON; strict providers have no schema for it.</summary>
    [StructuredOutput]
    public sealed partial record Any(string Name, JsonElement Content, IReadOnlyList<JsonElement> More, JsonElement? Perhaps = null);
}
