namespace AgentGuard.Analyzers.Flow;

/// <summary>Finds every place that writes a local.</summary>
internal static class LocalWrites
{
    /// <summary>The writes below an operation in source order; a null value means that something unknown is written.</summary>
    public static IEnumerable<(SyntaxNode Syntax, IOperation? Value)> Of(ILocalSymbol local, IOperation root)
    {
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Is(declarator.Symbol):
                    if (declarator.GetVariableInitializer() is { } initializer)
                    {
                        yield return (declarator.Syntax, initializer.Value);
                    }

                    break;
                case IVariableDeclaratorOperation { Symbol.IsRef: true } alias when alias.GetVariableInitializer() is { } target && IsTarget(target.Value):
                    yield return (alias.Syntax, null);
                    break;
                case ISimpleAssignmentOperation assignment when IsTarget(assignment.Target):
                    yield return (assignment.Syntax, assignment.Value);
                    break;
                case ICompoundAssignmentOperation compound when IsTarget(compound.Target):
                    yield return (compound.Syntax, null);
                    break;
                case ICoalesceAssignmentOperation coalesce when IsTarget(coalesce.Target):
                    yield return (coalesce.Syntax, null);
                    break;
                case IIncrementOrDecrementOperation increment when IsTarget(increment.Target):
                    yield return (increment.Syntax, null);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument when IsTarget(argument.Value):
                    yield return (argument.Syntax, null);
                    break;
                case IForEachLoopOperation loop when loop.Locals.Any(Is):
                    yield return (loop.LoopControlVariable.Syntax, null);
                    break;
                case IDeconstructionAssignmentOperation deconstruction when deconstruction.Target.DescendantsAndSelf().Any(IsTarget):
                    yield return (deconstruction.Syntax, null);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared } pattern when Is(declared):
                    yield return (pattern.Syntax, null);
                    break;
            }
        }

        bool Is(ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(other, local);

        bool IsTarget(IOperation target) => target switch
        {
            ILocalReferenceOperation reference => Is(reference.Local),
            IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => Is(reference.Local),
            _ => false,
        };
    }
}
