using System.Text.Json;
using System.Text.Unicode;

namespace AgentGuard.Runtime.Tools;

/// <summary>Reads a line that <see cref="AuditJson"/> wrote, or says why it cannot. Names it does not know are passed over: later versions may add some.</summary>
internal static class AuditLineReader
{
    public static ToolAuditLine Read(JsonLine line, int maxBytes)
    {
        var result = new ToolAuditLine { Number = line.Number, Offset = line.Offset };
        if (line.IsTooLong)
        {
            return result with { Damage = $"The line is longer than {maxBytes} bytes." };
        }

        if (!Utf8.IsValid(line.Bytes.Span))
        {
            return result with { Damage = "The line is no UTF-8." };
        }

        try
        {
            using var json = JsonDocument.Parse(line.Bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(result, json.RootElement) : result with { Damage = "The line is no JSON object." };
        }
        catch (JsonException)
        {
            return result with { Damage = line.IsEnded ? "The line is no JSON; probably a writer died in the middle of it." : "The file ends in the middle of the line: a writer died, or is writing." };
        }
        catch (Exception malformed) when (malformed is InvalidOperationException or FormatException or OverflowException or KeyNotFoundException)
        {
            return result with { Damage = "The line is no audit record: a value is missing, or is not what it should be." };
        }
    }

    private static ToolAuditLine Read(ToolAuditLine line, JsonElement json)
    {
        var version = json.GetProperty("v").GetInt32();
        if (version > AuditJson.Version)
        {
            return line with { Damage = $"The record has format version {version}, and this AgentGuard.Runtime reads versions up to {AuditJson.Version}." };
        }

        if (!ToolWords.TryEffect(Text(json, "effect"), out var effect)
            || !ToolWords.TryApproval(Text(json, "approval"), out var approval)
            || !ToolWords.TryFailure(Text(json, "outcome"), out var failure))
        {
            return line with { Damage = "The record has an effect, approval or outcome that this AgentGuard.Runtime does not know." };
        }

        return line with { Record = Record(json, effect, approval, failure), Exception = Text(json, "exception"), IsShortened = Flag(json, "shortened") };
    }

    private static ToolCallRecord Record(JsonElement json, ToolEffect effect, ToolApproval approval, ToolFailureCode? failure) => new()
    {
        StartedAt = json.GetProperty("time").GetDateTimeOffset(),
        Duration = TimeSpan.FromTicks(decimal.ToInt64(json.GetProperty("duration_ms").GetDecimal() * TimeSpan.TicksPerMillisecond)),
        RunId = Text(json, "run"),
        CallId = json.GetProperty("call").GetString()!,
        Tool = json.GetProperty("tool").GetString()!,
        Owner = Text(json, "owner"),
        SchemaHash = json.GetProperty("schema").GetString()!,
        CallerId = Text(json, "caller"),
        Scope = Text(json, "scope"),
        Effect = effect,
        Approval = approval,
        IsApproved = json.TryGetProperty("approved", out var approved) ? approved.GetBoolean() : null,
        ApprovedBy = Text(json, "approved_by"),
        ApprovalReason = Text(json, "approval_reason"),
        ArgumentsHash = Text(json, "arguments_hash"),
        Failure = failure,
        Attempts = json.GetProperty("attempts").GetInt32(),
        IsAbandoned = Flag(json, "abandoned"),
        IsFallback = Flag(json, "fallback"),
        IsReplayed = Flag(json, "replayed"),
        OutputChars = json.GetProperty("output_chars").GetInt32(),
        IsTruncated = Flag(json, "truncated"),
        Detail = Text(json, "detail"),
        Arguments = Text(json, "arguments"),
        Output = Text(json, "output"),
    };

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();
}
