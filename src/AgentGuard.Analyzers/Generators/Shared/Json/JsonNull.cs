namespace AgentGuard.Analyzers.Generators.Shared.Json;

internal sealed record JsonNull : JsonNode
{
    public static JsonNull Instance { get; } = new();
}
