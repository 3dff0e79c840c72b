using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>What kinds of keyword there are.</summary>
internal static class SchemaKeywords
{
    private static readonly ImmutableHashSet<string> _annotations = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "description", "default", "title", "examples", "deprecated", "readOnly", "writeOnly", "contentMediaType", "$comment", "$schema", "$id", "$anchor");

    /// <summary>Keywords that hold schemas and that no transform rewrites.</summary>
    private static readonly ImmutableHashSet<string> _applicators = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "anyOf", "oneOf", "allOf", "not", "if", "then", "else", "items", "prefixItems", "contains",
        "patternProperties", "propertyNames", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties");

    /// <summary>It says something but forbids nothing.</summary>
    public static bool IsAnnotation(string keyword) => _annotations.Contains(keyword);

    /// <summary>An annotation that is not worth words.</summary>
    public static bool IsSilent(string keyword) => IsAnnotation(keyword) && keyword != "default";

    public static bool IsApplicator(string keyword) => _applicators.Contains(keyword);

    public static bool IsObject(JsonObject node) => node.HasType("object") || node.Has("properties");

    /// <summary>Forms and nothing else that constrains.</summary>
    public static bool IsChoice(JsonObject node) =>
        node.Has("anyOf") != node.Has("oneOf")
        && node.Members.All(member => member.Name is "anyOf" or "oneOf" || IsAnnotation(member.Name));

    /// <summary>The same with a one-element <c>enum</c> for <c>const</c>, and with a type where only values are given.</summary>
    public static JsonObject Normal(JsonObject node)
    {
        if (node["const"] is { } value && !node.Has("enum"))
        {
            node = JsonObject.From(node.Members.Select(member => member.Name == "const" ? new JsonMember("enum", JsonArray.Of(value)) : member));
        }

        if (node.Has("type"))
        {
            return node;
        }

        var types = node.Has("properties") ? ["object"]
            : node.Has("items") ? ["array"]
            : node.Items("enum").Select(TypeOf).Distinct().ToList();
        return types.Count switch
        {
            0 => node,
            1 => JsonObject.From(node.Members.Prepend(new JsonMember("type", types[0]))),
            _ => JsonObject.From(node.Members.Prepend(new JsonMember("type", JsonArray.From(types.Select(type => new JsonText(type)))))),
        };
    }

    private static string TypeOf(JsonNode value) => value switch
    {
        JsonText => "string",
        JsonNumber { Digits: not null } => "integer",
        JsonNumber => "number",
        JsonBoolean => "boolean",
        JsonArray => "array",
        JsonObject => "object",
        _ => "null",
    };
}
