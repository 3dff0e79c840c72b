using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tools;

/// <summary>Step 3: a person's, or a policy's, yes. Fails closed: no answer, no answer in time and an exception are a no.</summary>
internal static class ApproveStep
{
    /// <summary>Null when the call is approved, or needs no approval.</summary>
    public static ValueTask<ToolFailure?> AskAsync(GuardedCall call)
    {
        if (call.Definition.Approval != ToolApproval.Required)
        {
            return default;
        }

        return call.Guard.Approver is { } approver ? AskAsync(call, approver) : new(IsApprovedByHost(call.Tool) ? null : ToolFailures.ApprovalRequired);
    }

    /// <summary>The host is the gate when the tool was handed out to one that is; where it is known which calls such a host makes, only those count.</summary>
    private static bool IsApprovedByHost(AgentTool tool) => tool.IsGatedByHost && (ToolHosting.CurrentCallId is not { } current || current() is not null);

    [SuppressMessage("Design", "CA1031", Justification = "An approver that fails is a refusal.")]
    private static async ValueTask<ToolFailure?> AskAsync(GuardedCall call, IToolApprover approver)
    {
        using var patience = new CancellationTokenSource(call.Guard.ApprovalTimeout, call.Guard.TimeProvider);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(call.CallerToken, patience.Token);
        Task<ToolApprovalAnswer>? answering = null;
        try
        {
            answering = approver.AskAsync(Request(call), linked.Token).AsTask();
            call.Approval = await answering.WaitAsync(linked.Token).ConfigureAwait(false);
            return call.Approval is { IsApproved: true } ? null : ToolFailures.NotApprovedBecause(call.Approval?.Reason);
        }
        catch (Exception thrown)
        {
            AbandonedTask.Observe(answering);
            if (thrown is OperationCanceledException && call.CallerToken.IsCancellationRequested)
            {
                return ToolFailures.Cancelled;
            }

            call.Exception = thrown;
            call.Detail = patience.IsCancellationRequested ? "The approver did not answer in time." : "The approver failed.";
            return ToolFailures.NotApproved;
        }
    }

    private static ToolApprovalRequest Request(GuardedCall call)
    {
        var now = call.Guard.TimeProvider.GetUtcNow();
        return new()
        {
            Tool = call.Definition,
            CallId = call.Call.CallId,
            RunId = call.Call.Run?.Id,
            Caller = call.Caller,
            Arguments = call.Arguments.Json!,
            ArgumentsHash = call.Arguments.Hash!,
            Call = call.Call,
            AskedAt = now,
            ExpiresAt = call.Guard.ApprovalTimeout == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : now + call.Guard.ApprovalTimeout,
        };
    }
}
