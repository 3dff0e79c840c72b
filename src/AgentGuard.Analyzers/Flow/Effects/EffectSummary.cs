namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>What a body does outside, directly and through methods of the compilation.</summary>
internal sealed class EffectSummary(ImmutableArray<EffectSite> sites)
{
    public static readonly EffectSummary Nothing = new(ImmutableArray<EffectSite>.Empty);

    /// <summary>The calls with an effect, nearest first.</summary>
    public ImmutableArray<EffectSite> Sites { get; } = sites;

    public Effect Effects { get; } = sites.Aggregate(Effect.None, (all, site) => all | site.Effect);

    /// <summary>The sites with an effect that cannot be taken back, then the other changes; nearest first in both.</summary>
    public IEnumerable<EffectSite> ChangesGravestFirst() =>
        Sites.Where(site => site.Effect.IsIrreversible())
            .Concat(Sites.Where(site => site.Effect.IsChange() && !site.Effect.IsIrreversible()));
}
