namespace AgentGuard.Analyzers.Generators.Shared.Problems;

internal enum ProblemSeverity
{
    /// <summary>Nothing is generated.</summary>
    Fatal,

    /// <summary>What is generated does harm.</summary>
    Error,

    /// <summary>What is generated does less than the definition says, or more than its author may want.</summary>
    Minor,

    /// <summary>What is generated does what the definition says, and that may surprise.</summary>
    Hint,

    /// <summary>Reported under the profiles for production only.</summary>
    Production,
}
