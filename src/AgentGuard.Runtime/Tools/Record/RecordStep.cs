using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tools;

/// <summary>Step 8: activity, metric, log, tape and audit, once per call however it ends.</summary>
internal static class RecordStep
{
    public static void Start(GuardedCall call)
    {
        call.StartedAt = call.Guard.TimeProvider.GetUtcNow();
        call.StartTimestamp = call.Guard.TimeProvider.GetTimestamp();
        if (ToolInstruments.Source.HasListeners())
        {
            call.Activity = CallActivity.Start(call);
        }
    }

    public static async ValueTask EndAsync(GuardedCall call, ToolCallResult result)
    {
        var duration = call.Guard.TimeProvider.GetElapsedTime(call.StartTimestamp);
        if (result.Failure is { } failure)
        {
            ToolLog.CallFailed(call.Guard.Logger, result.Exception, call.Definition.Name, call.Call.CallId, ToolFailure.WireName(failure.Code), result.Detail);
        }

        await RecordOnTapeAsync(call, result).ConfigureAwait(false);
        await RecordInAuditAsync(call, result, duration).ConfigureAwait(false);
        Measure(call, result, duration);
        CallActivity.End(call, result);
    }

    [SuppressMessage("Design", "CA1031", Justification = "A tape that fails changes no answer; that it failed is visible.")]
    private static async ValueTask RecordOnTapeAsync(GuardedCall call, ToolCallResult result)
    {
        if (!call.ReachedMethod || call.Guard.Tape is not { IsReplaying: false } tape || result.Failure?.Code == ToolFailureCode.Cancelled)
        {
            return;
        }

        try
        {
            await ReplayStep.RecordAsync(call, tape, result).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            NotRecorded(call, thrown, "tape");
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "An audit that fails comes too late to change the answer; that it failed is visible.")]
    private static async ValueTask RecordInAuditAsync(GuardedCall call, ToolCallResult result, TimeSpan duration)
    {
        if (call.Guard.Audit is not { } audit)
        {
            return;
        }

        try
        {
            await audit.RecordAsync(Describe(call, result, duration), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            result.IsAudited = false;
            NotRecorded(call, thrown, "audit");
        }
    }

    private static void NotRecorded(GuardedCall call, Exception thrown, string sink)
    {
        ToolInstruments.AuditFailures.Add(1, new KeyValuePair<string, object?>(ToolInstruments.ToolName, call.Definition.Name));
        ToolLog.NotRecorded(call.Guard.Logger, thrown, call.Definition.Name, call.Call.CallId, sink);
    }

    private static void Measure(GuardedCall call, ToolCallResult result, TimeSpan duration)
    {
        if (!ToolInstruments.Duration.Enabled)
        {
            return;
        }

        var tags = new TagList
        {
            { ToolInstruments.Operation, ToolInstruments.ExecuteTool },
            { ToolInstruments.ToolName, call.Definition.Name },
        };
        if (result.Failure is { } failure)
        {
            tags.Add(ToolInstruments.ErrorType, ToolFailure.WireName(failure.Code));
        }

        ToolInstruments.Duration.Record(duration.TotalSeconds, tags);
    }

    private static ToolCallRecord Describe(GuardedCall call, ToolCallResult result, TimeSpan duration) => new()
    {
        StartedAt = call.StartedAt,
        Duration = duration,
        RunId = call.Call.Run?.Id,
        CallId = call.Call.CallId,
        Tool = call.Definition.Name,
        Owner = call.Definition.Owner,
        SchemaHash = call.Definition.SchemaHash,
        CallerId = call.Caller?.Id,
        Scope = call.Definition.Scope,
        Effect = call.Definition.Effect,
        Approval = call.Definition.Approval,
        IsApproved = call.Approval?.IsApproved,
        ApprovedBy = call.Approval?.By,
        ApprovalReason = call.Approval?.Reason,
        HashedArguments = call.Arguments.Hashed,
        Failure = result.Failure?.Code,
        Attempts = result.Attempts,
        IsAbandoned = result.IsAbandoned,
        IsFallback = result.IsFallback,
        IsReplayed = result.IsReplayed,
        OutputChars = result.Text.Length,
        IsTruncated = result.IsTruncated,
        Exception = result.Exception,
        Detail = result.Detail,
        Arguments = call.Guard.CaptureContent ? call.Arguments.Json : null,
        Output = call.Guard.CaptureContent ? result.Text : null,
    };
}
