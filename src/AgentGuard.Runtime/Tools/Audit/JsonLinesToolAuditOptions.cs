using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>Limits of a <see cref="JsonLinesToolAudit"/>.</summary>
public sealed class JsonLinesToolAuditOptions
{
    internal const int Longest = 64 * 1024 * 1024;

    /// <summary>How many records may wait for the disk, from 1; more calls wait until there is room. 1,024 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Capacity
    {
        get;
        init => field = (int)OptionRange.Between(value, 1, int.MaxValue);
    } = 1_024;

    /// <summary>
    /// The longest line that is written, in bytes, 4,096 to 64 MiB. A record that is longer is written without exception, detail, arguments and output, with
    /// ids and reasons cut to 100 characters, and says so. 1 MiB unless set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxLineBytes
    {
        get;
        init => field = (int)OptionRange.Between(value, 4_096, Longest);
    } = 1024 * 1024;

    /// <summary>How long to wait for other writers of the file before the records fail, 0 to 24 h; 10 s unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan LockTimeout
    {
        get;
        init => field = OptionRange.UpToADay(value, TimeSpan.Zero);
    } = TimeSpan.FromSeconds(10);

    internal static JsonLinesToolAuditOptions Default { get; } = new();
}
