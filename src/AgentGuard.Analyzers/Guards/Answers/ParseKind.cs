namespace AgentGuard.Analyzers.Guards;

/// <summary>What a parse expects a text to be.</summary>
internal enum ParseKind
{
    /// <summary>A JSON document.</summary>
    Json,

    /// <summary>One number, date, truth value or name.</summary>
    Scalar,

    /// <summary>Text that a regular expression takes apart.</summary>
    Pattern,
}
