namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;
    using global::Microsoft.Extensions.VectorData;

    public sealed class ChatHistoryMemoryProvider : MessageAIContextProvider, IDisposable
    {
        public ChatHistoryMemoryProvider(VectorStore vectorStore, string collectionName, int vectorDimensions, Func<AgentSession?, State> stateInitializer, ChatHistoryMemoryProviderOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public sealed class State
        {
            public State(ChatHistoryMemoryProviderScope storageScope, ChatHistoryMemoryProviderScope? searchScope = null) { }
            public ChatHistoryMemoryProviderScope StorageScope { get => throw null!; }
            public ChatHistoryMemoryProviderScope SearchScope { get => throw null!; }
        }
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Compliance.Redaction;

    public sealed class ChatHistoryMemoryProviderOptions
    {
        public SearchBehavior SearchTime { get => throw null!; set { } }
        public string? FunctionToolName { get => throw null!; set { } }
        public string? FunctionToolDescription { get => throw null!; set { } }
        public string? ContextPrompt { get => throw null!; set { } }
        public int? MaxResults { get => throw null!; set { } }
        public bool EnableSensitiveTelemetryData { get => throw null!; set { } }
        public Redactor? Redactor { get => throw null!; set { } }
        public string? StateKey { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get => throw null!; set { } }
        public enum SearchBehavior
        {
            BeforeAIInvoke,
            OnDemandFunctionCalling,
        }
    }
}

namespace Microsoft.Agents.AI
{
    public sealed class ChatHistoryMemoryProviderScope
    {
        public ChatHistoryMemoryProviderScope() { }
        public ChatHistoryMemoryProviderScope(ChatHistoryMemoryProviderScope sourceScope) { }
        public string? ApplicationId { get => throw null!; set { } }
        public string? AgentId { get => throw null!; set { } }
        public string? SessionId { get => throw null!; set { } }
        public string? UserId { get => throw null!; set { } }
    }
}
