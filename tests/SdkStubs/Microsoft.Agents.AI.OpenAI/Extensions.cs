namespace Microsoft.Agents.AI
{
    using global::OpenAI.Chat;
    using global::OpenAI.Responses;
    using global::System.ClientModel;

    public static class AIAgentWithOpenAIExtensions
    {
        public static Task<ChatCompletion> RunAsync(this AIAgent agent, IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static AsyncCollectionResult<StreamingChatCompletionUpdate> RunStreamingAsync(this AIAgent agent, IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ResponseResult> RunAsync(this AIAgent agent, IEnumerable<ResponseItem> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static AsyncCollectionResult<StreamingResponseUpdate> RunStreamingAsync(this AIAgent agent, IEnumerable<ResponseItem> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::OpenAI.Chat;
    using global::OpenAI.Responses;

    public static class AgentResponseExtensions
    {
        public static ChatCompletion AsOpenAIChatCompletion(this AgentResponse response) => throw null!;
        public static ResponseResult AsOpenAIResponse(this AgentResponse response) => throw null!;
    }
}

namespace OpenAI.Chat
{
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public static class OpenAIChatClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this ChatClient client, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this ChatClient client, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace OpenAI.Responses
{
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public static class OpenAIResponseClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this ResponsesClient client, string? model = null, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this ResponsesClient client, ChatClientAgentOptions options, string? model = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static IChatClient AsIChatClientWithStoredOutputDisabled(this ResponsesClient responseClient, string? model = null, bool includeReasoningEncryptedContent = true) => throw null!;
    }
}
