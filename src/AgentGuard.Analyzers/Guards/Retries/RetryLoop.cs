using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A loop that makes a model call again when it failed, and ends when it did not.</summary>
/// <param name="Call">The model call.</param>
/// <param name="IsEndless">True when nothing but success ends the loop.</param>
/// <param name="Delay">The pause of always the same length between two attempts; null when there is none or it grows.</param>
internal sealed record RetryLoop(IMethodSymbol Call, bool IsEndless, IOperation? Delay)
{
    public static RetryLoop? Of(ILoopOperation loop, GuardContext context, Func<IMethodSymbol, bool> isApproval)
    {
        if (loop is not (IWhileLoopOperation or IForLoopOperation) || Attempt(loop, context) is not { } attempt)
        {
            return null;
        }

        var body = new LoopBody(loop, context.Compilation, context.Cancellation);
        var exits = LoopExits.Of(body);
        if (!exits.EndsAfterOnePass || exits.IsUnclear || Mentions(loop.Syntax) || LoopWait.IsPaced(body, context.Sdk, isApproval))
        {
            return null;
        }

        var delays = body.Own.Where(LoopWait.IsDelay).OfType<IInvocationOperation>().ToList();
        var constant = delays.Count > 0 && delays.TrueForAll(delay => IsConstant(delay, context)) ? delays[0] : null;
        var call = CatchAll.CallsIn(attempt, context.Sdk, context.Cancellation)[0];
        var isEndless = LoopExits.ConditionOf(loop) is null or { ConstantValue: { HasValue: true, Value: true } }
            && attempt.Catches.All(GoesOn)
            && !body.Own.Any(operation => operation is IIncrementOrDecrementOperation or ICompoundAssignmentOperation)
            && !LoopDeadline.Exists(body)
            && (delays.Count == 0 || (constant is not null && !PassesToken(call)));
        return new RetryLoop(call.TargetMethod, isEndless, constant);
    }

    /// <summary>The <c>try</c> in the loop, around a model call, one of whose clauses lets the loop go on.</summary>
    private static ITryOperation? Attempt(ILoopOperation loop, GuardContext context)
    {
        foreach (var operation in loop.Descendants())
        {
            if (operation is ITryOperation { Catches.IsEmpty: false } attempt
                && SymbolEqualityComparer.Default.Equals(attempt.EnclosingFunction(), loop.EnclosingFunction())
                && attempt.Ancestors().First(ancestor => ancestor is ILoopOperation) == loop
                && attempt.Catches.Any(clause => !clause.Handler.Descendants().Any(inner => inner is IThrowOperation or IReturnOperation))
                && CatchAll.CallsIn(attempt, context.Sdk, context.Cancellation).Any(call => SdkCall.From(call, context.Sdk, Role.AnyModelCall) is not null))
            {
                return attempt;
            }
        }

        return null;
    }

    /// <summary>True for a clause that never ends the loop, whatever happens.</summary>
    private static bool GoesOn(ICatchClauseOperation clause) =>
        clause.Filter is null
        && !clause.Handler.Descendants().Any(operation => operation is IThrowOperation or IReturnOperation or IBranchOperation { BranchKind: not BranchKind.Continue });

    private static bool IsConstant(IInvocationOperation delay, GuardContext context) =>
        delay.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.IsCancellationToken() != true) is { } time
        && time.Value.Unwrap() is not ILocalReferenceOperation
        && ConstantDuration.Seconds(time.Value, context.Compilation, context.Cancellation) is not null;

    private static bool PassesToken(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Type.WithoutNullable().IsCancellationToken() == true);

    /// <summary>True when the loop reads how long the provider wants it to wait.</summary>
    private static bool Mentions(SyntaxNode loop) => loop.DescendantTokens().Any(token =>
        token.ValueText.IndexOf("RetryAfter", StringComparison.OrdinalIgnoreCase) >= 0 || token.ValueText.IndexOf("Retry-After", StringComparison.OrdinalIgnoreCase) >= 0);
}
