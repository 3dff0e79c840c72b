namespace AgentGuard.Runtime;

/// <summary>Records calls of tools, and plays them back in the place of the tools' methods (resilience, invocation and output; the steps before still run).</summary>
public interface IToolTape
{
    /// <summary>The tape answers; otherwise it records.</summary>
    bool IsReplaying { get; }

    /// <summary>The recorded answer; null when the tape leaves this tool to its method. Called only while <see cref="IsReplaying"/>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancelled when the call is.</param>
    ValueTask<ToolTapeAnswer?> TryReplayAsync(ToolTapeCall call, CancellationToken cancellationToken);

    /// <summary>Records a call that reached its tool's method. Called only while not <see cref="IsReplaying"/>; an exception is handled like one of <see cref="IToolAudit"/>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="result">Its result.</param>
    /// <param name="cancellationToken">Not the call's.</param>
    ValueTask RecordAsync(ToolTapeCall call, ToolCallResult result, CancellationToken cancellationToken);
}
