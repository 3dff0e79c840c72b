using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>Answers with what <see cref="RecordingChatClient"/> recorded; asks no model.</summary>
/// <remarks>
/// A recorded failure fails again, with a <see cref="RecordedModelException"/>. A response replays as a stream too, and a stream as a response. The
/// client says that it is the recorded one (<see cref="ChatClientMetadata"/>).
/// </remarks>
/// <param name="tape">The tape; stays open.</param>
/// <param name="client">
/// The client that it stands for, when a run asks several: only calls to the same provider and model are played. Null for all calls of the tape.
/// </param>
public sealed class ReplayingChatClient(ToolTape tape, ChatClientMetadata? client = null) : IChatClient
{
    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "The tape is its opener's; other clients and guards use it too.")]
    private readonly ToolTape _tape = tape ?? throw new ArgumentNullException(nameof(tape));
    private readonly ChatClientMetadata? _recorded = tape.ClientLike(client);

    /// <inheritdoc/>
    /// <exception cref="ToolTapeException">The tape has no such call, or the entry is damaged.</exception>
    /// <exception cref="RecordedModelException">The recorded call failed.</exception>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<ChatResponse>(cancellationToken)
            : Play(messages, options);
    }

    /// <inheritdoc/>
    /// <exception cref="ToolTapeException">The tape has no such call, or the entry is damaged.</exception>
    /// <exception cref="RecordedModelException">The recorded call failed.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var update in Answer(messages, options).ToUpdates())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(ChatClientMetadata) ? _recorded : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing: the tape belongs to whoever opened it.</summary>
    public void Dispose()
    {
    }

    private async Task<ChatResponse> Play(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        return Answer(messages, options).ToResponse();
    }

    private TapedModelAnswer Answer(IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        _tape.PlayModel(_tape.Written(() => ModelRequest.Write(messages, options)), client);
}
