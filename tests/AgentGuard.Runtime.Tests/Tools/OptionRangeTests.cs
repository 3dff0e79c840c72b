using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

/// <summary>Options out of range fail where they are set, not in the middle of a call.</summary>
public sealed class OptionRangeTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    public static TheoryData<string, string, string, Func<object>> Wrong => new()
    {
        { "RetryDelay", "-00:00:00.0010000", "0 ms to 24 h", () => new ToolResilience { RetryDelay = TimeSpan.FromMilliseconds(-1) } },
        { "RetryDelay", "1.00:00:00.0000001", "0 ms to 24 h", () => new ToolResilience { RetryDelay = s_day + TimeSpan.FromTicks(1) } },
        { "MaxRetryDelay", "-00:00:01", "0 ms to 24 h", () => new ToolResilience { MaxRetryDelay = TimeSpan.FromSeconds(-1) } },
        { "BreakerFailureRatio", "0", "above 0 to 1", () => new ToolResilience { BreakerFailureRatio = 0 } },
        { "BreakerFailureRatio", "1.5", "above 0 to 1", () => new ToolResilience { BreakerFailureRatio = 1.5 } },
        { "BreakerFailureRatio", "NaN", "above 0 to 1", () => new ToolResilience { BreakerFailureRatio = double.NaN } },
        { "BreakerMinimumAttempts", "1", "at least 2", () => new ToolResilience { BreakerMinimumAttempts = 1 } },
        { "BreakerWindow", "00:00:00.4990000", "500 ms to 24 h", () => new ToolResilience { BreakerWindow = TimeSpan.FromMilliseconds(499) } },
        { "BreakerDuration", "2.00:00:00", "500 ms to 24 h", () => new ToolResilience { BreakerDuration = 2 * s_day } },
        { "ApprovalTimeout", "00:00:00", "1 ms to 24 h", () => new ToolGuard { ApprovalTimeout = TimeSpan.Zero } },
        { "AbandonGrace", "-00:00:00.0010000", "0 ms to 24 h", () => new ToolGuard { AbandonGrace = Timeout.InfiniteTimeSpan } },
        { "MaxCalls", "-1", "at least 0", () => new ToolBudget { MaxCalls = -1 } },
        { "MaxDuration", "-00:00:01", "at least 0", () => new ToolBudget { MaxDuration = TimeSpan.FromSeconds(-1) } },
        { "MaxCost", "-1", "0 to 1e18", () => new ToolBudget { MaxCost = -1 } },
        { "Capacity", "0", "at least 1", () => new JsonLinesToolAuditOptions { Capacity = 0 } },
        { "MaxLineBytes", "4095", "4,096 to 67,108,864", () => new JsonLinesToolAuditOptions { MaxLineBytes = 4_095 } },
        { "LockTimeout", "-00:00:01", "0 ms to 24 h", () => new JsonLinesToolAuditOptions { LockTimeout = TimeSpan.FromSeconds(-1) } },
        { "MaxBytes", "0", "at least 1", () => new ToolTapeOptions { MaxBytes = 0 } },
        { "MaxEntryBytes", "2147483647", "1 to 1,073,741,824", () => new ToolTapeOptions { MaxEntryBytes = int.MaxValue } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void OutOfRange_NamesOptionValueAndRange(string option, string value, string range, Func<object> make)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(make);

        Assert.Equal(option, exception.ParamName);
        Assert.StartsWith($"{option} must be {range}.", exception.Message, StringComparison.Ordinal);
        Assert.Contains(value, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EndsOfTheRanges_AreTaken()
    {
        var resilience = new ToolResilience
        {
            RetryDelay = TimeSpan.Zero, MaxRetryDelay = s_day, BreakerFailureRatio = 1, BreakerMinimumAttempts = 2,
            BreakerWindow = TimeSpan.FromMilliseconds(500), BreakerDuration = s_day,
        };
        var guard = new ToolGuard { ApprovalTimeout = Timeout.InfiniteTimeSpan, AbandonGrace = TimeSpan.Zero, Resilience = resilience };

        Assert.Equal((TimeSpan.Zero, s_day, 1, 2), (resilience.RetryDelay, resilience.MaxRetryDelay, resilience.BreakerFailureRatio, resilience.BreakerMinimumAttempts));
        Assert.Equal((TimeSpan.FromMilliseconds(500), s_day), (resilience.BreakerWindow, resilience.BreakerDuration));
        Assert.Equal((Timeout.InfiniteTimeSpan, TimeSpan.Zero), (guard.ApprovalTimeout, guard.AbandonGrace));
    }

    // The pipeline is made with the first call: what the options take, it has to take.
    [Fact]
    public async Task EndsOfTheRanges_MakeAPipeline()
    {
        var lowest = new ToolResilience
        {
            RetryDelay = TimeSpan.Zero, MaxRetryDelay = TimeSpan.Zero, BreakerFailureRatio = double.Epsilon, BreakerMinimumAttempts = 2,
            BreakerWindow = TimeSpan.FromMilliseconds(500), BreakerDuration = TimeSpan.FromMilliseconds(500),
        };
        var highest = new ToolResilience
        {
            RetryDelay = s_day, MaxRetryDelay = s_day, BreakerFailureRatio = 1, BreakerMinimumAttempts = int.MaxValue, BreakerWindow = s_day, BreakerDuration = s_day,
        };

        foreach (var resilience in new[] { lowest, highest })
        {
            var tool = Tool(Definition("ranges", ToolEffect.ReadOnly, attempts: 2, timeout: 1, breaker: true), new ToolGuard { Resilience = resilience }, () => "done");
            Assert.Equal("done", (await tool.CallAsync()).Text);
        }
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Equal("Resilience", Assert.Throws<ArgumentNullException>(() => new ToolGuard { Resilience = null! }).ParamName);
        Assert.Equal("TimeProvider", Assert.Throws<ArgumentNullException>(() => new ToolGuard { TimeProvider = null! }).ParamName);
        Assert.Equal("LiveTools", Assert.Throws<ArgumentNullException>(() => new ToolTapeOptions { LiveTools = null! }).ParamName);
    }
}
