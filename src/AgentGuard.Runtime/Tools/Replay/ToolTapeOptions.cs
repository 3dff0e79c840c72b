using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>What a tape may be and what is played from it.</summary>
public sealed class ToolTapeOptions
{
    private const int LongestEntry = 1024 * 1024 * 1024;

    /// <summary>The longest tape that is read, in bytes, from 1. 256 MiB unless set: a tape is kept in memory while it plays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public long MaxBytes
    {
        get;
        init => field = OptionRange.Between(value, 1, long.MaxValue);
    } = 256L * 1024 * 1024;

    /// <summary>The longest entry (one line: a call with its answer) that is read, in bytes, 1 to 1 GiB. 16 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxEntryBytes
    {
        get;
        init => field = (int)OptionRange.Between(value, 1, LongestEntry);
    } = 16 * 1024 * 1024;

    /// <summary>Names of tools that run for real although the tape plays; none unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlySet<string> LiveTools
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(LiveTools));
    } = new HashSet<string>(StringComparer.Ordinal);

    internal static ToolTapeOptions Default { get; } = new();
}
