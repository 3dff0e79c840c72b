using System.Diagnostics;

namespace ProductionAgent;

internal static class AgentTelemetry
{
    /// <summary>What a tracer provider subscribes to.</summary>
    public const string SourceName = "ProductionAgent";

    public static readonly ActivitySource Source = new(SourceName);
}
