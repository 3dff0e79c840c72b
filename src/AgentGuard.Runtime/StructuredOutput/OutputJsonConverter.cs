using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AgentGuard.Runtime;

/// <summary>Lets System.Text.Json read and write a type through its generated code.</summary>
internal sealed class OutputJsonConverter<T> : JsonConverter<T>
    where T : IStructuredOutput<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var syntax = reader.CurrentState.Options;
        var isLoose = syntax.AllowTrailingCommas || syntax.CommentHandling != JsonCommentHandling.Disallow;
        var result = StructuredOutput.Read<T>(Utf8(document.RootElement), isLoose ? s_loose : null);
        return result.IsValid ? result.Value : throw new JsonException(string.Join("\n", result.Errors));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.Write(writer);

    private static readonly OutputReadOptions s_loose = new() { Leniency = Leniency.CommasAndComments };

    private static ReadOnlySpan<byte> Utf8(JsonElement element) =>
#if NET9_0_OR_GREATER
        JsonMarshal.GetRawUtf8Value(element);
#else
        Encoding.UTF8.GetBytes(element.GetRawText());
#endif
}
