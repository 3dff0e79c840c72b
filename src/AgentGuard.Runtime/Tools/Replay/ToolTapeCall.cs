namespace AgentGuard.Runtime;

/// <summary>A call as a tape knows it.</summary>
public sealed record ToolTapeCall
{
    /// <summary>The tool's name.</summary>
    public required string Tool { get; init; }

    /// <summary>The call's id.</summary>
    public required string CallId { get; init; }

    /// <summary>The run's id.</summary>
    public string? RunId { get; init; }

    /// <summary><see cref="ToolDefinition.SchemaHash"/>.</summary>
    public required string SchemaHash { get; init; }

    /// <summary>The canonical JSON of the arguments: names sorted, no white space.</summary>
    public required string Arguments { get; init; }

    /// <summary>SHA-256 of <see cref="Arguments"/>, in lower-case hexadecimal.</summary>
    public required string ArgumentsHash { get; init; }
}
