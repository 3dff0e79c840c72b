using System.Collections.Concurrent;
using System.Text.Json;

namespace AgentGuard.Runtime;

/// <summary>The schemas of one type as documents, parsed when first asked for.</summary>
internal static class SchemaDocuments<T>
    where T : IStructuredOutput<T>
{
    private static readonly ConcurrentDictionary<SchemaProfile, JsonElement> s_documents = new();

    public static JsonElement Get(SchemaProfile profile) => s_documents.GetOrAdd(profile, static profile => Parse(T.SchemaUtf8(profile)));

    private static JsonElement Parse(ReadOnlySpan<byte> schema)
    {
        var reader = new Utf8JsonReader(schema, new JsonReaderOptions { MaxDepth = int.MaxValue });
        return JsonElement.ParseValue(ref reader);
    }
}
