namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>A call that has an effect, and how control gets there.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="Method">The method of the platform or library that is called.</param>
/// <param name="Target">What it is done to, as far as the code shows it; parts that are not constant are <see cref="TextShape.Hole"/>.</param>
/// <param name="Path">The calls that lead there: the first stands in the body that was asked about, the last is the call itself.</param>
internal sealed record EffectSite(Effect Effect, IMethodSymbol Method, string? Target, ImmutableArray<IOperation> Path)
{
    public IOperation Call => Path[Path.Length - 1];
}
