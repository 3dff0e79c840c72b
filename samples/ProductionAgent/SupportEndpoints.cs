using ProductionAgent.Agent;
using ProductionAgent.Shop;
using ProductionAgent.Triage;

namespace ProductionAgent;

internal static class SupportEndpoints
{
    public static void MapSupport(this IEndpointRouteBuilder routes) => routes.MapPost("/support", AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        SupportRequest request,
        TicketTriage triage,
        SupportAgent agent,
        TicketArchive tickets,
        CancellationToken cancellationToken)
    {
        if (request.Message is not { Length: > 0 and <= SupportRequest.MaxMessageLength } || string.IsNullOrWhiteSpace(request.Customer))
        {
            return Results.Problem($"A customer and a message of up to {SupportRequest.MaxMessageLength} characters are needed.", statusCode: StatusCodes.Status400BadRequest);
        }

        var verdict = await triage.ClassifyAsync(request.Message, cancellationToken);
        var ticket = tickets.Open(request.Customer, verdict, request.Message);
        var outcome = await agent.StartAsync(ticket, cancellationToken);
        return outcome.ToResult();
    }

    public static IResult ToResult(this AgentOutcome outcome) => outcome switch
    {
        AgentOutcome.Answered answered => Results.Ok(answered),
        AgentOutcome.AwaitingApproval waiting => Results.Accepted($"/approvals/{waiting.ApprovalId}", waiting),
        AgentOutcome.HandedOver handedOver => Results.Problem(
            title: "A colleague takes over.",
            detail: handedOver.Reason,
            statusCode: StatusCodes.Status503ServiceUnavailable),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
    };
}
