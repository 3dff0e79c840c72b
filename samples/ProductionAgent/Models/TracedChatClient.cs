using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ProductionAgent.Models;

/// <summary>One span per model call with the attributes of the OpenTelemetry GenAI conventions; never the content.</summary>
internal sealed class TracedChatClient(IChatClient inner, string model) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var activity = Start();
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            activity?.SetTag("gen_ai.response.finish_reasons", response.FinishReason?.Value);
            activity?.SetTag("gen_ai.usage.input_tokens", response.Usage?.InputTokenCount);
            activity?.SetTag("gen_ai.usage.output_tokens", response.Usage?.OutputTokenCount);
            return response;
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            activity?.SetTag("error.type", exception.GetType().FullName);
            throw;
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var activity = Start();
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            yield return update;
        }
    }

    private Activity? Start()
    {
        var activity = AgentTelemetry.Source.StartActivity($"chat {model}", ActivityKind.Client);
        activity?.SetTag("gen_ai.operation.name", "chat");
        activity?.SetTag("gen_ai.request.model", model);
        return activity;
    }
}
