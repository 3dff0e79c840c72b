namespace ProductionAgent.Agent;

internal abstract record AgentOutcome
{
    private AgentOutcome()
    {
    }

    internal sealed record Answered(string TicketId, string Category, string Answer, IReadOnlyList<string> Steps) : AgentOutcome;

    internal sealed record AwaitingApproval(string TicketId, string ApprovalId) : AgentOutcome;

    internal sealed record HandedOver(string TicketId, string Reason) : AgentOutcome;
}
