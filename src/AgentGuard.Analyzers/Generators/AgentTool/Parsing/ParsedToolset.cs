using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>What the tools of a class are, and what is wrong with them. Lives only while one symbol is looked at: problems hold locations.</summary>
/// <param name="Spec">Null when a problem is fatal.</param>
/// <param name="Problems">Those of the tools first, then those of arguments and results.</param>
/// <param name="Arguments">For each tool of the spec: its arguments as an output, for problems of the schema that is made of them.</param>
internal sealed record ParsedToolset(ToolsetSpec? Spec, ImmutableArray<Problem> Problems, ImmutableArray<ParsedOutput> Arguments);
