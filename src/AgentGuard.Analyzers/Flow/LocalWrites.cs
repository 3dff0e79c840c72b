using System.Runtime.CompilerServices;

namespace AgentGuard.Analyzers.Flow;

/// <summary>Finds every place that writes a local. A body is searched once, for all its locals and all rules.</summary>
internal sealed class LocalWrites
{
    private static readonly ConditionalWeakTable<IOperation, LocalWrites> Known = new();

    private readonly Dictionary<ILocalSymbol, List<(SyntaxNode Syntax, IOperation? Value)>> _writes = new(SymbolEqualityComparer.Default);

    private LocalWrites(IOperation root)
    {
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator:
                    Declare(declarator);
                    break;
                case ISimpleAssignmentOperation assignment:
                    Add(Target(assignment.Target), assignment.Syntax, assignment.Value);
                    break;
                case ICompoundAssignmentOperation compound:
                    Add(Target(compound.Target), compound.Syntax);
                    break;
                case ICoalesceAssignmentOperation coalesce:
                    Add(Target(coalesce.Target), coalesce.Syntax);
                    break;
                case IIncrementOrDecrementOperation increment:
                    Add(Target(increment.Target), increment.Syntax);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                    Add(Target(argument.Value), argument.Syntax);
                    break;
                case IForEachLoopOperation loop:
                    foreach (var local in loop.Locals)
                    {
                        Add(local, loop.LoopControlVariable.Syntax);
                    }

                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    foreach (var part in deconstruction.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                    {
                        Add(part.Local, deconstruction.Syntax);
                    }

                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared } pattern:
                    Add(declared, pattern.Syntax);
                    break;
            }
        }
    }

    /// <summary>The writes below an operation in source order; a null value means that something unknown is written.</summary>
    public static IReadOnlyList<(SyntaxNode Syntax, IOperation? Value)> Of(ILocalSymbol local, IOperation root) =>
        Known.GetValue(root, static body => new LocalWrites(body))._writes.TryGetValue(local, out var writes) ? writes : [];

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer() is not { } initializer)
        {
            return;
        }

        Add(declarator.Symbol, declarator.Syntax, initializer.Value);
        if (declarator.Symbol.IsRef)
        {
            Add(Target(initializer.Value), declarator.Syntax);
        }
    }

    private void Add(ILocalSymbol? local, SyntaxNode syntax, IOperation? value = null)
    {
        if (local is null)
        {
            return;
        }

        if (!_writes.TryGetValue(local, out var writes))
        {
            _writes.Add(local, writes = []);
        }

        writes.Add((syntax, value));
    }

    private static ILocalSymbol? Target(IOperation target) => target switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => reference.Local,
        _ => null,
    };
}
