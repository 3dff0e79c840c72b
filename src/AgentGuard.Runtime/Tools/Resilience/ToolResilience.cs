using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>How tools are called again and when they are left alone for a while. Immutable.</summary>
public sealed class ToolResilience
{
    // Polly.Core 8: the shortest times its breaker takes.
    private static readonly TimeSpan s_shortestBreak = TimeSpan.FromMilliseconds(500);

    /// <summary>The wait before the second attempt, 0 to 24 h; doubled for each further one; 200 ms by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan RetryDelay
    {
        get;
        init => field = OptionRange.UpToADay(value, TimeSpan.Zero);
    } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest wait between two attempts, 0 to 24 h; 10 s by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan MaxRetryDelay
    {
        get;
        init => field = OptionRange.UpToADay(value, TimeSpan.Zero);
    } = TimeSpan.FromSeconds(10);

    /// <summary>Waits are spread at random, so that callers that failed together do not come back together; true by default.</summary>
    public bool UseJitter { get; init; } = true;

    /// <summary>The breaker opens when this part of the attempts failed, above 0 to 1; 0.5 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public double BreakerFailureRatio
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw OptionRange.Outside(nameof(BreakerFailureRatio), value, "above 0 to 1");
    } = 0.5;

    /// <summary>... of at least so many, from 2; 10 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int BreakerMinimumAttempts
    {
        get;
        init => field = (int)OptionRange.Between(value, 2, int.MaxValue);
    } = 10;

    /// <summary>... within this time, 500 ms to 24 h; 30 s by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan BreakerWindow
    {
        get;
        init => field = OptionRange.UpToADay(value, s_shortestBreak);
    } = TimeSpan.FromSeconds(30);

    /// <summary>How long the breaker stays open, 500 ms to 24 h; 15 s by default. Then one call tries the tool.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan BreakerDuration
    {
        get;
        init => field = OptionRange.UpToADay(value, s_shortestBreak);
    } = TimeSpan.FromSeconds(15);
}
