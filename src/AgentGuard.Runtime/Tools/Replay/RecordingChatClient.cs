using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>Records every call of a model, with its answer or its failure, on a tape. Put it next to the provider's client, below everything that changes requests.</summary>
/// <remarks>
/// A call is recorded when it has ended, a stream when its reader has reached the end or left it; a call that the caller cancelled is not. Raw
/// representations are not recorded. When the tape cannot be written the call fails with a <see cref="ToolTapeException"/>: half a tape is of no use.
/// </remarks>
/// <param name="innerClient">The client that asks the model.</param>
/// <param name="tape">The tape; stays open.</param>
public sealed class RecordingChatClient(IChatClient innerClient, ToolTape tape) : DelegatingChatClient(innerClient)
{
    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "The tape is its opener's; other clients and guards use it too.")]
    private readonly ToolTape _tape = tape ?? throw new ArgumentNullException(nameof(tape));

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = messages as IReadOnlyCollection<ChatMessage> ?? [.. messages];
        var call = new TapedModelCall(_tape, Request(asked, options), this.GetService<ChatClientMetadata>());
        ChatResponse response;
        try
        {
            response = await base.GetResponseAsync(asked, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
        {
            await call.RecordAsync(null, null, isComplete: true, failed).ConfigureAwait(false);
            throw;
        }

        await call.RecordAsync(Answer(response), null, isComplete: true, null).ConfigureAwait(false);
        return response;
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = messages as IReadOnlyCollection<ChatMessage> ?? [.. messages];
        var call = new TapedModelCall(_tape, Request(asked, options), this.GetService<ChatClientMetadata>());
        var seen = new List<JsonElement>();
        var isComplete = false;
        Exception? failure = null;
        var updates = base.GetStreamingResponseAsync(asked, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                try
                {
                    isComplete = !await updates.MoveNextAsync().ConfigureAwait(false);
                }
                catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
                {
                    (failure, isComplete) = (failed, true);
                }

                if (isComplete)
                {
                    break;
                }

                // At once: whoever reads it may change it.
                seen.Add(Answer(updates.Current));
                yield return updates.Current;
            }
        }
        finally
        {
            await updates.DisposeAsync().ConfigureAwait(false);
            if (!cancellationToken.IsCancellationRequested)
            {
                await call.RecordAsync(null, seen, isComplete, failure).ConfigureAwait(false);
            }
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private byte[] Request(IEnumerable<ChatMessage> messages, ChatOptions? options) => _tape.Written(() => ModelRequest.Write(messages, options));

    private JsonElement Answer<T>(T answer) => _tape.Written(() => JsonSerializer.SerializeToElement(answer, ModelJson.TypeInfo<T>()));
}
