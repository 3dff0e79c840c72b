using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Questions to, and small changes of, one schema node.</summary>
internal static class SchemaNode
{
    public const string DefinitionPrefix = "#/$defs/";

    public static JsonObject Null { get; } = JsonObject.Of(("type", "null"));

    /// <summary>A type, or that type and null.</summary>
    public static JsonNode Type(string type, bool nullable) => nullable ? JsonArray.Of(type, "null") : type;

    public static JsonObject Reference(string definition) => JsonObject.Of(("$ref", DefinitionPrefix + definition));

    public static JsonObject AnyOf(IEnumerable<JsonObject> forms) => JsonObject.Of(("anyOf", JsonArray.From(forms)));

    /// <summary>The names in <c>type</c>, one or several; empty when there is none.</summary>
    public static IReadOnlyList<string> Types(this JsonObject node) => node["type"] switch
    {
        JsonText type => [type.Value],
        JsonArray types => [.. types.Items.OfType<JsonText>().Select(type => type.Value)],
        _ => [],
    };

    public static bool HasType(this JsonObject node, string type) => node.Types().Contains(type);

    /// <summary>The name of the definition a reference leads to; null when the node is no reference to one.</summary>
    public static string? Definition(this JsonObject node) =>
        node.Text("$ref") is { } target && target.StartsWith(DefinitionPrefix, StringComparison.Ordinal)
            ? target.Substring(DefinitionPrefix.Length)
            : null;

    /// <summary>With the description in its place behind the type; unchanged without one.</summary>
    public static JsonObject Described(this JsonObject node, string? description)
    {
        if (string.IsNullOrEmpty(description))
        {
            return node;
        }

        var others = node.Without("description").Members;
        var text = new JsonMember("description", description!);
        return others.Count > 0 && others[0].Name is "type" or "$ref"
            ? JsonObject.From([others[0], text, .. others.Skip(1)])
            : JsonObject.From([text, .. others]);
    }

    public static bool IsNull(this JsonObject node) => node.Text("type") == "null";

    public static bool AllowsNull(this JsonObject node) =>
        node.Count == 0
        || node.HasType("null")
        || node.Items("anyOf").Any(form => form is JsonObject branch && branch.AllowsNull());

    /// <summary>Also null: as a type, or as one form more.</summary>
    public static JsonObject OrNull(this JsonObject node)
    {
        if (node.AllowsNull())
        {
            return node;
        }

        if (node["anyOf"] is JsonArray forms && node.Members.All(member => member.Name is "anyOf" or "description"))
        {
            return node.With("anyOf", JsonArray.From([.. forms.Items, Null]));
        }

        var description = node.Has("$ref") ? null : node.Text("description");
        var inner = description is null ? node : node.Without("description");
        return AnyOf([inner, Null]).Described(description);
    }

    /// <summary>Without null among its types, values and forms.</summary>
    public static JsonObject WithoutNull(this JsonObject node)
    {
        if (node["type"] is JsonArray types)
        {
            var others = types.Items.Where(type => type is not JsonText { Value: "null" }).ToList();
            node = node.With("type", others.Count == 1 ? others[0] : JsonArray.From(others));
        }

        if (node["enum"] is JsonArray values)
        {
            node = node.With("enum", JsonArray.From(values.Items.Where(value => value is not JsonNull)));
        }

        return node["anyOf"] is JsonArray forms
            ? node.With("anyOf", JsonArray.From(forms.Items.Where(form => !form.Equals(Null))))
            : node;
    }

    /// <summary>With a phrase more in the description; a reference becomes the only form of a choice to carry it.</summary>
    public static JsonObject Saying(this JsonObject node, string phrase) =>
        (node.Has("$ref") ? AnyOf([node]) : node).Described(Descriptions.Join(node.Text("description"), [phrase]));
}
