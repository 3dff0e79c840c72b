namespace AgentGuard.Runtime;

/// <summary>What a tape may be and what is played from it.</summary>
public sealed class ToolTapeOptions
{
    /// <summary>The longest tape that is read, in bytes. 256 MiB unless set: a tape is kept in memory while it plays.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The longest entry (one line: a call with its answer) that is read, in bytes. 16 MiB unless set.</summary>
    public int MaxEntryBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Names of tools that run for real although the tape plays; none unless set.</summary>
    public IReadOnlySet<string> LiveTools { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    internal static ToolTapeOptions Default { get; } = new();
}
