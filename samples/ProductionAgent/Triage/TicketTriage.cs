using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace ProductionAgent.Triage;

internal sealed partial class TicketTriage(ChatClient client, ILogger<TicketTriage> logger)
{
    private const string Instructions = "You do triage for the support desk of an online shop for kitchenware. Classify the customer's message.";

    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "category": { "type": "string", "enum": ["refund", "delivery", "complaint", "other"] },
            "urgency": { "type": "string", "enum": ["low", "normal", "high"] },
            "orderId": { "type": ["string", "null"] },
            "reason": { "type": "string", "description": "One sentence." }
          },
          "required": ["category", "urgency", "orderId", "reason"],
          "additionalProperties": false
        }
        """;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly ChatCompletionOptions Options = new()
    {
        MaxOutputTokenCount = 500,
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("triage_verdict", BinaryData.FromString(Schema), jsonSchemaIsStrict: true),
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

        try
        {
            return JsonSerializer.Deserialize<TriageVerdict>(text, Json) ?? TriageVerdict.Unknown;
        }
        catch (JsonException exception)
        {
            NotAVerdict(logger, exception);
            return TriageVerdict.Unknown;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage took too long")]
    private static partial void TookTooLong(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage ended with {FinishReason} {Refusal}")]
    private static partial void NoVerdict(ILogger logger, ChatFinishReason finishReason, string? refusal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Triage did not answer with a verdict")]
    private static partial void NotAVerdict(ILogger logger, Exception exception);
}
