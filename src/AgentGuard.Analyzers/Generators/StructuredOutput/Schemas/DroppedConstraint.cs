namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>A constraint of the Portable schema that a profile's schema only says in words.</summary>
/// <param name="Path">JSON Pointer of the node in the Portable schema.</param>
internal sealed record DroppedConstraint(string Path, string Keyword);
