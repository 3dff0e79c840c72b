using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The resilience pipeline, or the method the user declared to be a guard, in whose delegate a call stands.</summary>
/// <param name="Call">The call that runs the delegate.</param>
/// <param name="Body">The delegate.</param>
/// <param name="IsDeclared">True when the user declared the method in <c>guard_methods</c>.</param>
internal sealed record ResilienceScope(IInvocationOperation Call, IAnonymousFunctionOperation Body, bool IsDeclared)
{
    /// <summary>The scopes around an operation, nearest first.</summary>
    public static IEnumerable<ResilienceScope> Around(IOperation operation, GuardContext context)
    {
        IAnonymousFunctionOperation? body = null;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IAnonymousFunctionOperation lambda)
            {
                body = lambda;
            }
            else if (ancestor is IInvocationOperation call && body is not null)
            {
                var isDeclared = context.IsDeclaredGuard(call.TargetMethod);
                if (isDeclared || (context.Sdk.RolesOf(call.TargetMethod) & Role.ResilienceExecute) != 0)
                {
                    yield return new ResilienceScope(call, body, isDeclared);
                }

                body = null;
            }
        }
    }

    /// <summary>Whether the pipeline holds a strategy with the role: as declared, or as built where it can be seen.</summary>
    public GuardState Has(Role strategy, GuardContext context)
    {
        if (IsDeclared)
        {
            return GuardState.Guarded;
        }

        var pipeline = Call.Instance ?? (Call.TargetMethod.IsExtensionMethod && !Call.Arguments.IsEmpty ? Call.Arguments[0].Value : null);
        return pipeline is null ? GuardState.Unknown : Built(pipeline, strategy, context);
    }

    /// <summary>True when the operation uses a token that the scope hands to its delegate.</summary>
    public bool HandsTokenTo(IOperation value) =>
        value.DescendantsAndSelf().Any(part =>
            part is IParameterReferenceOperation { Parameter: var parameter }
            && Body.Symbol.Parameters.Any(own => own.Equals(parameter, SymbolEqualityComparer.Default)));

    private static GuardState Built(IOperation pipeline, Role strategy, GuardContext context)
    {
        var found = Role.None;
        var current = pipeline;
        while (true)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            current = LocalValue.Origin(current, context.Compilation, context.Cancellation);
            if (current is not IInvocationOperation step)
            {
                break;
            }

            found |= context.Sdk.RolesOf(step.TargetMethod);
            if ((step.Instance ?? (step.TargetMethod.IsExtensionMethod && !step.Arguments.IsEmpty ? step.Arguments[0].Value : null)) is not { } next)
            {
                break;
            }

            current = next.Unwrap();
            if (current is ILocalReferenceOperation builder && AddsLater(builder, strategy, context))
            {
                return GuardState.Guarded;
            }
        }

        var isComplete = current is IObjectCreationOperation || (found & (Role.RetryHandler | Role.TimeoutHandler)) != 0;
        return (found & strategy) != 0 ? GuardState.Guarded : isComplete ? GuardState.Unguarded : GuardState.Unknown;
    }

    /// <summary>True when a statement adds the strategy to a builder in a local.</summary>
    private static bool AddsLater(ILocalReferenceOperation builder, Role strategy, GuardContext context) =>
        builder.Root().Descendants().OfType<IInvocationOperation>().Any(call =>
            (context.Sdk.RolesOf(call.TargetMethod) & strategy) != 0
            && call.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(local => local.Local.Equals(builder.Local, SymbolEqualityComparer.Default)));
}
