namespace AgentGuard.Analyzers.Generators.Shared.Json;

internal sealed record JsonBoolean(bool Value) : JsonNode;
