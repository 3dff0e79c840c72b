using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a tool that waits can be told to stop.</summary>
internal static class ToolCancellation
{
    private const int MostDepth = 2;

    /// <summary>The first call that the tool waits for and that would take a token, when the tool has none to give; null when there is none.</summary>
    public static IInvocationOperation? Unstoppable(Tool tool, SdkContext sdk, CancellationToken cancellation) =>
        TokenInScope.IsGivenTo(tool.Method)
        || !IsOwn(tool.Method)
        || (tool.Attribute?.AttributeClass is { } attribute && (sdk.WiringOf(attribute) & Wiring.ToolWithoutToken) != 0)
        || tool.Body(sdk.Compilation, cancellation) is not { } body
            ? null
            : WaitedIn(body, sdk, cancellation).FirstOrDefault(call => TakesToken(call, sdk) || RunsOn(call, sdk, depth: 0, cancellation));

    /// <summary>The calls of a body whose task or stream it waits for or gives back.</summary>
    public static IEnumerable<IInvocationOperation> WaitedIn(IOperation body, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var operation in BodyEffects.Run(body, sdk))
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation is IInvocationOperation call
                && CallResult.TaskOf(call) is { Parent: IAwaitOperation or IReturnOperation or IForEachLoopOperation { IsAsynchronous: true } } task
                && (task.Parent is not IReturnOperation || IsTask(call.Type)))
            {
                yield return call;
            }
        }
    }

    /// <summary>True when a call would take a token and is not given one.</summary>
    public static bool TakesToken(IInvocationOperation call, SdkContext sdk) =>
        CancellationGuard.MissingToken(call, sdk) is not null
        && !CancellationGuard.StreamTakesTokenLater(call)
        && !CancellationGuard.IsCompensation(call)
        && TokenInScope.Nearest(call, CancellationToken.None) is null;

    /// <summary>A method of the compilation without a token that waits for a call that would take one.</summary>
    private static bool RunsOn(IInvocationOperation call, SdkContext sdk, int depth, CancellationToken cancellation) =>
        depth < MostDepth
        && !TokenInScope.IsGivenTo(call.TargetMethod)
        && EffectAnalysis.For(sdk.Compilation).CalledBody(call.TargetMethod, cancellation) is { } callee
        && WaitedIn(callee, sdk, cancellation).Any(inner => TakesToken(inner, sdk) || RunsOn(inner, sdk, depth + 1, cancellation));

    /// <summary>False where another type says which parameters there are.</summary>
    private static bool IsOwn(IMethodSymbol method) => !method.IsOverride && !method.SelfAndOverriddenAndImplemented().Skip(1).Any();

    private static bool IsTask(ITypeSymbol? type) =>
        type?.OriginalDefinition is { MetadataName: "Task" or "Task`1" or "ValueTask" or "ValueTask`1" or "IAsyncEnumerable`1" };
}
