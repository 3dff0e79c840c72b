namespace AgentGuard.Runtime;

/// <summary>What a tape has for a call: the recorded text, the recorded failure, or a difference.</summary>
public sealed class ToolTapeAnswer
{
    private ToolTapeAnswer()
    {
    }

    /// <summary>What the model got.</summary>
    public string? Text { get; private init; }

    /// <summary>Why the recorded call did not succeed; null when it did.</summary>
    public ToolFailureCode? Failure { get; private init; }

    /// <summary>The recorded answer was cut.</summary>
    public bool IsTruncated { get; private init; }

    /// <summary>How the tape differs from the call; the call then fails with <see cref="ToolFailureCode.ReplayMismatch"/>.</summary>
    public string? Difference { get; private init; }

    /// <summary>The recorded answer.</summary>
    /// <param name="text">What the model got, also for a failure.</param>
    /// <param name="failure">Why the call did not succeed; null when it did.</param>
    /// <param name="isTruncated">The answer was cut.</param>
    public static ToolTapeAnswer Recorded(string text, ToolFailureCode? failure = null, bool isTruncated = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text, Failure = failure, IsTruncated = isTruncated };
    }

    /// <summary>The tape has another call here.</summary>
    /// <param name="difference">What differs, for people.</param>
    public static ToolTapeAnswer Mismatch(string difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return new() { Difference = difference };
    }
}
