using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>Asks for one structured output until the answer is valid or no repair is left.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
internal sealed class StructuredConversation<T>
    where T : IStructuredOutput<T>
{
    private readonly IChatClient _client;
    private readonly StructuredRequestOptions _request;
    private readonly ChatOptions _options;
    private readonly List<ChatResponse> _responses = [];
    private readonly List<IReadOnlyList<OutputError>> _errors = [];
    private List<ChatMessage> _messages;

    public StructuredConversation(IChatClient client, IEnumerable<ChatMessage> messages, ChatOptions? options, StructuredRequestOptions request)
    {
        var profile = request.Profile ?? ProviderProfiles.For(client.GetService<ChatClientMetadata>());
        var schema = StructuredOutput.Schema<T>(profile);

        _client = client;
        _request = request;
        _options = options?.Clone() ?? new ChatOptions();
        _options.ResponseFormat = ChatResponseFormat.ForJsonSchema(schema, T.SchemaName, T.SchemaDescription);
        if (profile is SchemaProfile.OpenAI or SchemaProfile.OpenAIBasic)
        {
            // What Microsoft.Extensions.AI.OpenAI looks at; without it the schema is a suggestion.
            (_options.AdditionalProperties ??= []).TryAdd("strict", true);
        }

        _messages = [.. messages];
        if (request.SchemaInPrompt ?? profile == SchemaProfile.Grammar)
        {
            SchemaPrompt.AddTo(_messages, schema);
        }
    }

    public async Task<StructuredResponse<T>> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var response = await _client.GetResponseAsync(_messages, _options, cancellationToken).ConfigureAwait(false);
            var answer = StructuredAnswer<T>.Read(response, _request.Reading);
            _responses.Add(response);
            _errors.Add(answer.Result.Errors);
            if (answer.Result.IsValid || !answer.IsRepairable || _responses.Count > _request.MaxRepairs)
            {
                return new StructuredResponse<T>(answer.Result, answer.Result.Value?.LowestConfidence, answer.Refusal, _responses, _errors);
            }

            cancellationToken.ThrowIfCancellationRequested();
            AskAgain(response, answer.Result.Errors);
        }
    }

    private void AskAgain(ChatResponse response, IReadOnlyList<OutputError> errors)
    {
        if (response.ConversationId is { } conversation)
        {
            // The service keeps the conversation; only what is new is sent.
            _options.ConversationId = conversation;
            _messages = [];
        }
        else if (!string.IsNullOrWhiteSpace(response.Text))
        {
            // A new list: the client may have kept the last one. Providers refuse messages without content.
            _messages = [.. _messages, .. response.Messages];
        }

        _messages = [.. _messages, RepairMessage.For(errors)];
    }
}
