namespace AgentGuard.Runtime;

/// <summary>A call that waits for an approval.</summary>
public sealed class ToolApprovalRequest
{
    /// <summary>The tool.</summary>
    public required ToolDefinition Tool { get; init; }

    /// <summary>The call's id.</summary>
    public required string CallId { get; init; }

    /// <summary>The run's id.</summary>
    public string? RunId { get; init; }

    /// <summary>For whom the agent acts.</summary>
    public CallerIdentity? Caller { get; init; }

    /// <summary>The exact arguments, as one JSON object; they are checked before anyone is asked.</summary>
    public required string Arguments { get; init; }

    /// <summary>The hash of the arguments, as in <see cref="ToolCallRecord.ArgumentsHash"/>.</summary>
    public required string ArgumentsHash { get; init; }

    /// <summary>The call itself, for approvers that need its context, for example the MCP server to ask through; null where a test or a queue made the request.</summary>
    public ToolCall? Call { get; init; }

    /// <summary>When the question was asked.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>From when on an answer comes too late.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}
