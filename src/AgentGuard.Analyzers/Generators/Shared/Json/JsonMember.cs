namespace AgentGuard.Analyzers.Generators.Shared.Json;

internal sealed record JsonMember(string Name, JsonNode Value);
