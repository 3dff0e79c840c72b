namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>Something in a schema that its provider refuses or does not enforce.</summary>
/// <param name="Path">JSON Pointer into the schema that was checked; empty for the whole.</param>
/// <param name="Message">What happens and what to do, for the user; one sentence without full stop.</param>
internal sealed record SchemaFinding(SchemaProfile Profile, SchemaRule Rule, string Path, string Message);
