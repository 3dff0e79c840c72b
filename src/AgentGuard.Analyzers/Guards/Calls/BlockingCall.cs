using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A model call that a thread waits for.</summary>
/// <param name="Wait">Where the thread waits.</param>
/// <param name="How">The member that waits.</param>
internal sealed record BlockingCall(IOperation Wait, string How)
{
    private static readonly HashSet<string> ServerBases = new(StringComparer.Ordinal)
    {
        "ControllerBase", "Hub", "PageModel", "BackgroundService", "ComponentBase", "ViewComponent",
    };

    /// <summary>The wait for this call's answer; null when there is none.</summary>
    public static BlockingCall? Of(SdkCall call)
    {
        if (!IsTask(call.Method.ReturnType))
        {
            return AsyncForm(call) is not null ? new BlockingCall(call.Operation, call.Method.Name) : null;
        }

        var task = CallResult.TaskOf(call.Operation);
        if (WaitFor(task) is { } direct)
        {
            return direct;
        }

        // A task in a local that anything else looks at may be complete when it is read.
        return CallResult.LocalOf(task) is { } local && CallResult.Reads(local, task).Select(WaitFor).ToList() is { Count: > 0 } waits && waits.TrueForAll(wait => wait is not null)
            ? waits[0]
            : null;
    }

    /// <summary>The member that asks the same without blocking; null when there is none.</summary>
    public static IMethodSymbol? AsyncForm(SdkCall call) =>
        (call.Method.ReducedFrom ?? call.Method).ContainingType.GetMembers(call.Method.Name + "Async").OfType<IMethodSymbol>().FirstOrDefault();

    /// <summary>True where a blocked thread is missed: in asynchronous code, and in code that a server runs.</summary>
    public static bool Matters(IOperation operation, ISymbol containing, SdkContext sdk, AgentProject project)
    {
        var function = operation.EnclosingFunction() ?? containing as IMethodSymbol;
        if (function is { IsAsync: true } || (function is not null && IsTask(function.ReturnType)))
        {
            return true;
        }

        if (EndpointHandler.WithoutToken(operation) is not null || containing is IMethodSymbol method && method.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { } type && (sdk.RolesOf(type) & Role.ToolDefinition) != 0))
        {
            return true;
        }

        for (var type = containing.ContainingType?.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (ServerBases.Contains(type.Name))
            {
                return true;
            }
        }

        return project.IsHosted && containing.Name is not (WellKnownMemberNames.TopLevelStatementsEntryPointMethodName or "Main");
    }

    private static BlockingCall? WaitFor(IOperation task) => task.Parent switch
    {
        IPropertyReferenceOperation { Property.Name: "Result" } read when ReferenceEquals(read.Instance, task) => new BlockingCall(read, "Result"),
        IInvocationOperation { TargetMethod.Name: "Wait" } wait when ReferenceEquals(wait.Instance, task) => new BlockingCall(wait, "Wait"),
        IInvocationOperation { TargetMethod.Name: "GetAwaiter", Parent: IInvocationOperation { TargetMethod.Name: "GetResult" } get } awaiter
            when ReferenceEquals(awaiter.Instance, task) => new BlockingCall(get, "GetResult"),
        _ => null,
    };

    private static bool IsTask(ITypeSymbol type) =>
        type is { Name: "Task" or "ValueTask" or "IAsyncEnumerable" } && type.ContainingNamespace?.Name is "Tasks" or "Generic";
}
