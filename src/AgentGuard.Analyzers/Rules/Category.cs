namespace AgentGuard.Analyzers.Rules;

/// <summary>The seven groups of rules; a rule's folder, its category and the thousand of its id are the same thing.</summary>
internal enum Category
{
    Reliability = 1,
    StructuredOutput = 2,
    Tools = 3,
    Security = 4,
    Observability = 5,
    Context = 6,
    Governance = 7,

    /// <summary>Problems of AgentGuard's own configuration.</summary>
    Configuration = 9,
}
