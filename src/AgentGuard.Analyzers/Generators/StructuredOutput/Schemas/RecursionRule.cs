namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

internal enum RecursionRule
{
    Allowed,

    /// <summary>A definition may contain itself only inside a member that is not required.</summary>
    OptionalMembersOnly,

    Forbidden,
}
