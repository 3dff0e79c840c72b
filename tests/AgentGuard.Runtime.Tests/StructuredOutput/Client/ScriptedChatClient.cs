using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Outputs.Client;

/// <summary>Gives the responses of a script, and keeps what it was asked.</summary>
internal sealed class ScriptedChatClient(params ChatResponse[] script) : IChatClient
{
    public ChatClientMetadata? Metadata { get; init; }

    /// <summary>Called before each response.</summary>
    public Action<CancellationToken> Before { get; init; } = _ => { };

    public List<IReadOnlyList<ChatMessage>> Messages { get; } = [];

    public List<ChatOptions> Options { get; } = [];

    /// <summary>What was said in the last request, one line per message.</summary>
    public string LastConversation => string.Join('\n', Messages[^1].Select(message => $"{message.Role}: {message.Text}"));

    public ChatResponseFormatJson Format => (ChatResponseFormatJson)Options[^1].ResponseFormat!;

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Messages.Add([.. messages]);
        Options.Add(options!.Clone());
        Before(cancellationToken);
        return Task.FromResult(script[Messages.Count - 1]);
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? Metadata : null;

    public void Dispose()
    {
    }
}
