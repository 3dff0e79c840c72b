using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>A schema inside a schema.</summary>
/// <param name="Node">The empty object for a schema that is only <c>true</c> or <c>false</c>.</param>
/// <param name="Path">JSON Pointer.</param>
internal sealed record SchemaPlace(JsonObject Node, string Path)
{
    private static readonly ImmutableHashSet<string> _named =
        ImmutableHashSet.Create(StringComparer.Ordinal, "properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    private static readonly ImmutableHashSet<string> _listed = ImmutableHashSet.Create(StringComparer.Ordinal, "anyOf", "oneOf", "allOf", "prefixItems");

    private static readonly ImmutableHashSet<string> _single = ImmutableHashSet.Create(
        StringComparer.Ordinal, "items", "contains", "propertyNames", "not", "if", "then", "else");

    private static readonly ImmutableHashSet<string> _rest =
        ImmutableHashSet.Create(StringComparer.Ordinal, "additionalProperties", "unevaluatedItems", "unevaluatedProperties");

    /// <summary>This schema and all inside, outermost first.</summary>
    public IEnumerable<SchemaPlace> WithInner() => Inner().SelectMany(place => place.WithInner()).Prepend(this);

    /// <summary>The schemas directly inside.</summary>
    public IEnumerable<SchemaPlace> Inner() => Node.Members.SelectMany(Inner);

    private IEnumerable<SchemaPlace> Inner(JsonMember member)
    {
        var path = JsonPointer.Append(Path, member.Name);
        return member.Value switch
        {
            JsonObject schemas when _named.Contains(member.Name) => schemas.Members.Select(inner => Of(inner.Value, JsonPointer.Append(path, inner.Name))),
            JsonArray schemas when _listed.Contains(member.Name) => schemas.Items.Select((inner, index) => Of(inner, $"{path}/{index}")),
            JsonObject schema when _rest.Contains(member.Name) => [Of(schema, path)],
            JsonObject or JsonBoolean when _single.Contains(member.Name) => [Of(member.Value, path)],
            _ => [],
        };
    }

    private static SchemaPlace Of(JsonNode schema, string path) => new(schema as JsonObject ?? JsonObject.Empty, path);
}
