namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Words of JSON Schema that a provider accepts.</summary>
/// <param name="Source">Where it is known from.</param>
/// <param name="AsOf">The day it was checked.</param>
internal sealed record KeywordSet(ImmutableHashSet<string> Names, string Source, string AsOf)
{
    public bool Contains(string name) => Names.Contains(name);
}
