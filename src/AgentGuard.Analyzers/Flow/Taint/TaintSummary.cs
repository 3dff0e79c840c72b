using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>What a method does with its arguments, seen from outside.</summary>
/// <param name="Returned">What it returns; an argument is a source of label <see cref="TaintLabel.Argument"/> with the parameter's number as key.</param>
/// <param name="Fields">What it leaves in fields and properties of its object.</param>
/// <param name="Hits">The arguments it brings to places where they do harm.</param>
internal sealed record TaintSummary(TaintValue Returned, ImmutableDictionary<ISymbol, TaintValue> Fields, ImmutableArray<TaintHit> Hits)
{
    public static readonly TaintSummary Nothing = new(
        TaintValue.Clean, ImmutableDictionary<ISymbol, TaintValue>.Empty, ImmutableArray<TaintHit>.Empty);
}
