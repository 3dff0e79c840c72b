using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>
/// Grammar engines: what only some of them know is left out, since they skip it in silence, refuse the whole schema, or build a grammar
/// that means something else.
/// </summary>
internal sealed class GrammarTransform(PortableSchema portable) : SchemaTransform(portable, ProviderLimits.Of(SchemaProfile.Grammar))
{
    /// <summary>Ollama loses nested references, so they are written out; not when that would blow the schema up.</summary>
    private const int SmallDefinition = 200;

    /// <summary>llama.cpp takes <c>{}</c> for an object.</summary>
    private static readonly JsonArray _anyType = JsonArray.Of("object", "array", "string", "number", "boolean", "null");

    protected override JsonObject? Reference(JsonObject node, string name, string path) =>
        Portable.Graph.Find(name) is { } body && Portable.Graph.SizeInPlace(name) <= SmallDefinition
            ? Visit(WithAnnotations(body, node), JsonPointer.Append("", "$defs", name))
            : base.Reference(node, name, path);

    protected override Carried Carry(JsonObject node, JsonMember constraint) => constraint.Name switch
    {
        "pattern" => Pattern(constraint) is { } pattern ? Carried.Exactly(new JsonMember("pattern", pattern)) : Carried.Nothing,
        "format" when HasPattern(node) => Carried.Nothing,
        "minLength" or "maxLength" when HasPattern(node) || HasFormat(node) => Carried.Nothing,
        "minLength" or "maxLength" or "minItems" or "maxItems" => Carried.When(IsSmall(constraint.Value), constraint),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" when !node.HasType("integer") || node.HasType("number") => Carried.Nothing,
        _ => base.Carry(node, constraint),
    };

    protected override JsonObject Finish(JsonObject node) =>
        node.Has("type") || node.Has("anyOf") ? node : JsonObject.From(node.Members.Prepend(new JsonMember("type", _anyType)));

    private static JsonText? Pattern(JsonMember? constraint) =>
        constraint?.Value is JsonText { Value: var pattern } && GrammarPattern.TryConvert(pattern) is { } converted ? new JsonText(converted) : null;

    private static bool HasPattern(JsonObject node) => node["pattern"] is { } pattern && Pattern(new JsonMember("pattern", pattern)) is not null;

    private bool HasFormat(JsonObject node) => node.Text("format") is { } format && Limits.Formats.Contains(format);

    private bool IsSmall(JsonNode count) => count is JsonNumber { Digits: { } digits } && digits <= Limits.Repetitions!.Value;
}
