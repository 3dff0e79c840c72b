using ProductionAgent.Agent;

namespace ProductionAgent.Approvals;

internal static partial class ApprovalEndpoints
{
    public static void MapApprovals(this IEndpointRouteBuilder routes)
    {
        var approvals = routes.MapGroup("/approvals").AddEndpointFilter<RouteGroupBuilder, ApproverKeyFilter>();
        approvals.MapGet("", (ApprovalQueue queue) => queue.All().Select(ApprovalView.Of));
        approvals.MapPost("{id}", DecideAsync);
    }

    private static async Task<IResult> DecideAsync(
        string id,
        ApprovalDecision decision,
        ApprovalQueue queue,
        SupportAgent agent,
        ILogger<ApprovalQueue> logger,
        IHostApplicationLifetime lifetime)
    {
        if (string.IsNullOrWhiteSpace(decision.Approver))
        {
            return Results.Problem("Who decides?", statusCode: StatusCodes.Status400BadRequest);
        }

        if (!queue.TryTake(id, out var approval))
        {
            return Results.Problem("No such approval: decided already, or expired.", statusCode: StatusCodes.Status404NotFound);
        }

        Decided(logger, approval.Conversation.Ticket.Id, decision.Approved, decision.Approver);

        // What was approved runs to its end (or its deadline) even if the approver leaves the page.
        var outcome = await agent.ResumeAsync(approval, decision, lifetime.ApplicationStopping);
        return outcome.ToResult();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Ticket {Ticket}: approved={Approved} by {Approver}")]
    private static partial void Decided(ILogger logger, string ticket, bool approved, string approver);
}
