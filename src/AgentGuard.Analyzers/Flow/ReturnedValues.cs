using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow;

/// <summary>What a method of the compilation gives back.</summary>
internal static class ReturnedValues
{
    /// <summary>The values after <c>return</c> and <c>yield return</c>; null when the method's body cannot be seen.</summary>
    public static IReadOnlyList<IOperation>? Of(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if (EffectAnalysis.For(sdk.Compilation).CalledBody(call.TargetMethod, cancellation) is not { } body)
        {
            return null;
        }

        var function = (body as ILocalFunctionOperation)?.Symbol;
        return [.. BodyEffects.Run(body, sdk).OfType<IReturnOperation>()
            .Where(returned => SymbolEqualityComparer.Default.Equals(returned.EnclosingFunction(), function))
            .Select(returned => returned.ReturnedValue).OfType<IOperation>()];
    }
}
