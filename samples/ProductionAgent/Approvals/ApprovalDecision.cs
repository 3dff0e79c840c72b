namespace ProductionAgent.Approvals;

internal sealed record ApprovalDecision(bool Approved, string Approver, string? Reason);
