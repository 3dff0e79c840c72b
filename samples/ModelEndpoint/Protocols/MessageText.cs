using System.Text.Json.Nodes;

namespace ModelEndpoint.Protocols;

internal static class MessageText
{
    /// <summary>The text of a content value: a string, or an array of parts of which those with <c>text</c> count.</summary>
    public static string Of(JsonNode? content) => content switch
    {
        JsonArray parts => string.Concat(parts.Select(part => part?["text"]?.GetValue<string>() ?? Of(part?["content"]))),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => "",
    };
}
