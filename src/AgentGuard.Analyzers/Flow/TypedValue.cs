using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Where a typed value goes within one member, with everything it comes in and is made of: tasks, responses, lists, members, the locals and
/// lambda parameters these are kept in. Which types belong to it, the caller says.
/// </summary>
internal sealed class TypedValue(Func<ITypeSymbol?, bool> belongs, CancellationToken cancellation)
{
    private const int MostSteps = 1000;

    /// <summary>The places where the value, or a part of a type that belongs to it, stands; the start first.</summary>
    public IEnumerable<IOperation> PlacesOf(IEnumerable<IOperation> start)
    {
        var open = new Queue<IOperation>(start);
        var seen = new HashSet<IOperation>(open);
        for (var step = 0; open.Count > 0 && step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var current = open.Dequeue();
            yield return current;
            foreach (var next in current.Parent is { } parent ? Next(current, parent) : [])
            {
                if (seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    /// <summary>The places below the root that name the local or parameter and do not write it.</summary>
    public static IEnumerable<IOperation> References(ISymbol symbol, IOperation root) =>
        root.Descendants().Where(operation =>
            operation switch
            {
                ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, symbol),
                IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, symbol),
                _ => false,
            }
            && !(operation.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, operation)));

    private IEnumerable<IOperation> Next(IOperation value, IOperation parent)
    {
        switch (parent)
        {
            case IConversionOperation:
                // Loops and old interfaces convert to types that do not name it.
                return [parent];
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return References(declarator.Symbol, parent.Root());
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when ReferenceEquals(assignment.Value, value):
                return References(local.Local, parent.Root());
            case IForEachLoopOperation loop when ReferenceEquals(loop.Collection, value):
                return loop.Locals.SelectMany(local => References(local, loop.Body));
            case IConditionalAccessOperation access when ReferenceEquals(access.Operation, value):
                return access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().Where(instance => belongs(instance.Type));
            case IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation:
                return Declared(parent).Concat(Kept(parent));
            case IInvocationOperation call:
                return Through(call);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return Through(call);
            case IReturnOperation when Receiver(parent) is { } call:
                return Kept(call);
            default:
                return Kept(parent);
        }
    }

    /// <summary>What a call makes of the value: its result, what it writes to variables, and the parameters of the lambdas it is given.</summary>
    private IEnumerable<IOperation> Through(IInvocationOperation call)
    {
        foreach (var result in call.TargetMethod.DeclaringSyntaxReferences.IsEmpty ? Kept(call) : [])
        {
            yield return result;
        }

        foreach (var argument in call.Arguments)
        {
            var symbols = argument.Value.Unwrap() switch
            {
                IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } when argument.Parameter?.RefKind == RefKind.Out => [local.Local],
                ILocalReferenceOperation local when argument.Parameter?.RefKind == RefKind.Out => [local.Local],
                IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda.Symbol.Parameters,
                _ => Enumerable.Empty<ISymbol>(),
            };
            foreach (var reference in symbols.Where(IsKept).SelectMany(symbol => References(symbol, call.Root())))
            {
                yield return reference;
            }
        }
    }

    /// <summary>The names that patterns give the value.</summary>
    private IEnumerable<IOperation> Declared(IOperation match) =>
        match.Descendants()
            .Select(pattern => pattern switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                IListPatternOperation list => list.DeclaredSymbol,
                _ => null,
            })
            .OfType<ISymbol>().Where(IsKept)
            .SelectMany(symbol => References(symbol, match.Root()));

    private bool IsKept(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => belongs(local.Type),
        IParameterSymbol parameter => belongs(parameter.Type),
        _ => false,
    };

    private IEnumerable<IOperation> Kept(IOperation operation) => belongs(operation.Type) ? [operation] : [];

    /// <summary>The call that is given the lambda a value is returned from, when it passes results on.</summary>
    private static IInvocationOperation? Receiver(IOperation returned)
    {
        foreach (var ancestor in returned.Ancestors())
        {
            switch (ancestor)
            {
                case ILocalFunctionOperation:
                    return null;
                case IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } }:
                    return call;
                case IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }
}
