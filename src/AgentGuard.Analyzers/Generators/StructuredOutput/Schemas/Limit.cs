namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>A number that a provider does not let a schema pass.</summary>
/// <param name="Source">Where it is known from.</param>
/// <param name="AsOf">The day it was checked.</param>
internal sealed record Limit(int Value, string Source, string AsOf);
