namespace Anthropic.Services
{
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public static class AnthropicBetaServiceExtensions
    {
        public static int DefaultMaxTokens { get => throw null!; set { } }
        public static ChatClientAgent AsAIAgent(this IBetaService betaService, string model, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, int? defaultMaxTokens = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this IBetaService betaService, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace Anthropic
{
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public static class AnthropicClientExtensions
    {
        public static int DefaultMaxTokens { get => throw null!; set { } }
        public static ChatClientAgent AsAIAgent(this IAnthropicClient client, string model, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, int? defaultMaxTokens = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this IAnthropicClient client, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
