namespace AgentGuard.Runtime;

/// <summary>Keeps a record of every call of a tool, exactly one however the call ended.</summary>
/// <remarks>
/// An audit that throws does not change the answer of a call, because the call has been made by then: the exception is logged as an error, counted in
/// the metric <c>agentguard.tool.audit.failures</c>, and <see cref="ToolCallResult.IsAudited"/> is false.
/// </remarks>
public interface IToolAudit
{
    /// <summary>Keeps a record; returns when it is safe.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Not the call's: a call that was cancelled is recorded too.</param>
    ValueTask RecordAsync(ToolCallRecord record, CancellationToken cancellationToken);
}
