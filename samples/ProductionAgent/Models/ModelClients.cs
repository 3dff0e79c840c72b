using System.ClientModel;
using AgentGuard.Runtime;
using Anthropic;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace ProductionAgent.Models;

/// <summary>Both SDKs retry transient failures by default; that is kept. The time per attempt is ours.</summary>
internal static class ModelClients
{
    /// <summary>The key of the small model that classifies messages.</summary>
    public const string Triage = "triage";

    public static IChatClient CreateOpenAI(ProviderSettings settings, ToolTape? tape)
    {
        var client = new ChatClient(settings.Model, new ApiKeyCredential(settings.ApiKey), new OpenAIClientOptions
        {
            Endpoint = settings.BaseUrl,
            NetworkTimeout = settings.Timeout,
        });

        return new TracedChatClient(new OpenAITextClient(client, settings).Through(tape), settings.Model);
    }

    public static IChatClient CreateClaude(ProviderSettings settings, ToolTape? tape)
    {
        var client = new AnthropicClient
        {
            ApiKey = settings.ApiKey,
            BaseUrl = settings.BaseUrl.ToString(),
            Timeout = settings.Timeout,
        };

        return new TracedChatClient(client.AsIChatClient(settings.Model).Through(tape), settings.Model);
    }
}
