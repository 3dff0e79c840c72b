using Microsoft.Extensions.AI;

namespace ProductionAgent.Approvals;

/// <summary>What the approver decides on: exactly the calls that will run.</summary>
internal sealed record ApprovalView(string Id, string TicketId, string Customer, DateTimeOffset RequestedAt, IReadOnlyList<ApprovalView.Call> Calls)
{
    public static ApprovalView Of(PendingApproval approval) => new(
        approval.Id,
        approval.Conversation.Ticket.Id,
        approval.Conversation.Ticket.Customer,
        approval.RequestedAt,
        [.. approval.Requests.Select(request => (FunctionCallContent)request.ToolCall).Select(call => new Call(call.Name, call.Arguments))]);

    internal sealed record Call(string Tool, IDictionary<string, object?>? Arguments);
}
