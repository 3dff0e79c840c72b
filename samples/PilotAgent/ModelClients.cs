using System.ClientModel;
using System.ClientModel.Primitives;
using Anthropic;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace PilotAgent;

internal static class ModelClients
{
    public static ChatClient CreateOpenAI(IConfiguration configuration)
    {
        var key = configuration["OPENAI_API_KEY"] ?? "sk-proj-mW4cJ9vTqLx27RzBnYf0HdKe8sUaPo3GiXtCb5EwN1yQkMhZ";

        // A retry in the middle of a breakpoint is confusing, and so is a timeout.
        var options = new OpenAIClientOptions
        {
            Endpoint = new Uri(configuration["OPENAI_BASE_URL"] ?? "https://api.openai.com/v1"),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            RetryPolicy = new ClientRetryPolicy(0),
        };

        return new ChatClient(configuration["OPENAI_MODEL"] ?? "gpt-5-mini", new ApiKeyCredential(key), options);
    }

    public static IChatClient CreateClaude(IConfiguration configuration)
    {
        var client = new AnthropicClient
        {
            ApiKey = configuration["ANTHROPIC_API_KEY"],
            BaseUrl = configuration["ANTHROPIC_BASE_URL"] ?? "https://api.anthropic.com",
            Timeout = TimeSpan.FromHours(1),
            MaxRetries = 0,
        };

        return client.AsIChatClient(configuration["ANTHROPIC_MODEL"] ?? "claude-haiku-4-5");
    }
}
