using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

/// <summary>Writes a record as one line, format version 1. What is null, false or nothing is left out.</summary>
internal static class AuditJson
{
    public const int Version = 1;

    private const int MaxShortText = 100;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the record; shortened if it would be longer than <paramref name="maxBytes"/>.</summary>
    public static byte[] Line(ToolCallRecord record, int maxBytes)
    {
        var line = Line(record, isShortened: false);
        return line.Length <= maxBytes ? line : Line(Shorten(record), isShortened: true);
    }

    private static byte[] Line(ToolCallRecord record, bool isShortened)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("v", Version);
            WriteCall(json, record);
            WriteOutcome(json, record);
            WriteTexts(json, record);
            Write(json, "shortened", isShortened);
            json.WriteEndObject();
        }

        buffer.Write([SharedLog.LineEnd]);
        return buffer.WrittenSpan.ToArray();
    }

    // Ids may come from a model or a client, so they may be of any length too.
    private static ToolCallRecord Shorten(ToolCallRecord record) => record with
    {
        RunId = Clip(record.RunId),
        CallId = Clip(record.CallId)!,
        CallerId = Clip(record.CallerId),
        ApprovedBy = Clip(record.ApprovedBy),
        ApprovalReason = Clip(record.ApprovalReason),
        Exception = null,
        Detail = null,
        Arguments = null,
        Output = null,
    };

    private static string? Clip(string? text) => text is { Length: > MaxShortText } ? text[..MaxShortText] : text;

    private static void WriteCall(Utf8JsonWriter json, ToolCallRecord record)
    {
        json.WriteString("time", record.StartedAt);
        json.WriteNumber("duration_ms", (decimal)record.Duration.Ticks / TimeSpan.TicksPerMillisecond);
        Write(json, "run", record.RunId);
        Write(json, "call", record.CallId);
        Write(json, "tool", record.Tool);
        Write(json, "owner", record.Owner);
        Write(json, "schema", record.SchemaHash);
        Write(json, "caller", record.CallerId);
        Write(json, "scope", record.Scope);
        Write(json, "effect", ToolWords.Of(record.Effect));
        Write(json, "approval", ToolWords.Of(record.Approval));
        if (record.IsApproved is { } isApproved)
        {
            json.WriteBoolean("approved", isApproved);
        }

        Write(json, "approved_by", record.ApprovedBy);
        Write(json, "arguments_hash", record.ArgumentsHash);
    }

    private static void WriteOutcome(Utf8JsonWriter json, ToolCallRecord record)
    {
        Write(json, "outcome", record.Outcome);
        json.WriteNumber("attempts", record.Attempts);
        Write(json, "abandoned", record.IsAbandoned);
        Write(json, "fallback", record.IsFallback);
        Write(json, "replayed", record.IsReplayed);
        json.WriteNumber("output_chars", record.OutputChars);
        Write(json, "truncated", record.IsTruncated);
    }

    private static void WriteTexts(Utf8JsonWriter json, ToolCallRecord record)
    {
        Write(json, "approval_reason", record.ApprovalReason);
        Write(json, "exception", record.Exception is { } exception ? $"{exception.GetType().FullName}: {exception.Message}" : null);
        Write(json, "detail", record.Detail);
        Write(json, "arguments", record.Arguments);
        Write(json, "output", record.Output);
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }
}
