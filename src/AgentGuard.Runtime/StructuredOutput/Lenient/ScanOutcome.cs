namespace AgentGuard.Runtime.Lenient;

/// <summary>How scanning one object or list went.</summary>
internal enum ScanOutcome
{
    /// <summary>Not at its end yet.</summary>
    Open,

    /// <summary>It is complete.</summary>
    Complete,

    /// <summary>The text ends within it.</summary>
    Truncated,

    /// <summary>It does not even begin like JSON: a bracket in prose. The search goes on behind it.</summary>
    Prose,

    /// <summary>It is JSON, but broken beyond what is forgiven, too deep or too large. Whatever follows would be a part of it.</summary>
    GivenUp,
}
