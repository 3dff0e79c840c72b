namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

internal enum ToolProblemSeverity
{
    /// <summary>Nothing is generated for the class.</summary>
    Fatal,

    /// <summary>What is generated does harm.</summary>
    Error,

    /// <summary>What is generated does less than the definition says, or more than its author may want.</summary>
    Minor,

    /// <summary>Worth a thought.</summary>
    Hint,

    /// <summary>Reported under the profiles for production only.</summary>
    Production,
}
