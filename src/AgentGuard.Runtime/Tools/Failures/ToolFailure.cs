using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>Why a call of a tool did not succeed, as the model gets it. Message texts are constants: no exception text is in it.</summary>
public sealed class ToolFailure
{
    // Enough for a sentence or two of a person.
    private const int MaxReasonChars = 500;

    private string? _json;

    internal ToolFailure(ToolFailureCode code, string message, bool isRetryable)
    {
        Code = code;
        Message = message;
        IsRetryable = isRetryable;
    }

    /// <summary>Why.</summary>
    public ToolFailureCode Code { get; }

    /// <summary>Why, in words for the model.</summary>
    public string Message { get; }

    /// <summary>Calling again, with other arguments where the arguments are the reason, may succeed and does no harm.</summary>
    public bool IsRetryable { get; }

    /// <summary>When calling again makes sense; null when unknown.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>What the approver said, cut to 500 characters in JSON; null for other codes.</summary>
    public string? Reason { get; internal init; }

    /// <summary>What is wrong with the arguments; empty for other codes.</summary>
    public IReadOnlyList<OutputError> Errors { get; internal init; } = [];

    /// <summary>The code's name in JSON, for example <c>invalid_arguments</c>.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such code.</exception>
    public static string WireName(ToolFailureCode code) => code switch
    {
        ToolFailureCode.InvalidArguments => "invalid_arguments",
        ToolFailureCode.ContextMissing => "context_missing",
        ToolFailureCode.NotPermitted => "not_permitted",
        ToolFailureCode.ApprovalRequired => "approval_required",
        ToolFailureCode.NotApproved => "not_approved",
        ToolFailureCode.BudgetSpent => "budget_spent",
        ToolFailureCode.Timeout => "timeout",
        ToolFailureCode.Unavailable => "unavailable",
        ToolFailureCode.Failed => "failed",
        ToolFailureCode.Cancelled => "cancelled",
        ToolFailureCode.OutputInvalid => "output_invalid",
        ToolFailureCode.ReplayMismatch => "replay_mismatch",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "no such code"),
    };

    /// <summary>
    /// The JSON for the model: <c>code</c>, <c>message</c>, <c>retryable</c>; where known <c>retry_after</c> (whole seconds, rounded up), <c>reason</c>,
    /// and <c>errors</c>, each with <c>path</c> (JSON Pointer), <c>expected</c> and <c>actual</c>.
    /// </summary>
    public string ToJson() => _json ??= WriteJson();

    /// <summary>The code's name.</summary>
    public override string ToString() => WireName(Code);

    private string WriteJson()
    {
        var buffer = JsonBuffer.Rent();
        try
        {
            var writer = buffer.StartValue();
            writer.WriteStartObject();
            writer.WriteString("code"u8, WireName(Code));
            writer.WriteString("message"u8, Message);
            writer.WriteBoolean("retryable"u8, IsRetryable);
            if (RetryAfter is { } retryAfter)
            {
                writer.WriteNumber("retry_after"u8, (long)Math.Ceiling(Math.Max(0, retryAfter.TotalSeconds)));
            }

            if (Reason is { } reason)
            {
                writer.WritePropertyName("reason"u8);
                OutputWriter.Write(writer, OutputText.Cut(reason, MaxReasonChars));
            }

            WriteErrors(writer);
            writer.WriteEndObject();
            writer.Flush();
            return Encoding.UTF8.GetString(buffer.Written);
        }
        finally
        {
            buffer.Return();
        }
    }

    private void WriteErrors(Utf8JsonWriter writer)
    {
        if (Errors.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("errors"u8);
        foreach (var error in Errors)
        {
            writer.WriteStartObject();
            writer.WriteString("path"u8, error.Path);
            writer.WriteString("expected"u8, error.Expected);
            writer.WriteString("actual"u8, error.Actual);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
