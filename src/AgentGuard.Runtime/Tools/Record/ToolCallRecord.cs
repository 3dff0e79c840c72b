using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>What is known about a call of a tool once it is over.</summary>
public sealed record ToolCallRecord
{
    /// <summary>When the call began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took, approval included.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The run's id; null outside of any run.</summary>
    public string? RunId { get; init; }

    /// <summary>The call's id.</summary>
    public required string CallId { get; init; }

    /// <summary>The tool's name.</summary>
    public required string Tool { get; init; }

    /// <summary>Who answers for the tool.</summary>
    public string? Owner { get; init; }

    /// <summary><see cref="ToolDefinition.SchemaHash"/>.</summary>
    public required string SchemaHash { get; init; }

    /// <summary>Who called; null when unknown.</summary>
    public string? CallerId { get; init; }

    /// <summary>The scope that was needed; null for none.</summary>
    public string? Scope { get; init; }

    /// <summary>What the tool changes.</summary>
    public ToolEffect Effect { get; init; }

    /// <summary>Whether the tool needs approvals.</summary>
    public ToolApproval Approval { get; init; }

    /// <summary>The approver's answer was yes or no; null when none was asked or none answered.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>Who approved or refused.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Why it was approved or refused.</summary>
    public string? ApprovalReason { get; init; }

    /// <summary>SHA-256 of the canonical JSON of the arguments, in lower-case hexadecimal; null when they could not be written as JSON. Made when first read.</summary>
    public string? ArgumentsHash
    {
        get => HashedArguments?.Hash;
        init => HashedArguments = value is null ? null : new HashedText(value);
    }

    /// <summary>Why the call did not succeed; null when it did.</summary>
    public ToolFailureCode? Failure { get; init; }

    /// <summary><c>ok</c> or the wire name of <see cref="Failure"/>.</summary>
    public string Outcome => Failure is { } code ? ToolFailure.WireName(code) : "ok";

    /// <summary>How often the method was called, the fallback not counted.</summary>
    public int Attempts { get; init; }

    /// <summary>The method ignored its cancellation and may still run.</summary>
    public bool IsAbandoned { get; init; }

    /// <summary>The answer is the fallback's.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The answer comes from a tape.</summary>
    public bool IsReplayed { get; init; }

    /// <summary>How many characters (UTF-16 units) the model gets.</summary>
    public int OutputChars { get; init; }

    /// <summary>The answer was longer than <see cref="ToolDefinition.MaxOutputChars"/>.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The exception behind the failure; for logs, not for a model.</summary>
    public Exception? Exception { get; init; }

    /// <summary>More about the failure for people, for example the difference to a tape; not for a model.</summary>
    public string? Detail { get; init; }

    /// <summary>The arguments as JSON; only with <see cref="ToolGuard.CaptureContent"/>.</summary>
    public string? Arguments { get; init; }

    /// <summary>What the model got; only with <see cref="ToolGuard.CaptureContent"/>.</summary>
    public string? Output { get; init; }

    internal HashedText? HashedArguments { get; init; }
}
