using System.Globalization;
using System.Runtime.CompilerServices;

namespace AgentGuard.Runtime.Tools;

/// <summary>What options may be: checked where they are set, because a call that fails on them later has no code of its own.</summary>
internal static class OptionRange
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>A time from the shortest one to 24 h, which is as long as timers and pipelines take.</summary>
    public static TimeSpan UpToADay(TimeSpan value, TimeSpan shortest, [CallerMemberName] string option = "") =>
        value >= shortest && value <= s_longest ? value : throw Outside(option, value, $"{Words(shortest)} to 24 h");

    /// <summary>A whole number from the least one to the greatest.</summary>
    public static long Between(long value, long least, long greatest, [CallerMemberName] string option = "") => value >= least && value <= greatest
        ? value
        : throw Outside(option, value, greatest is int.MaxValue or long.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"at least {least:N0}") : string.Create(CultureInfo.InvariantCulture, $"{least:N0} to {greatest:N0}"));

    public static ArgumentOutOfRangeException Outside(string option, object value, string range) => new(option, value, $"{option} must be {range}.");

    private static string Words(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");
}
