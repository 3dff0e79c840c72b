using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime;

/// <summary>A tape cannot be read or written, or a model call is not the one that it has. The only exception that the content of a tape causes.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "An error of a tape has a place.")]
public sealed class ToolTapeException : Exception
{
    internal ToolTapeException(string file, long line, string reason, ToolTapeDifference? difference = null, Exception? innerException = null)
        : base($"{file}{(line > 0 ? $":{line}" : "")}: {reason}{(difference is null ? "" : $" {difference}")}", innerException)
    {
        File = file;
        Line = line;
        Reason = reason;
        Difference = difference;
    }

    /// <summary>The tape: its path, or the name it was opened with.</summary>
    public string File { get; }

    /// <summary>The line of the tape, from 1; 0 when the whole tape is meant.</summary>
    public long Line { get; }

    /// <summary>What is wrong, one sentence.</summary>
    public string Reason { get; }

    /// <summary>Where a call differs from the tape; null when the tape is damaged, or has nothing to compare with.</summary>
    public ToolTapeDifference? Difference { get; }
}
