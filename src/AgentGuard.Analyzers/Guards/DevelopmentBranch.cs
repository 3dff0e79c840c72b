namespace AgentGuard.Analyzers.Guards;

/// <summary>Code that runs on a developer's machine only, because a condition around it asks for that.</summary>
internal static class DevelopmentBranch
{
    public static bool Is(IOperation operation) => operation.Ancestors().OfType<IConditionalOperation>().Any(branch =>
        !branch.Condition.Syntax.Span.Contains(operation.Syntax.Span) && branch.Condition.DescendantsAndSelf().Any(AsksForDevelopment));

    private static bool AsksForDevelopment(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "IsDevelopment" or "IsEnvironment" } => true,
        IMemberReferenceOperation { Member: { Name: "IsDevelopment" } or { Name: "IsAttached", ContainingType.Name: "Debugger" } } => true,
        _ => false,
    };
}
