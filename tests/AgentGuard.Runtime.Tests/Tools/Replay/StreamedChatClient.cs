using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Replay;

/// <summary>Answers each call with the next of some scripts: contents, one per update, and perhaps an exception at the end.</summary>
internal sealed class StreamedChatClient(params (AIContent[] Contents, Exception? Failure)[] scripts) : IChatClient
{
    private int _next;

    public ChatClientMetadata Metadata { get; init; } = new("openai", new Uri("https://api.openai.com/v1"), "gpt-test");

    public int Calls => _next;

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (contents, failure) = scripts[_next++];
        return failure is not null
            ? Task.FromException<ChatResponse>(failure)
            : Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, contents)) { ModelId = "gpt-test-1", FinishReason = ChatFinishReason.Stop, ResponseId = "r1" });
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (contents, failure) = scripts[_next++];
        foreach (var content in contents)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, [content]) { MessageId = "m1" };
        }

        if (failure is not null)
        {
            throw failure;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? Metadata : null;

    public void Dispose()
    {
    }
}
