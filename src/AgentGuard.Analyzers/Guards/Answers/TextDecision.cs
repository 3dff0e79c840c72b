using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A comparison of a text with words that are written in the code, which decides what the program does next.</summary>
/// <param name="Operation">The comparison, or the switch.</param>
/// <param name="Text">The text.</param>
/// <param name="Words">The words it is compared with.</param>
internal sealed record TextDecision(IOperation Operation, IOperation Text, string Words)
{
    public static TextDecision? From(IOperation operation, SdkContext sdk, CancellationToken cancellation)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                when IsText(equality.LeftOperand) && IsText(equality.RightOperand):
                return Either(equality, equality.LeftOperand, equality.RightOperand, sdk, cancellation);
            case IInvocationOperation call:
                return OfCall(call, sdk, cancellation);
            case IIsPatternOperation test when IsText(test.Value) && IsDecisive(test):
                return Of(test, test.Value, test.Pattern.DescendantsAndSelf().OfType<IConstantPatternOperation>().Select(pattern => pattern.Value));
            case ISwitchOperation choice when IsText(choice.Value):
                return Of(choice, choice.Value, choice.Cases.SelectMany(section => section.Clauses).OfType<ISingleValueCaseClauseOperation>().Select(clause => clause.Value));
            case ISwitchExpressionOperation choice when IsText(choice.Value):
                return Of(choice, choice.Value, choice.Arms.Select(arm => arm.Pattern).OfType<IConstantPatternOperation>().Select(pattern => pattern.Value));
            default:
                return null;
        }
    }

    private static TextDecision? OfCall(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        var (method, arguments) = (call.TargetMethod, call.Arguments);
        if (arguments.IsEmpty)
        {
            return null;
        }

        if (method.Name == "IsMatch")
        {
            return method.ContainingType.Is("System.Text.RegularExpressions.Regex") && IsDecisive(call) ? new(call, arguments[0].Value, "a pattern") : null;
        }

        if (method.ContainingType?.SpecialType != SpecialType.System_String || method.Name is not ("Contains" or "StartsWith" or "EndsWith" or "Equals"))
        {
            return null;
        }

        return call.Instance is { } text ? Compared(call, text, arguments[0].Value, sdk, cancellation)
            : arguments.Length > 1 ? Either(call, arguments[0].Value, arguments[1].Value, sdk, cancellation)
            : null;
    }

    private static TextDecision? Of(IOperation choice, IOperation text, IEnumerable<IOperation> labels) =>
        labels.Select(Word).FirstOrDefault(word => word.Length > 0) is { } words ? new(choice, text, words) : null;

    private static TextDecision? Either(IOperation comparison, IOperation one, IOperation other, SdkContext sdk, CancellationToken cancellation) =>
        Compared(comparison, one, other, sdk, cancellation) ?? Compared(comparison, other, one, sdk, cancellation);

    private static TextDecision? Compared(IOperation comparison, IOperation text, IOperation other, SdkContext sdk, CancellationToken cancellation) =>
        !text.ConstantValue.HasValue && IsDecisive(comparison) && Word(LocalValue.Origin(other, sdk.Compilation, cancellation)) is { Length: > 0 } words
            ? new(comparison, text, words)
            : null;

    /// <summary>The words of a constant; nothing for an empty text, and for brackets and fences, which are about the form.</summary>
    private static string Word(IOperation value) =>
        value.Unwrap().ConstantValue is { HasValue: true, Value: string text } && text.Any(char.IsLetterOrDigit) ? text : "";

    private static bool IsText(IOperation value) => value.Type?.SpecialType == SpecialType.System_String;

    /// <summary>True when the outcome decides a branch or a loop, is returned, or is kept.</summary>
    private static bool IsDecisive(IOperation comparison)
    {
        var inner = comparison;
        foreach (var ancestor in comparison.Ancestors())
        {
            switch (ancestor)
            {
                case IUnaryOperation or IBinaryOperation or IParenthesizedOperation or IConversionOperation or IIsPatternOperation or IConditionalAccessOperation or ICoalesceOperation:
                    inner = ancestor;
                    continue;
                case IConditionalOperation choice:
                    return choice.Condition == inner;
                case IWhileLoopOperation loop:
                    return loop.Condition == inner;
                case IForLoopOperation loop:
                    return loop.Condition == inner;
                case ISwitchExpressionArmOperation arm:
                    return arm.Guard == inner;
                case IPatternCaseClauseOperation clause:
                    return clause.Guard == inner;
                default:
                    return ancestor is IReturnOperation or IVariableInitializerOperation or ISimpleAssignmentOperation;
            }
        }

        return false;
    }
}
