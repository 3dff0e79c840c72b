namespace AgentGuard.Runtime;

/// <summary>The answer to a <see cref="ToolApprovalRequest"/>.</summary>
/// <param name="IsApproved">The call may be made.</param>
/// <param name="By">Who answered, for the audit.</param>
/// <param name="Reason">Why; for the audit, and for the model when it is a refusal.</param>
public sealed record ToolApprovalAnswer(bool IsApproved, string? By = null, string? Reason = null);
