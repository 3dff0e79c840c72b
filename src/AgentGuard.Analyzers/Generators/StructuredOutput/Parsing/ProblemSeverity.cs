namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

internal enum ProblemSeverity
{
    /// <summary>Nothing is generated.</summary>
    Fatal,

    /// <summary>What is generated does less than the definition says.</summary>
    Minor,

    /// <summary>What is generated does what the definition says, and that may surprise.</summary>
    Hint,
}
