using System.Collections.Concurrent;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

/// <summary>A schema constant, with the documents made of it when first asked for.</summary>
internal sealed class ToolSchema(ToolSchemaText text)
{
    private readonly ConcurrentDictionary<SchemaProfile, JsonElement> _documents = new();
    private string? _hash;

    public static ToolSchema None { get; } = new(static _ => "{}"u8);

    public ToolSchemaText Utf8 { get; } = text ?? throw new ArgumentNullException(nameof(text));

    public string Hash => _hash ??= Sha256Text.Of(Utf8(SchemaProfile.Portable));

    public JsonElement Document(SchemaProfile profile) => _documents.GetOrAdd(profile, static (profile, text) => Parse(text(profile)), Utf8);

    private static JsonElement Parse(ReadOnlySpan<byte> schema)
    {
        var reader = new Utf8JsonReader(schema, new JsonReaderOptions { MaxDepth = int.MaxValue });
        return JsonElement.ParseValue(ref reader);
    }
}
