using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tools;

/// <summary>Takes the place of resilience, invocation and output while a tape is replayed.</summary>
internal static class ReplayStep
{
    /// <summary>The tape's answer; null when the tool's method is to be called.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A tape that fails has no answer.")]
    public static async ValueTask<ToolOutcome?> TryReplayAsync(GuardedCall call, IToolTape tape)
    {
        ToolTapeAnswer? answer;
        try
        {
            answer = await tape.TryReplayAsync(Describe(call), call.CallerToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (call.CallerToken.IsCancellationRequested)
        {
            return new(ToolFailures.Cancelled);
        }
        catch (Exception thrown)
        {
            call.Exception = thrown;
            call.Detail = "The tape failed.";
            return new(ToolFailures.ReplayMismatch);
        }

        if (answer is null)
        {
            return null;
        }

        call.IsReplayed = true;
        if (answer.Difference is { } difference)
        {
            call.Detail = difference;
            return new(ToolFailures.ReplayMismatch);
        }

        return new(answer.Text!, answer.IsTruncated, answer.Failure is { } code ? ToolFailures.Of(code, call.Definition) : null);
    }

    /// <summary>Records a call; an exception is the caller's to handle.</summary>
    public static ValueTask RecordAsync(GuardedCall call, IToolTape tape, ToolCallResult result) => tape.RecordAsync(Describe(call), result, CancellationToken.None);

    private static ToolTapeCall Describe(GuardedCall call) => new()
    {
        Tool = call.Definition.Name,
        CallId = call.Call.CallId,
        RunId = call.Call.Run?.Id,
        SchemaHash = call.Definition.SchemaHash,
        Arguments = call.Arguments.Canonical!,
        ArgumentsHash = call.Arguments.Hash!,
    };
}
