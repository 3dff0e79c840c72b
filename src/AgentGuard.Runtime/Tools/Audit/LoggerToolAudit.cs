using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.Logging;

namespace AgentGuard.Runtime;

/// <summary>
/// Writes each record to a log: what succeeded as information, what did not as a warning with its exception. A log is as durable as its provider; where
/// records must not be lost take <see cref="JsonLinesToolAudit"/>.
/// </summary>
/// <param name="logger">The log.</param>
public sealed partial class LoggerToolAudit(ILogger logger) : IToolAudit
{
    private readonly ILogger _logger = logger ?? throw new ArgumentNullException(nameof(logger));

    /// <inheritdoc/>
    public ValueTask RecordAsync(ToolCallRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var level = record.Failure is null ? LogLevel.Information : LogLevel.Warning;
        if (_logger.IsEnabled(level))
        {
            var effect = ToolWords.Of(record.Effect);
            var approval = record.IsApproved switch { true => "approved", false => "refused", null => ToolWords.Of(record.Approval) };
            Called(
                level, record.Exception, record.Tool, record.Outcome, record.Duration.TotalMilliseconds, record.Attempts, record.CallId, record.RunId, record.CallerId, record.Scope,
                effect, approval, record.ApprovedBy, record.ApprovalReason, record.ArgumentsHash, record.SchemaHash, record.Owner, record.OutputChars,
                record.IsTruncated, record.IsAbandoned, record.IsFallback, record.IsReplayed, record.Detail);
        }

        if (record.Arguments is not null || record.Output is not null)
        {
            Content(record.Tool, record.CallId, record.Arguments, record.Output);
        }

        return default;
    }

    [LoggerMessage(
        EventId = 1,
        EventName = "ToolCalled",
        Message = "Tool {Tool} ended with {Outcome} after {DurationMs} ms and {Attempts} attempts (call {CallId}, run {RunId}, caller {CallerId}, scope {Scope}, effect {Effect}, "
            + "approval {Approval} by {ApprovedBy}: {ApprovalReason}, arguments {ArgumentsHash}, schema {SchemaHash}, owner {Owner}, output {OutputChars} characters, "
            + "truncated {IsTruncated}, abandoned {IsAbandoned}, fallback {IsFallback}, replayed {IsReplayed}, detail {Detail})")]
    private partial void Called(
        LogLevel level,
        Exception? exception,
        string tool,
        string outcome,
        double durationMs,
        int attempts,
        string callId,
        string? runId,
        string? callerId,
        string? scope,
        string effect,
        string approval,
        string? approvedBy,
        string? approvalReason,
        string? argumentsHash,
        string schemaHash,
        string? owner,
        int outputChars,
        bool isTruncated,
        bool isAbandoned,
        bool isFallback,
        bool isReplayed,
        string? detail);

    [LoggerMessage(EventId = 2, EventName = "ToolContent", Level = LogLevel.Debug, Message = "Tool {Tool}, call {CallId}: arguments {Arguments}, output {Output}")]
    private partial void Content(string tool, string callId, string? arguments, string? output);
}
