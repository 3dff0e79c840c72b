using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>A property in a profile's schema.</summary>
/// <param name="Schema">Null when no value can be given: the property is left out, or the object itself when it is required.</param>
internal readonly record struct MemberForm(JsonObject? Schema, bool IsRequired);
