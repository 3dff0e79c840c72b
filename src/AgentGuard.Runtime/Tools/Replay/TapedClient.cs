using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>Which client made a recorded call: schema profiles are chosen by it, so it has to be the same when the tape is replayed.</summary>
internal static class TapedClient
{
    private const string Provider = "provider";
    private const string Address = "uri";
    private const string Model = "model";

    public static void Write(Utf8JsonWriter json, ChatClientMetadata? client)
    {
        if (client is null)
        {
            return;
        }

        json.WriteStartObject(TapeFormat.Client);
        WriteText(json, Provider, client.ProviderName);
        WriteText(json, Address, client.ProviderUri?.OriginalString);
        WriteText(json, Model, client.DefaultModelId);
        json.WriteEndObject();
    }

    /// <summary>The client of an entry; null when it has none, or none that can be read.</summary>
    public static ChatClientMetadata? Read(JsonElement entry) =>
        entry.TryGetProperty(TapeFormat.Client, out var client) && client.ValueKind == JsonValueKind.Object
            ? new(Text(client, Provider), Uri.TryCreate(Text(client, Address), UriKind.Absolute, out var uri) ? uri : null, Text(client, Model))
            : null;

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string? Text(JsonElement client, string name) =>
        client.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
