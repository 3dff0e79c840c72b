using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>A call of a model that is being recorded.</summary>
internal sealed class TapedModelCall(ToolTape tape, byte[] request, ChatClientMetadata? client)
{
    public ValueTask RecordAsync(JsonElement? response, IReadOnlyList<JsonElement>? updates, bool isComplete, Exception? failure) =>
        tape.Writer.WriteAsync((Call: this, response, updates, isComplete, failure), static (json, entry) => entry.Call.Write(json, entry.response, entry.updates, entry.isComplete, entry.failure), CancellationToken.None);

    private void Write(Utf8JsonWriter json, JsonElement? response, IReadOnlyList<JsonElement>? updates, bool isComplete, Exception? failure)
    {
        json.WriteStartObject();
        json.WriteString(TapeFormat.Kind, TapeFormat.ModelKind);
        TapedClient.Write(json, client);
        json.WritePropertyName(TapeFormat.Request);
        json.WriteRawValue(request, skipInputValidation: true);
        if (response is { } whole)
        {
            json.WritePropertyName(TapeFormat.Response);
            whole.WriteTo(json);
        }

        if (updates is not null)
        {
            json.WriteStartArray(TapeFormat.Updates);
            foreach (var update in updates)
            {
                update.WriteTo(json);
            }

            json.WriteEndArray();
            json.WriteBoolean(TapeFormat.IsComplete, isComplete);
        }

        if (failure is not null)
        {
            json.WriteStartObject(TapeFormat.Error);
            json.WriteString("type", failure.GetType().FullName);
            json.WriteString("message", failure.Message);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
