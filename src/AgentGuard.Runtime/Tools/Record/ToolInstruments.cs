using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AgentGuard.Runtime.Tools;

/// <summary>The activity source and the metrics. Names with <c>gen_ai.</c> and <c>error.</c> are those of the OpenTelemetry conventions for tool execution.</summary>
/// <remarks>https://github.com/open-telemetry/semantic-conventions-genai/blob/main/docs/gen-ai/execute-tool.md</remarks>
internal static class ToolInstruments
{
    public const string ToolName = "gen_ai.tool.name";
    public const string Operation = "gen_ai.operation.name";
    public const string ExecuteTool = "execute_tool";
    public const string ErrorType = "error.type";

    private static readonly Meter s_meter = new(ToolTelemetry.SourceName);

    public static ActivitySource Source { get; } = new(ToolTelemetry.SourceName);

    public static Histogram<double> Duration { get; } = s_meter.CreateHistogram<double>("gen_ai.execute_tool.duration", "s", "How long calls of tools took.");

    public static UpDownCounter<int> Abandoned { get; } = s_meter.CreateUpDownCounter<int>("agentguard.tool.abandoned", "{method}", "Methods that ignored their cancellation and still run.");

    public static Counter<int> AuditFailures { get; } = s_meter.CreateCounter<int>("agentguard.tool.audit.failures", "{call}", "Calls that the audit or the tape did not take.");

    /// <summary>Somebody looks at activities or metrics.</summary>
    public static bool IsObserved => Source.HasListeners() || Duration.Enabled;
}
