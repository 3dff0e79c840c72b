using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Enums as their names; flags as a list of them.</summary>
internal static class EnumSchema
{
    /// <param name="description">Of the use; the type's own when null. What the values mean is added to either.</param>
    public static JsonObject Of(EnumSpec type, bool nullable, string? description)
    {
        var names = Names(type);
        var schema = type.IsFlags
            ? JsonObject.Of(
                ("type", SchemaNode.Type("array", nullable)),
                ("items", JsonObject.Of(("type", "string"), ("enum", Values(names, false)))),
                ("uniqueItems", true))
            : JsonObject.Of(("type", SchemaNode.Type("string", nullable)), ("enum", Values(names, nullable)));
        return schema.Described(Description(type, description ?? type.Description));
    }

    /// <summary>The names alone, for the keys of a map.</summary>
    public static JsonObject NamesOnly(EnumSpec type) => JsonObject.Of(("type", "string"), ("enum", Values(Names(type), false)));

    /// <summary>An <c>enum</c>, with null where the value may be; null for no values.</summary>
    public static JsonArray? Values(IEnumerable<JsonNode> values, bool nullable)
    {
        var distinct = values.Distinct().ToList();
        if (distinct.Count == 0)
        {
            return null;
        }

        return JsonArray.From(nullable ? distinct.Append(JsonNull.Instance) : distinct);
    }

    private static IEnumerable<JsonNode> Names(EnumSpec type) => type.Members
        .Where(member => !type.IsFlags || member.Value != "0")
        .Select(member => new JsonText(member.JsonName));

    private static string? Description(EnumSpec type, string? text)
    {
        var meanings = type.Members
            .Where(member => !string.IsNullOrEmpty(member.Description))
            .Select(member => $"{member.JsonName}: {member.Description!.TrimEnd('.', ' ')}")
            .ToList();
        return meanings.Count == 0 ? text : Descriptions.Join(text, meanings);
    }
}
