namespace AgentGuard.Analyzers.Rules;

/// <summary>What a rule promises in a profile. A level is a promise about noise, a severity only follows from it.</summary>
internal enum Level
{
    /// <summary>Off unless the user turns it on.</summary>
    OptIn,

    /// <summary>Worth a thought: shown in the IDE, not printed by a build.</summary>
    Suggestion,

    /// <summary>No known false positive.</summary>
    Warning,

    /// <summary>Never wrong.</summary>
    Error,
}
