using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Work with a model call in it that nobody waits for and whose failure nobody sees.</summary>
internal static class ForgottenTask
{
    private const Role Calls = Role.AnyModelCall | Role.ToolCall;

    /// <summary>The model call in a task that is dropped: the call's own, that of <c>Task.Run</c>, or that of a method of the compilation.</summary>
    public static IMethodSymbol? DroppedBy(IInvocationOperation start, SdkContext sdk, CancellationToken cancellation)
    {
        if (start.Type is not { Name: "Task" or "ValueTask" } || !CallResult.IsDiscarded(CallResult.TaskOf(start)))
        {
            return null;
        }

        if (SdkCall.From(start, sdk, Calls) is not null)
        {
            return start.TargetMethod;
        }

        if (start.TargetMethod is not { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" } || start.Arguments.IsEmpty)
        {
            return InBody(start.TargetMethod, sdk, cancellation);
        }

        return start.Arguments[0].Value.DescendantsAndSelf().FirstOrDefault(part => part is IAnonymousFunctionOperation or IMethodReferenceOperation) switch
        {
            IAnonymousFunctionOperation lambda => Uncaught(lambda.Body, sdk) ?? Called(lambda.Body, sdk, cancellation),
            IMethodReferenceOperation reference => InBody(reference.Method, sdk, cancellation),
            _ => null,
        };
    }

    /// <summary>The first model call in a function's body that the function waits for and that no <c>try</c> stands around.</summary>
    public static IMethodSymbol? Uncaught(IOperation body, SdkContext sdk)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation call
                && SdkCall.From(call, sdk, Calls) is not null
                && CaughtCall.RunsWithin(call, body)
                && !CaughtCall.Is(call, body))
            {
                return call.TargetMethod;
            }
        }

        return null;
    }

    /// <summary>The first model call in a method of the compilation that the function calls, waits for, and has no <c>try</c> around.</summary>
    private static IMethodSymbol? Called(IOperation body, SdkContext sdk, CancellationToken cancellation) =>
        body.Descendants().OfType<IInvocationOperation>()
            .Where(call => CaughtCall.RunsWithin(call, body) && !CaughtCall.Is(call, body))
            .Select(call => InBody(call.TargetMethod, sdk, cancellation))
            .FirstOrDefault(call => call is not null);

    private static IMethodSymbol? InBody(IMethodSymbol method, SdkContext sdk, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences.IsEmpty
            ? null
            : MethodBodies.Of(method, sdk.Compilation, cancellation).Select(body => Uncaught(body, sdk)).FirstOrDefault(call => call is not null);
}
