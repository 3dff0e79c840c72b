using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using OpenAIMessage = OpenAI.Chat.ChatMessage;

namespace ProductionAgent.Models;

/// <summary>
/// OpenAI's own client as an <see cref="IChatClient"/>, so that what it says is on the tape: texts in, a text with a schema out, which is all that triage needs.
/// The package Microsoft.Extensions.AI.OpenAI has the whole of it.
/// </summary>
internal sealed class OpenAITextClient(ChatClient client, ProviderSettings settings) : IChatClient
{
    private readonly ChatClientMetadata metadata = new("openai", settings.BaseUrl, settings.Model);

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(Prompt(messages, options), Request(options), cancellationToken);
        var contents = completion.Content.Select(AIContent (part) => new TextContent(part.Text)).ToList();
        if (completion.Refusal is { Length: > 0 } refusal)
        {
            contents.Add(new ErrorContent(refusal) { ErrorCode = "Refusal" });
        }

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, contents))
        {
            ModelId = completion.Model,
            ResponseId = completion.Id,
            FinishReason = FinishReason(completion.FinishReason),
            Usage = new UsageDetails
            {
                InputTokenCount = completion.Usage?.InputTokenCount,
                OutputTokenCount = completion.Usage?.OutputTokenCount,
                TotalTokenCount = completion.Usage?.TotalTokenCount,
            },
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null : serviceType == typeof(ChatClientMetadata) ? metadata : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static IEnumerable<OpenAIMessage> Prompt(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        if (options?.Instructions is { Length: > 0 } instructions)
        {
            yield return new SystemChatMessage(instructions);
        }

        // The application's own words are the instructions; nobody else's become any.
        foreach (var message in messages)
        {
            yield return message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text) : new UserChatMessage(message.Text);
        }
    }

    private static ChatCompletionOptions Request(ChatOptions? options) => new()
    {
        MaxOutputTokenCount = options?.MaxOutputTokens,
        ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } format
            ? OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(
                format.SchemaName, BinaryData.FromString(JsonSerializer.Serialize(schema)), format.SchemaDescription, jsonSchemaIsStrict: true)
            : null,
    };

    private static ChatFinishReason FinishReason(OpenAI.Chat.ChatFinishReason reason) => reason switch
    {
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        OpenAI.Chat.ChatFinishReason.ToolCalls or OpenAI.Chat.ChatFinishReason.FunctionCall => ChatFinishReason.ToolCalls,
        _ => ChatFinishReason.Stop,
    };
}
