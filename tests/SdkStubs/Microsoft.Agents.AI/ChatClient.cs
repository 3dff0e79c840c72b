namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public sealed partial class ChatClientAgent : AIAgent
    {
        public ChatClientAgent(IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public ChatClientAgent(IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public IChatClient ChatClient { get => throw null!; }
        public ChatHistoryProvider? ChatHistoryProvider { get => throw null!; }
        public IReadOnlyList<AIContextProvider>? AIContextProviders { get => throw null!; }
        protected override string? IdCore => throw null!;
        public override string? Name => throw null!;
        public override string? Description => throw null!;
        public string? Instructions => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(string conversationId, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<JsonElement> SerializeSessionCoreAsync(AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AgentSession> DeserializeSessionCoreAsync(JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Text.Json;

    public partial class ChatClientAgent
    {
        public Task<AgentResponse> RunAsync(AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(string message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(ChatMessage message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(string message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(ChatMessage message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(string message, AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(ChatMessage message, AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(IEnumerable<ChatMessage> messages, AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;

    public sealed class ChatClientAgentOptions
    {
        public string? Id { get => throw null!; set { } }
        public string? Name { get => throw null!; set { } }
        public string? Description { get => throw null!; set { } }
        public ChatOptions? ChatOptions { get => throw null!; set { } }
        public ChatHistoryProvider? ChatHistoryProvider { get => throw null!; set { } }
        public IEnumerable<AIContextProvider>? AIContextProviders { get => throw null!; set { } }
        public bool UseProvidedChatClientAsIs { get => throw null!; set { } }
        public bool ClearOnChatHistoryProviderConflict { get => throw null!; set { } }
        public bool WarnOnChatHistoryProviderConflict { get => throw null!; set { } }
        public bool ThrowOnChatHistoryProviderConflict { get => throw null!; set { } }
        public bool RequirePerServiceCallChatHistoryPersistence { get => throw null!; set { } }
        public bool EnableMessageInjection { get => throw null!; set { } }
        public bool DisableApprovalNotRequiredFunctionBypassing { get => throw null!; set { } }
        public bool DisableApprovalResponseBinding { get => throw null!; set { } }
        public bool EnableInvocableFunctionBypassing { get => throw null!; set { } }
        public ChatClientAgentOptions Clone() => throw null!;
    }

    public sealed class ChatClientAgentRunOptions : AgentRunOptions
    {
        public ChatClientAgentRunOptions(ChatOptions? chatOptions = null) { }
        public ChatOptions? ChatOptions { get => throw null!; set { } }
        public Func<IChatClient, IChatClient>? ChatClientFactory { get => throw null!; set { } }
        public override AgentRunOptions Clone() => throw null!;
    }

    public sealed class MessageInjectingChatClient : DelegatingChatClient
    {
        public MessageInjectingChatClient(IChatClient innerClient) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task EnqueueMessagesAsync(AgentSession session, IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default) => throw null!;
        public Task<IReadOnlyList<ChatMessage>> GetPendingMessagesAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    public sealed class ChatClientAgentSession : AgentSession
    {
        public string? ConversationId { get => throw null!; }
        internal ChatClientAgentSession() { }
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Extensions.Logging;

    public static class ChatClientBuilderExtensions
    {
        public static ChatClientAgent BuildAIAgent(this ChatClientBuilder builder, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent BuildAIAgent(this ChatClientBuilder builder, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientBuilder UsePerServiceCallChatHistoryPersistence(this ChatClientBuilder builder) => throw null!;
        public static ChatClientBuilder UseMessageInjection(this ChatClientBuilder builder) => throw null!;
        public static ChatClientBuilder UseApprovalNotRequiredFunctionBypassing(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null) => throw null!;
        public static ChatClientBuilder UseApprovalResponseBinding(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null) => throw null!;
        public static ChatClientBuilder UseInvocableFunctionBypassing(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public static class ChatClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
