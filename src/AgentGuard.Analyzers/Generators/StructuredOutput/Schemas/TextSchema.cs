using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.Shared.Patterns;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Texts, and values written as texts of a form of their own.</summary>
internal static class TextSchema
{
    public static JsonObject Of(TextValue value, bool nullable) => JsonObject.Of(
        ("type", SchemaNode.Type("string", nullable)),
        ("enum", EnumSchema.Values(value.Values.Select(text => new JsonText(text)), nullable)),
        ("minLength", value.MinChars is > 0 ? new JsonNumber(value.MinChars.Value) : null),
        ("maxLength", value.MaxChars is { } max ? new JsonNumber(max) : null),
        ("pattern", value.Pattern is { } pattern ? new JsonText(PatternText(pattern)) : null),
        ("format", value.Format is { } format ? new JsonText(FormatName(format)) : null));

    public static JsonObject Of(ScalarValue value, bool nullable) =>
        JsonObject.From(Of(value.Kind).Members.Prepend(new JsonMember("type", SchemaNode.Type("string", nullable))));

    private static JsonObject Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Char => JsonObject.Of(("minLength", 1), ("maxLength", 1)),
        ScalarKind.DateTimeOffset or ScalarKind.DateTime => JsonObject.Of(("format", "date-time")),
        ScalarKind.Date => JsonObject.Of(("format", "date")),
        ScalarKind.Time => JsonObject.Of(("pattern", ScalarPatterns.Time)),
        ScalarKind.TimeSpan => JsonObject.Of(("pattern", ScalarPatterns.TimeSpan)),
        ScalarKind.Guid => JsonObject.Of(("format", "uuid")),
        ScalarKind.AbsoluteUri => JsonObject.Of(("format", "uri")),
        ScalarKind.AnyUri => JsonObject.Of(("format", "uri-reference")),
        ScalarKind.Bytes => JsonObject.Of(("pattern", ScalarPatterns.Base64), ("contentEncoding", "base64")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown"),
    };

    /// <summary>As every engine reads it; the parser has checked that it can be.</summary>
    private static string PatternText(string pattern) =>
        PatternSyntax.TryParse(pattern, out var node, out _) ? PatternSchema.ToSchema(node) : pattern;

    /// <summary>The name in JSON Schema of a member of <c>TextFormat</c>.</summary>
    private static string FormatName(string format) => format == "DateTime" ? "date-time" : format.ToLowerInvariant();
}
