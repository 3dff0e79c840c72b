namespace AgentGuard.Runtime;

/// <summary>How tools are called again and when they are left alone for a while. Immutable.</summary>
public sealed class ToolResilience
{
    /// <summary>The wait before the second attempt, 0 to 1 h; doubled for each further one; 200 ms by default.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest wait between two attempts; 10 s by default.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Waits are spread at random, so that callers that failed together do not come back together; true by default.</summary>
    public bool UseJitter { get; init; } = true;

    /// <summary>The breaker opens when this part of the attempts failed, above 0 to 1; 0.5 by default.</summary>
    public double BreakerFailureRatio { get; init; } = 0.5;

    /// <summary>... of at least so many, from 2; 10 by default.</summary>
    public int BreakerMinimumAttempts { get; init; } = 10;

    /// <summary>... within this time, from 500 ms; 30 s by default.</summary>
    public TimeSpan BreakerWindow { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the breaker stays open, from 500 ms; 15 s by default. Then one call tries the tool.</summary>
    public TimeSpan BreakerDuration { get; init; } = TimeSpan.FromSeconds(15);
}
