using Microsoft.Extensions.AI;
using ProductionAgent.Agent;

namespace ProductionAgent.Approvals;

/// <summary>A conversation that waits, with all the calls of the turn it stopped at: they are decided together.</summary>
internal sealed record PendingApproval(
    string Id,
    DateTimeOffset RequestedAt,
    Conversation Conversation,
    IReadOnlyList<ToolApprovalRequestContent> Requests)
{
    public IReadOnlyList<ToolApprovalResponseContent> Answer(ApprovalDecision decision) =>
        [.. Requests.Select(request => request.CreateResponse(decision.Approved, decision.Reason))];
}
