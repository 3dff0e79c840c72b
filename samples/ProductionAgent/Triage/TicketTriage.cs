using AgentGuard.Runtime;
using Microsoft.Extensions.AI;
using ProductionAgent.Models;

namespace ProductionAgent.Triage;

internal sealed partial class TicketTriage([FromKeyedServices(ModelClients.Triage)] IChatClient chat, ILogger<TicketTriage> logger)
{
    private const string Instructions = "You do triage for the support desk of an online shop for kitchenware. Classify the customer's message.";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private static readonly ChatOptions Options = new() { Instructions = Instructions, MaxOutputTokens = 500 };

    // Also behind gateways and on a tape, where the address does not tell that it is OpenAI.
    private static readonly StructuredRequestOptions Request = new() { Profile = SchemaProfile.OpenAI };

    /// <returns><see cref="TriageVerdict.Unknown"/> when there is no usable answer in time: triage never blocks a ticket.</returns>
    public async Task<TriageVerdict> ClassifyAsync(string message, CancellationToken cancellationToken)
    {
        using var activity = AgentTelemetry.Source.StartActivity("triage");
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Deadline);
        try
        {
            var answer = await chat.GetStructuredAsync<TriageVerdict>(message, Options, Request, deadline.Token);
            if (answer.IsValid)
            {
                return answer.Value;
            }

            NoVerdict(logger, answer.FinishReason, answer.Refusal, string.Join("; ", answer.Result.Errors));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            TookTooLong(logger);
        }

        return TriageVerdict.Unknown;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage took too long")]
    private static partial void TookTooLong(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage ended with {FinishReason} {Refusal} and without a verdict: {Errors}")]
    private static partial void NoVerdict(ILogger logger, ChatFinishReason? finishReason, string? refusal, string errors);
}
