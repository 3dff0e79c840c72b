using System.Diagnostics.CodeAnalysis;
using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>How a call of a tool ended.</summary>
public sealed class ToolCallResult
{
    internal ToolCallResult(ToolOutcome outcome)
    {
        Text = outcome.Text;
        Failure = outcome.Failure;
        IsTruncated = outcome.IsTruncated;
    }

    /// <summary>What the model gets: the result, or the failure as JSON (<see cref="ToolFailure.ToJson"/>).</summary>
    public string Text { get; }

    /// <summary>Why the call did not succeed; null when it did.</summary>
    public ToolFailure? Failure { get; }

    /// <summary>The call did not succeed.</summary>
    [MemberNotNullWhen(true, nameof(Failure))]
    public bool IsError => Failure is not null;

    /// <summary>How often the method was called, the fallback not counted.</summary>
    public int Attempts { get; internal init; }

    /// <summary>The method ignored its cancellation and may still run.</summary>
    public bool IsAbandoned { get; internal init; }

    /// <summary>The answer is the fallback's.</summary>
    public bool IsFallback { get; internal init; }

    /// <summary>The answer comes from a tape.</summary>
    public bool IsReplayed { get; internal init; }

    /// <summary>The answer was longer than <see cref="ToolDefinition.MaxOutputChars"/>.</summary>
    public bool IsTruncated { get; }

    /// <summary>No audit is set, or it has kept its record of the call.</summary>
    public bool IsAudited { get; internal set; } = true;

    /// <summary>The exception behind the failure; for logs, not for a model.</summary>
    public Exception? Exception { get; internal init; }

    /// <summary>More about the failure for people, for example the difference to a tape; not for a model.</summary>
    public string? Detail { get; internal init; }
}
