namespace AgentGuard.Runtime;

/// <summary>What to listen to.</summary>
public static class ToolTelemetry
{
    /// <summary>The name of the activity source and of the meter: one activity <c>execute_tool {name}</c> and one value of <c>gen_ai.execute_tool.duration</c> per call.</summary>
    public const string SourceName = "AgentGuard.Tools";
}
