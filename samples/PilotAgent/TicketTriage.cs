using System.Text.Json;
using Microsoft.Extensions.AI;
using Polly;

namespace PilotAgent;

public sealed class TicketTriage(IChatClient chat)
{
    private const string Instructions = """
        You do triage for the support desk of an online shop for kitchenware.
        Answer with JSON only, no markdown, no explanation:
        {"category": "refund" | "delivery" | "complaint" | "other", "urgency": "low" | "normal" | "high", "orderId": "...", "reason": "one sentence"}
        """;

    private readonly ResiliencePipeline deadline = new ResiliencePipelineBuilder()
        .AddTimeout(TimeSpan.FromSeconds(20))
        .Build();

    public async Task<TriageVerdict> ClassifyAsync(string message, CancellationToken cancellationToken)
    {
        ChatMessage[] prompt = [new(ChatRole.System, Instructions), new(ChatRole.User, message)];
        var response = await deadline.ExecuteAsync(async _ => await chat.GetResponseAsync(prompt), cancellationToken);
        var verdict = JsonSerializer.Deserialize<TriageVerdict>(response.Text, JsonSerializerOptions.Web)!;
        return await IsAngryAsync(message, cancellationToken) ? verdict with { Urgency = "high" } : verdict;
    }

    private async Task<bool> IsAngryAsync(string message, CancellationToken cancellationToken)
    {
        var response = await chat.GetResponseAsync($"Is the writer of this message angry? Answer true or false.\n\n{message}");
        return bool.Parse(response.Text);
    }
}
