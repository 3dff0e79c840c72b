namespace AgentGuard.Runtime.Tools;

/// <summary>The failures as the model gets them.</summary>
internal static class ToolFailures
{
    public static ToolFailure NotPermitted { get; } = new(ToolFailureCode.NotPermitted, "The caller may not use this tool. Do not call it again.", isRetryable: false);

    public static ToolFailure ApprovalRequired { get; } = new(ToolFailureCode.ApprovalRequired, "The call needs an approval, and nobody is there to give one. It was not made.", isRetryable: false);

    public static ToolFailure NotApproved { get; } = new(ToolFailureCode.NotApproved, "The call was not approved and not made. Do not call again unless the user asks for it.", isRetryable: false);

    public static ToolFailure BudgetSpent { get; } = new(ToolFailureCode.BudgetSpent, "This run has spent its budget for tools. The call was not made; answer with what you have.", isRetryable: false);

    public static ToolFailure ContextMissing { get; } = new(ToolFailureCode.ContextMissing, "The host does not provide what this tool needs. The call was not made; other arguments do not help.", isRetryable: false);

    public static ToolFailure Cancelled { get; } = new(ToolFailureCode.Cancelled, "The call was cancelled.", isRetryable: false);

    public static ToolFailure OutputInvalid { get; } = new(ToolFailureCode.OutputInvalid, "The tool ran, but its result cannot be shown. Do not assume that it did nothing.", isRetryable: false);

    public static ToolFailure ReplayMismatch { get; } = new(ToolFailureCode.ReplayMismatch, "The tape being replayed has another call at this place.", isRetryable: false);

    private static ToolFailure TimeoutOfRepeatable { get; } = new(ToolFailureCode.Timeout, "The tool took too long. Try again later or with narrower arguments.", isRetryable: true);

    private static ToolFailure TimeoutOfOther { get; } = new(ToolFailureCode.Timeout, "The tool took too long. Its effect may have happened: check before calling again.", isRetryable: false);

    private static ToolFailure FailedRepeatable { get; } = new(ToolFailureCode.Failed, "The tool failed. Try again later or another way.", isRetryable: true);

    private static ToolFailure FailedOther { get; } = new(ToolFailureCode.Failed, "The tool failed. Its effect may have happened: check before calling again.", isRetryable: false);

    public static ToolFailure InvalidArguments(IReadOnlyList<OutputError> errors) =>
        new(ToolFailureCode.InvalidArguments, "The arguments do not fit the tool's schema. The call was not made; correct every error and call again.", isRetryable: true) { Errors = errors };

    public static ToolFailure NotApprovedBecause(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? NotApproved : new(ToolFailureCode.NotApproved, NotApproved.Message, isRetryable: false) { Reason = reason };

    public static ToolFailure Of(ToolAttempt attempt, ToolDefinition definition) =>
        attempt.Failure == ToolFailureCode.Unavailable ? Unavailable(attempt.RetryAfter) : Of(attempt.Failure ?? ToolFailureCode.Failed, definition);

    /// <summary>The failure with a code, without what belongs to one call.</summary>
    public static ToolFailure Of(ToolFailureCode code, ToolDefinition definition) => code switch
    {
        ToolFailureCode.InvalidArguments => InvalidArguments([]),
        ToolFailureCode.ContextMissing => ContextMissing,
        ToolFailureCode.NotPermitted => NotPermitted,
        ToolFailureCode.ApprovalRequired => ApprovalRequired,
        ToolFailureCode.NotApproved => NotApproved,
        ToolFailureCode.BudgetSpent => BudgetSpent,
        ToolFailureCode.Timeout => definition.IsRepeatable ? TimeoutOfRepeatable : TimeoutOfOther,
        ToolFailureCode.Unavailable => Unavailable(null),
        ToolFailureCode.Cancelled => Cancelled,
        ToolFailureCode.OutputInvalid => OutputInvalid,
        ToolFailureCode.ReplayMismatch => ReplayMismatch,
        _ => definition.IsRepeatable ? FailedRepeatable : FailedOther,
    };

    private static ToolFailure Unavailable(TimeSpan? retryAfter) =>
        new(ToolFailureCode.Unavailable, "The tool has failed repeatedly and is not called for a while. The call was not made; try again later or another way.", isRetryable: true) { RetryAfter = retryAfter };
}
