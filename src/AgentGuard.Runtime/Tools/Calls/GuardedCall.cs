using System.Diagnostics;

namespace AgentGuard.Runtime.Tools;

/// <summary>What the steps find out about one call, for the record at its end.</summary>
internal abstract class GuardedCall(AgentTool tool, ToolCall call, CancellationToken callerToken)
{
    public AgentTool Tool { get; } = tool;

    public ToolCall Call { get; } = call;

    public ToolDefinition Definition => Tool.Definition;

    public ToolGuard Guard => Tool.Guard;

    public CancellationToken CallerToken { get; } = callerToken;

    public DateTimeOffset StartedAt { get; set; }

    public long StartTimestamp { get; set; }

    public Activity? Activity { get; set; }

    public BoundText Arguments { get; set; }

    public ToolApprovalAnswer? Approval { get; set; }

    public int Attempts { get; set; }

    public bool IsAbandoned { get; set; }

    public bool IsFallback { get; set; }

    public bool IsReplayed { get; set; }

    /// <summary>Nothing before the method stopped the call.</summary>
    public bool ReachedMethod { get; set; }

    public Exception? Exception { get; set; }

    public string? Detail { get; set; }

    /// <summary>For whom the agent acts; null also where the services that know it fail.</summary>
    public CallerIdentity? Caller { get; set; }

    /// <summary>Runs the method once.</summary>
    public abstract ValueTask<ToolAttempt> AttemptAsync(bool isFallback, CancellationToken token);
}
