namespace AgentGuard.Analyzers.Generators.Shared.Json;

internal sealed record JsonArray(EquatableArray<JsonNode> Items) : JsonNode
{
    public static JsonArray Of(params JsonNode[] items) => From(items);

    public static JsonArray From(IEnumerable<JsonNode> items) => new(new EquatableArray<JsonNode>(items));
}
