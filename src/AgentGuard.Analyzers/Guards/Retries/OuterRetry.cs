using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A retry that the code puts around a model call, for the failures that the call throws.</summary>
/// <param name="Name">What it is, as the subject of a sentence.</param>
/// <param name="Attempts">How often it runs the call at most; null when the code does not show it.</param>
internal sealed record OuterRetry(string Name, int? Attempts)
{
    /// <summary>False for most calls, which stand in no loop and no delegate: asking costs less than looking for a retry.</summary>
    public static bool MayBeAround(IInvocationOperation call) =>
        call.Ancestors().Any(ancestor => ancestor is ILoopOperation or IAnonymousFunctionOperation);

    /// <summary>The nearest retry around a call that throws the exceptions of a client; null when none is seen for certain.</summary>
    /// <param name="call">The model call.</param>
    /// <param name="exceptions">Metadata names of what the client throws.</param>
    /// <param name="context">What guards need.</param>
    /// <param name="isApproval">Whether a method waits for a person.</param>
    public static OuterRetry? Around(IInvocationOperation call, string[] exceptions, GuardContext context, Func<IMethodSymbol, bool> isApproval)
    {
        foreach (var scope in ResilienceScope.Around(call, context))
        {
            if (!scope.IsDeclared && scope.Call.Instance is { } pipeline
                && StepsOf(pipeline, context).Select(step => OfStep(step, exceptions, context)).FirstOrDefault(retry => retry is not null) is { } found)
            {
                return found;
            }
        }

        return OfLoop(call, exceptions, context, isApproval);
    }

    /// <summary>The calls that build a pipeline or policy, last first, and those that add to its builder in statements of their own.</summary>
    private static IEnumerable<IInvocationOperation> StepsOf(IOperation pipeline, GuardContext context)
    {
        for (var current = pipeline; LocalValue.Origin(current, context.Compilation, context.Cancellation) is IInvocationOperation step;)
        {
            yield return step;
            if (Receiver(step) is not { } next)
            {
                yield break;
            }

            if (next.Unwrap() is ILocalReferenceOperation { Local: var builder } local)
            {
                foreach (var added in local.Root().Descendants().OfType<IInvocationOperation>().Where(other =>
                    !ReferenceEquals(other, step) && SymbolEqualityComparer.Default.Equals(ValueName.RootOf(other), builder)))
                {
                    yield return added;
                }
            }

            current = next;
        }
    }

    private static OuterRetry? OfStep(IInvocationOperation step, string[] exceptions, GuardContext context)
    {
        var symbol = context.Sdk.Describe(step.TargetMethod);
        if (!symbol.Has(Role.RetryHandler))
        {
            return null;
        }

        if (symbol.Entries.FirstOrDefault(entry => entry.Retries is not null) is not { Retries: int preset })
        {
            return OfPolicy(step, exceptions, context);
        }

        if (step.Arguments.Length < 2
            || LocalValue.Origin(step.Arguments[1].Value, context.Compilation, context.Cancellation) is not IObjectCreationOperation options)
        {
            return null;
        }

        int? retries = preset;
        foreach (var setting in options.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            switch (setting.Target)
            {
                case IPropertyReferenceOperation { Property: var property } when context.Sdk.Has(property, Role.Retry):
                    retries = Number(setting.Value, context);
                    break;
                case IPropertyReferenceOperation { Property.Name: "ShouldHandle" } when !setting.Value.DescendantsAndSelf().Any(part => Handles(part, exceptions)):
                    return null;
            }
        }

        return Of("This pipeline", retries);
    }

    /// <summary>A policy of Polly 7 says what it handles before it says how often.</summary>
    private static OuterRetry? OfPolicy(IInvocationOperation step, string[] exceptions, GuardContext context) =>
        Receiver(step) is { } handled
        && LocalValue.Origin(handled, context.Compilation, context.Cancellation).DescendantsAndSelf().Any(part => Handles(part, exceptions))
            ? Of("This policy", step.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32) is { } count
                ? Number(count.Value, context)
                : null)
            : null;

    private static OuterRetry? Of(string name, int? retries) => retries == 0 ? null : new OuterRetry(name, retries is < int.MaxValue ? retries + 1 : null);

    /// <summary>True for <c>Handle&lt;T&gt;()</c> or <c>Or&lt;T&gt;()</c> without a condition, for what the client throws.</summary>
    private static bool Handles(IOperation operation, string[] exceptions) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Handle" or "Or", TypeArguments: { Length: 1 } types } method } call
        && (call.Arguments.IsEmpty || (method.IsExtensionMethod && call.Arguments.Length == 1))
        && IsThrown(types[0], exceptions);

    private static bool IsThrown(ITypeSymbol type, string[] exceptions) =>
        type.Is("System.Exception") || exceptions.Any(name => name != "System.Threading.Tasks.TaskCanceledException" && type.IsOrInherits(name));

    private static OuterRetry? OfLoop(IInvocationOperation call, string[] exceptions, GuardContext context, Func<IMethodSymbol, bool> isApproval)
    {
        ITryOperation? attempt = null;
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
                case ITryOperation { Catches.IsEmpty: false } around when around.Body.Syntax.Span.Contains(call.Syntax.Span):
                    if (attempt is not null)
                    {
                        return null;
                    }

                    attempt = around;
                    break;
                case ILoopOperation loop:
                    return attempt is not null
                        && attempt.Catches.Any(clause => Repeats(clause, exceptions))
                        && RetryLoop.Of(loop, context, isApproval) is not null
                            ? new OuterRetry("This loop", Passes(loop, context))
                            : null;
            }
        }

        return null;
    }

    /// <summary>True for a clause that takes whatever the client throws and lets the loop go on.</summary>
    private static bool Repeats(ICatchClauseOperation clause, string[] exceptions) =>
        (clause.ExceptionType is not { SpecialType: SpecialType.None } type || IsThrown(type, exceptions))
        && clause.Handler.Operations.LastOrDefault() is not (IThrowOperation or IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break })
        && (clause.Filter is null || !Chooses(clause.Filter, clause))
        && !clause.Handler.Descendants().Any(part => part is IConditionalOperation choice && Chooses(choice.Condition, clause));

    /// <summary>True when a condition looks at the exception, other than to let a cancellation pass.</summary>
    private static bool Chooses(IOperation condition, ICatchClauseOperation clause) =>
        condition.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(reference =>
            clause.Locals.Contains(reference.Local, SymbolEqualityComparer.Default)
            && !(reference.Parent is IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: ITypePatternOperation { MatchedType: var type } } }
                && type.IsOrInherits("System.OperationCanceledException")));

    /// <summary>The passes of <c>for (var i = 0; i &lt; 3; i++)</c>.</summary>
    private static int? Passes(ILoopOperation loop, GuardContext context) =>
        loop is IForLoopOperation { Condition: IBinaryOperation { LeftOperand: var left } condition, AtLoopBottom: { Length: 1 } steps, Locals: { Length: 1 } counters } counted
        && left.Unwrap() is ILocalReferenceOperation { Local: var counter }
        && SymbolEqualityComparer.Default.Equals(counter, counters[0])
        && steps[0].DescendantsAndSelf().OfType<IIncrementOrDecrementOperation>().Any(step => step.Kind == OperationKind.Increment)
        && counted.Before.SelectMany(part => part.Descendants()).OfType<IVariableDeclaratorOperation>().FirstOrDefault()?.GetVariableInitializer() is { } initial
        && Number(initial.Value, context) is { } from
        && Number(condition.RightOperand, context) is { } to
            ? condition.OperatorKind switch
            {
                BinaryOperatorKind.LessThan when to > from => to - from,
                BinaryOperatorKind.LessThanOrEqual when to >= from => to - from + 1,
                _ => null,
            }
            : null;

    private static int? Number(IOperation value, GuardContext context) =>
        LocalValue.Constant(value, context.Compilation, context.Cancellation) is { HasValue: true, Value: int number } ? number : null;

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && !call.Arguments.IsEmpty ? call.Arguments[0].Value : null);
}
