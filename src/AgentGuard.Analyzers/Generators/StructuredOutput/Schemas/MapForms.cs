using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>A map in the Portable schema: an open object, or a list of key and value for providers that close every object.</summary>
/// <param name="Entries">The object form, at <c>anyOf/0</c>.</param>
/// <param name="List">The list form, at <c>anyOf/1</c>.</param>
/// <param name="IsNullable">There is a third form, null.</param>
internal sealed record MapForms(JsonObject Entries, JsonObject List, bool IsNullable)
{
    public static JsonObject Build(JsonObject? keyNames, JsonObject key, JsonObject item, int? minItems, int? maxItems, bool nullable)
    {
        var min = minItems is > 0 ? new JsonNumber(minItems.Value) : null;
        var max = maxItems is { } most ? new JsonNumber(most) : null;
        var entries = JsonObject.Of(
            ("type", "object"), ("propertyNames", keyNames), ("additionalProperties", item), ("minProperties", min), ("maxProperties", max));
        var pair = JsonObject.Of(
            ("type", "object"),
            ("properties", JsonObject.Of(("key", key), ("value", item))),
            ("required", JsonArray.Of("key", "value")),
            ("additionalProperties", false));
        var list = JsonObject.Of(("type", "array"), ("items", pair), ("minItems", min), ("maxItems", max), ("uniqueItems", true));
        return SchemaNode.AnyOf(nullable ? [entries, list, SchemaNode.Null] : [entries, list]);
    }

    public static MapForms? TryRead(JsonObject node)
    {
        var forms = node.Items("anyOf");
        var isNullable = forms.Count == 3 && forms[2].Equals(SchemaNode.Null);
        return (forms.Count == 2 || isNullable)
            && forms[0] is JsonObject entries
            && forms[1] is JsonObject list
            && entries["additionalProperties"] is JsonObject item
            && IsPair(list["items"] as JsonObject, item)
                ? new MapForms(entries, list, isNullable)
                : null;
    }

    /// <summary>The list form of a map: its items are a key and a value.</summary>
    public static bool IsList(JsonObject node) =>
        node.HasType("array") && node["items"] is JsonObject items && items["properties"] is JsonObject { Count: 2 } pair && pair.Has("key") && pair.Has("value");

    private static bool IsPair(JsonObject? pair, JsonObject item) =>
        pair?["properties"] is JsonObject { Count: 2 } properties && properties.Has("key") && item.Equals(properties["value"]);
}
