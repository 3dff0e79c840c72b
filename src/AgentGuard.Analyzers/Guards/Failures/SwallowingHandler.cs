using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether the handler of a <c>catch</c> leaves any trace of the failure.</summary>
internal static class SwallowingHandler
{
    /// <summary>What the code does in place of the failure, as the middle of a sentence; null when the handler may leave a trace.</summary>
    public static string? Pretence(CatchAll all)
    {
        if (all.Throws || all.Uses.Any() || !IsCancellationFilter(all.Clause.Filter) || IsRetried(all.Attempt))
        {
            return null;
        }

        var pretence = "goes on";
        foreach (var operation in all.Clause.Handler.Descendants())
        {
            switch (operation)
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    if (!IsNothing(value))
                    {
                        return null;
                    }

                    pretence = $"returns '{Shortened(value.Syntax.ToString())}'";
                    break;
                case IAssignmentOperation assignment when !(assignment is ISimpleAssignmentOperation { Target: ILocalReferenceOperation } && IsNothing(assignment.Value)):
                case IIncrementOrDecrementOperation or IAwaitOperation or IDynamicInvocationOperation:
                case IInvocationOperation call when !IsEmptyCollection(call):
                    return null;
            }
        }

        return pretence;
    }

    /// <summary>A value that says nothing about a failure: null, a constant that is no enum and no flag, an empty collection.</summary>
    private static bool IsNothing(IOperation value)
    {
        var plain = value.Unwrap();
        return plain switch
        {
            IDefaultValueOperation => plain.Type?.SpecialType != SpecialType.System_Boolean,
            { ConstantValue: { HasValue: true, Value: not bool } } => plain.Type?.TypeKind != TypeKind.Enum,
            IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true } } => true,
            IInvocationOperation call => IsEmptyCollection(call),
            IArrayCreationOperation { Initializer: null or { ElementValues.IsEmpty: true } } => true,
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Type: { } type } =>
                type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable),
            _ => plain.Syntax is CollectionExpressionSyntax { Elements.Count: 0 },
        };
    }

    private static bool IsEmptyCollection(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Empty", ContainingType.Name: "Enumerable" or "Array" or "AsyncEnumerable" };

    /// <summary>True for no filter, and for one that only lets cancellation through.</summary>
    public static bool IsCancellationFilter(IOperation? filter) =>
        filter is null
        || (filter.Syntax.DescendantTokens().Any(token => token.ValueText is "OperationCanceledException" or "TaskCanceledException")
            && !filter.DescendantsAndSelf().Any(operation => operation is IInvocationOperation or IBinaryOperation));

    /// <summary>True in a loop that may make the call again.</summary>
    private static bool IsRetried(ITryOperation attempt)
    {
        foreach (var ancestor in attempt.Ancestors())
        {
            switch (ancestor)
            {
                case IWhileLoopOperation or IForLoopOperation:
                    return true;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    private static string Shortened(string text) => text.Length <= 40 && !text.Contains('\n') ? text : "a constant";
}
