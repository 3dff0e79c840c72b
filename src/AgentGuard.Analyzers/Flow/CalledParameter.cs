using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Flow;

/// <summary>Follows an argument into the method of the compilation that gets it.</summary>
internal static class CalledParameter
{
    /// <summary>The parameter and the body that reads it; null when the body is not of this compilation, or open which one it is.</summary>
    public static (IParameterSymbol Parameter, IOperation Body)? Of(
        IInvocationOperation call, IArgumentOperation argument, Compilation compilation, CancellationToken cancellation)
    {
        if (argument.Parameter is not { RefKind: RefKind.None, IsParams: false } given)
        {
            return null;
        }

        var bodies = EffectAnalysis.For(compilation);
        var called = call.TargetMethod.IsAbstract ? bodies.ImplementationsOf(cancellation).Target(call.TargetMethod.OriginalDefinition) : call.TargetMethod;
        if (called?.OriginalDefinition is not { } method)
        {
            return null;
        }

        method = method.PartialImplementationPart ?? method;
        return given.Ordinal < method.Parameters.Length && bodies.BodyOf(method, cancellation) is { } body
            ? (method.Parameters[given.Ordinal], body)
            : null;
    }
}
