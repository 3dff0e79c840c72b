using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Where a value goes, within one member: through conversions, conditions, locals, loops, lists, arrays and LINQ. What it yields is where the
/// value leaves: arguments, assignments to members, initialisers, returns, calls on it.
/// </summary>
internal static class ValueUses
{
    private const int MostSteps = 400;

    /// <param name="value">Where the value is made.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <param name="passes">Whether the result of a call still counts as the value; null when that of every call on a sequence does.</param>
    public static IEnumerable<IOperation> Of(IOperation value, CancellationToken cancellation, Func<IInvocationOperation, bool>? passes = null) =>
        Walk(value, Leaves, (current, parent) => Next(current, parent).Where(next => passes is null || next is not IInvocationOperation call || passes(call)), cancellation);

    /// <summary>The parents at which a value leaves, followed from one operation to the next; each once, and not for ever.</summary>
    public static IEnumerable<IOperation> Walk(
        IOperation value, Func<IOperation, IOperation, bool> leaves, Func<IOperation, IOperation, IEnumerable<IOperation>> next, CancellationToken cancellation)
    {
        var seen = new HashSet<IOperation>();
        var open = new Queue<IOperation>();
        open.Enqueue(value);
        for (var step = 0; open.Count > 0 && step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var current = open.Dequeue();
            if (current.Parent is not { } parent)
            {
                continue;
            }

            if (leaves(current, parent))
            {
                yield return parent;
            }

            foreach (var following in next(current, parent).Where(seen.Add))
            {
                open.Enqueue(following);
            }
        }
    }

    /// <summary>The list, array or collection a value is an element of, written around it; null when it stands alone.</summary>
    public static SyntaxNode? Container(IOperation value)
    {
        for (var node = value.Syntax.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case CollectionExpressionSyntax or InitializerExpressionSyntax
                    { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.CollectionInitializerExpression
                        or (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ArrayInitializerExpression }:
                    return node;
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    private static bool Leaves(IOperation value, IOperation parent) => parent switch
    {
        IArgumentOperation => true,
        IInvocationOperation invocation => ReferenceEquals(invocation.Instance, value),
        ISimpleAssignmentOperation assignment => assignment.Target is not ILocalReferenceOperation,
        IFieldInitializerOperation or IPropertyInitializerOperation or IReturnOperation => true,
        _ => false,
    };

    private static IEnumerable<IOperation> Next(IOperation value, IOperation parent)
    {
        switch (parent)
        {
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or IConditionalOperation or ICoalesceOperation
                or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation:
                return [parent];
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return References(declarator.Symbol, parent);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local }:
                return References(local.Local, parent);
            case IForEachLoopOperation loop:
                return loop.Locals.SelectMany(local => References(local, loop));
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return FromArgument(call);
            case IInvocationOperation { Type.SpecialType: not SpecialType.System_Void } call when IsSequence(call.Type):
                return [call];
            case IReturnOperation:
                return FromLambda(parent);
            default:
                return IsCollection(parent) ? [parent] : [];
        }
    }

    private static IEnumerable<IOperation> FromArgument(IInvocationOperation call)
    {
        if (call.IsImplicit && call.Parent is IObjectOrCollectionInitializerOperation { Parent: { } creation })
        {
            return [creation];
        }

        if (call.Instance is ILocalReferenceOperation list && call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "Enqueue" or "Push")
        {
            return References(list.Local, call);
        }

        return IsSequence(call.Type) ? [call] : [];
    }

    /// <summary>The call that gets the lambda whose value this is: <c>Select</c> and its like give the values on.</summary>
    public static IEnumerable<IOperation> FromLambda(IOperation operation)
    {
        foreach (var ancestor in operation.Ancestors())
        {
            switch (ancestor)
            {
                case ILocalFunctionOperation:
                    return [];
                case IAnonymousFunctionOperation { Parent: { } parent }:
                    var argument = parent is IDelegateCreationOperation ? parent.Parent : parent;
                    return argument is IArgumentOperation { Parent: IInvocationOperation call } && IsSequence(call.Type) ? [call] : [];
            }
        }

        return [];
    }

    public static IEnumerable<IOperation> References(ILocalSymbol local, IOperation near) =>
        near.Root().Descendants().OfType<ILocalReferenceOperation>().Where(reference =>
            SymbolEqualityComparer.Default.Equals(reference.Local, local)
            && !(reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference)));

    private static bool IsSequence(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (type is INamedTypeSymbol { SpecialType: not SpecialType.System_String, TypeArguments.Length: 1 } named
            && (named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                || named.AllInterfaces.Any(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)));

    /// <summary>Collection expressions and their spreads, whose operations have no names in the oldest supported compiler.</summary>
    public static bool IsCollection(IOperation operation) => operation.Syntax is CollectionExpressionSyntax or SpreadElementSyntax;
}
