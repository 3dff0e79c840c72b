namespace AgentGuard.Analyzers.Generators.Shared.Json;

/// <summary>JSON Pointers (RFC 6901) as text; the empty one is the root.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) =>
        pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    public static string Append(string pointer, string name, string child) => Append(Append(pointer, name), child);

    public static string Append(string pointer, string name, int index) => $"{Append(pointer, name)}/{index}";

    /// <summary>What the pointer leads to; null when nothing is there.</summary>
    public static JsonNode? Find(JsonNode root, string pointer)
    {
        JsonNode? node = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var name = step.Replace("~1", "/").Replace("~0", "~");
            node = node switch
            {
                JsonObject value => value[name],
                JsonArray value when int.TryParse(name, out var index) && index >= 0 && index < value.Items.Count => value.Items[index],
                _ => null,
            };
        }

        return node;
    }
}
