namespace AgentGuard.Runtime;

/// <summary>One line of an audit file, as <see cref="JsonLinesToolAudit.ReadAsync(string, CancellationToken)"/> found it.</summary>
public sealed record ToolAuditLine
{
    /// <summary>The line's number, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>Where the line begins, in bytes from the beginning of the file.</summary>
    public required long Offset { get; init; }

    /// <summary>The record; null when the line cannot be read. Its <see cref="ToolCallRecord.Exception"/> is null, see <see cref="Exception"/>.</summary>
    public ToolCallRecord? Record { get; init; }

    /// <summary>Type and message of the exception behind a failure, on one line.</summary>
    public string? Exception { get; init; }

    /// <summary>The record was longer than <see cref="JsonLinesToolAuditOptions.MaxLineBytes"/>: long texts are missing, ids are cut.</summary>
    public bool IsShortened { get; init; }

    /// <summary>Why the line cannot be read, one sentence; null when it was.</summary>
    public string? Damage { get; init; }
}
