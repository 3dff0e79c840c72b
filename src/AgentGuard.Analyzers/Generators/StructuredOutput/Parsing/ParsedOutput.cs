using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>What a definition says, and what is wrong with it. Lives only while one symbol is looked at: problems hold locations.</summary>
/// <param name="Spec">Null when a problem is fatal.</param>
/// <param name="Problems">In order of discovery.</param>
/// <param name="Places">Where types and members are, for problems of the schema that is made from the spec.</param>
internal sealed record ParsedOutput(OutputSpec? Spec, ImmutableArray<Problem> Problems, OutputPlaces Places);
