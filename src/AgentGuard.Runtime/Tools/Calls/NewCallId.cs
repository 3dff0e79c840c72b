using System.Globalization;

namespace AgentGuard.Runtime.Tools;

/// <summary>Ids for calls that have none: 64 random bits of the process and a number. Asking the system for random bits at each call would cost more than the call.</summary>
internal static class NewCallId
{
    private static readonly string s_process = Guid.NewGuid().ToString("N")[..16];
    private static long s_last;

    public static string Next() => string.Create(CultureInfo.InvariantCulture, $"{s_process}{Interlocked.Increment(ref s_last):x16}");
}
