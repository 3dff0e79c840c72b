namespace AgentGuard.Runtime.Tools;

/// <summary>How one attempt ended.</summary>
internal sealed class ToolAttempt
{
    private ToolAttempt(ToolFailureCode? failure, Exception? exception)
    {
        Failure = failure;
        Exception = exception;
    }

    public static ToolAttempt Success { get; } = new(null, null);

    public ToolFailureCode? Failure { get; }

    public Exception? Exception { get; }

    public bool IsAbandoned { get; private init; }

    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>The tool is to blame: counts for the breaker.</summary>
    public bool IsFault => Failure is ToolFailureCode.Failed or ToolFailureCode.Timeout;

    /// <summary>Another attempt makes sense. Not beside a method that still runs: attempts would pile up.</summary>
    public bool IsWorthAnother => IsFault && !IsAbandoned;

    public static ToolAttempt Failed(ToolFailureCode code, Exception? exception) => new(code, exception);

    public static ToolAttempt Abandoned(ToolFailureCode code) => new(code, null) { IsAbandoned = true };

    public static ToolAttempt Unavailable(TimeSpan? retryAfter, Exception exception) => new(ToolFailureCode.Unavailable, exception) { RetryAfter = retryAfter };
}
