using System.Collections.Frozen;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

/// <summary>The result of a tool call as a tape has it: <c>{"text","failure","truncated"}</c>, the last two only where they say something.</summary>
internal static class ToolTapeResult
{
    private const string Text = "text";
    private const string Failure = "failure";
    private const string Truncated = "truncated";

    private static readonly FrozenDictionary<string, ToolFailureCode> Codes =
        Enum.GetValues<ToolFailureCode>().ToFrozenDictionary(ToolFailure.WireName, StringComparer.Ordinal);

    public static void Write(Utf8JsonWriter json, ToolCallResult result)
    {
        json.WriteStartObject();
        json.WriteString(Text, result.Text);
        if (result.Failure is { } failure)
        {
            json.WriteString(Failure, ToolFailure.WireName(failure.Code));
        }

        if (result.IsTruncated)
        {
            json.WriteBoolean(Truncated, true);
        }

        json.WriteEndObject();
    }

    /// <summary>What is wrong with a result; null when <see cref="Read"/> can read it.</summary>
    /// <exception cref="InvalidOperationException">A string is no valid Unicode.</exception>
    public static string? Problem(JsonElement result)
    {
        if (!result.TryGetProperty(Text, out var text) || text.ValueKind != JsonValueKind.String || text.GetString() is null)
        {
            return $"The result has no text \"{Text}\".";
        }

        return !result.TryGetProperty(Failure, out var failure) || (failure.ValueKind == JsonValueKind.String && Codes.ContainsKey(failure.GetString()!))
            ? null
            : $"The result has an unknown \"{Failure}\".";
    }

    public static ToolTapeAnswer Read(JsonElement result) => ToolTapeAnswer.Recorded(
        result.GetProperty(Text).GetString()!,
        result.TryGetProperty(Failure, out var failure) ? Codes[failure.GetString()!] : null,
        result.TryGetProperty(Truncated, out var truncated) && truncated.ValueKind == JsonValueKind.True);
}
