namespace AgentGuard.Runtime;

/// <summary>Why a call of a tool did not succeed; a closed set. <see cref="ToolFailure.WireName"/> gives the name the model and the audit see.</summary>
public enum ToolFailureCode
{
    /// <summary><c>invalid_arguments</c>: the arguments do not fit the schema; the method was not called.</summary>
    InvalidArguments,

    /// <summary><c>context_missing</c>: a <see cref="FromContextAttribute">[FromContext]</see> value is not there; the method was not called.</summary>
    ContextMissing,

    /// <summary><c>not_permitted</c>: the caller may not use the tool; the method was not called.</summary>
    NotPermitted,

    /// <summary><c>approval_required</c>: nobody is there to approve the call; the method was not called.</summary>
    ApprovalRequired,

    /// <summary><c>not_approved</c>: approval was refused, failed, or did not come in time; the method was not called.</summary>
    NotApproved,

    /// <summary><c>budget_spent</c>: the run's limit of calls, time or cost is reached; the method was not called.</summary>
    BudgetSpent,

    /// <summary><c>timeout</c>: the method took too long; it may have had its effect.</summary>
    Timeout,

    /// <summary><c>unavailable</c>: the tool failed too often lately and is not called for a while.</summary>
    Unavailable,

    /// <summary><c>failed</c>: the method threw an exception.</summary>
    Failed,

    /// <summary><c>cancelled</c>: the caller cancelled the call. For the audit; the caller gets an <see cref="OperationCanceledException"/>.</summary>
    Cancelled,

    /// <summary><c>output_invalid</c>: the method's result could not be written; it has had its effect.</summary>
    OutputInvalid,

    /// <summary><c>replay_mismatch</c>: the tape being replayed has another call at this place; the method was not called.</summary>
    ReplayMismatch,
}
