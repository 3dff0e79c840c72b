namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;

    public sealed class AIAgentBuilder
    {
        public AIAgentBuilder(AIAgent innerAgent) { }
        public AIAgentBuilder(Func<IServiceProvider, AIAgent> innerAgentFactory) { }
        public AIAgent Build(IServiceProvider? services = null) => throw null!;
        public AIAgentBuilder Use(Func<AIAgent, AIAgent> agentFactory) => throw null!;
        public AIAgentBuilder Use(Func<AIAgent, IServiceProvider, AIAgent> agentFactory) => throw null!;
        public AIAgentBuilder Use(Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null!;
        public AIAgentBuilder Use(Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken, Task<AgentResponse>>? runFunc, Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken, IAsyncEnumerable<AgentResponseUpdate>>? runStreamingFunc) => throw null!;
        public AIAgentBuilder UseAIContextProviders(params MessageAIContextProvider[] providers) => throw null!;
    }

    public static class AIAgentExtensions
    {
        public static AIAgentBuilder AsBuilder(this AIAgent innerAgent) => throw null!;
        public static AIFunction AsAIFunction(this AIAgent agent, AIFunctionFactoryOptions? options = null, AgentSession? session = null) => throw null!;
    }

    public static class FunctionInvocationDelegatingAgentBuilderExtensions
    {
        public static AIAgentBuilder Use(this AIAgentBuilder builder, Func<AIAgent, FunctionInvocationContext, Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>, CancellationToken, ValueTask<object?>> callback) => throw null!;
    }

    public sealed class OpenTelemetryAgent : DelegatingAIAgent, IDisposable
    {
        public OpenTelemetryAgent(AIAgent innerAgent, string? sourceName = null) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public OpenTelemetryAgent(AIAgent innerAgent, string? sourceName, bool autoWireChatClient) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public void Dispose() => throw null!;
        public bool EnableSensitiveData { get => throw null!; set { } }
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public sealed class LoggingAgent : DelegatingAIAgent
    {
        public LoggingAgent(AIAgent innerAgent, ILogger logger) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.Logging;

    public static class LoggingAgentBuilderExtensions
    {
        public static AIAgentBuilder UseLogging(this AIAgentBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingAgent>? configure = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    public static class OpenTelemetryAgentBuilderExtensions
    {
        public static AIAgentBuilder UseOpenTelemetry(this AIAgentBuilder builder, string? sourceName = null, Action<OpenTelemetryAgent>? configure = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public sealed class TextSearchProvider : MessageAIContextProvider
    {
        public TextSearchProvider(Func<string, CancellationToken, Task<IEnumerable<TextSearchResult>>> searchAsync, TextSearchProviderOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public sealed class TextSearchResult
        {
            public string? SourceName { get => throw null!; set { } }
            public string? SourceLink { get => throw null!; set { } }
            public string Text { get => throw null!; set { } }
            public object? RawRepresentation { get => throw null!; set { } }
        }
        public sealed class TextSearchProviderState
        {
            public List<string>? RecentMessagesText { get => throw null!; set { } }
        }
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Compliance.Redaction;

    public sealed class TextSearchProviderOptions
    {
        public TextSearchBehavior SearchTime { get => throw null!; set { } }
        public string? FunctionToolName { get => throw null!; set { } }
        public string? FunctionToolDescription { get => throw null!; set { } }
        public string? ContextPrompt { get => throw null!; set { } }
        public string? CitationsPrompt { get => throw null!; set { } }
        public Func<IList<TextSearchProvider.TextSearchResult>, string>? ContextFormatter { get => throw null!; set { } }
        public int RecentMessageMemoryLimit { get => throw null!; set { } }
        public string? StateKey { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get => throw null!; set { } }
        public List<ChatRole>? RecentMessageRolesIncluded { get => throw null!; set { } }
        public bool EnableSensitiveTelemetryData { get => throw null!; set { } }
        public Redactor? Redactor { get => throw null!; set { } }
        public enum TextSearchBehavior
        {
            BeforeAIInvoke,
            OnDemandFunctionCalling,
        }
    }
}
