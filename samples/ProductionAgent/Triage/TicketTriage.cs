using AgentGuard.Runtime;
using OpenAI.Chat;

namespace ProductionAgent.Triage;

internal sealed partial class TicketTriage(ChatClient client, ILogger<TicketTriage> logger)
{
    private const string Instructions = "You do triage for the support desk of an online shop for kitchenware. Classify the customer's message.";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private static readonly ChatCompletionOptions Options = new()
    {
        MaxOutputTokenCount = 500,
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(
            TriageVerdict.SchemaName, BinaryData.FromBytes(TriageVerdict.SchemaUtf8(SchemaProfile.OpenAI).ToArray()), jsonSchemaIsStrict: true),
    };

    /// <returns><see cref="TriageVerdict.Unknown"/> when there is no usable answer in time: triage never blocks a ticket.</returns>
    public async Task<TriageVerdict> ClassifyAsync(string message, CancellationToken cancellationToken)
    {
        using var activity = AgentTelemetry.Source.StartActivity("triage");
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Deadline);
        try
        {
            ChatMessage[] prompt = [new SystemChatMessage(Instructions), new UserChatMessage(message)];
            ChatCompletion completion = await client.CompleteChatAsync(prompt, Options, deadline.Token);
            return Read(completion);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            TookTooLong(logger);
            return TriageVerdict.Unknown;
        }
    }

    private TriageVerdict Read(ChatCompletion completion)
    {
        if (completion.FinishReason != ChatFinishReason.Stop || completion.Content is not [{ Text: { Length: > 0 } text }])
        {
            NoVerdict(logger, completion.FinishReason, completion.Refusal);
            return TriageVerdict.Unknown;
        }

        var verdict = TriageVerdict.Read(text);
        if (!verdict.IsValid)
        {
            NotAVerdict(logger, string.Join("; ", verdict.Errors));
            return TriageVerdict.Unknown;
        }

        return verdict.Value;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage took too long")]
    private static partial void TookTooLong(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage ended with {FinishReason} {Refusal}")]
    private static partial void NoVerdict(ILogger logger, ChatFinishReason finishReason, string? refusal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage did not answer with a verdict: {Errors}")]
    private static partial void NotAVerdict(ILogger logger, string errors);
}
