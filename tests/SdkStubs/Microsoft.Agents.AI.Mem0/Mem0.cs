namespace Microsoft.Agents.AI.Mem0
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Compliance.Redaction;
    using global::Microsoft.Extensions.Logging;

    public sealed class Mem0Provider : MessageAIContextProvider
    {
        public Mem0Provider(HttpClient httpClient, Func<AgentSession?, State> stateInitializer, Mem0ProviderOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public Task ClearStoredMemoriesAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;

        public sealed class State
        {
            public State(Mem0ProviderScope storageScope, Mem0ProviderScope? searchScope = null) { }
            public Mem0ProviderScope StorageScope { get => throw null!; }
            public Mem0ProviderScope SearchScope { get => throw null!; }
        }
    }

    public sealed class Mem0ProviderOptions
    {
        public string? ContextPrompt { get => throw null!; set { } }
        public bool EnableSensitiveTelemetryData { get => throw null!; set { } }
        public Redactor? Redactor { get => throw null!; set { } }
        public string? StateKey { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get => throw null!; set { } }
    }

    public sealed class Mem0ProviderScope
    {
        public Mem0ProviderScope() { }
        public Mem0ProviderScope(Mem0ProviderScope sourceScope) { }
        public string? ApplicationId { get => throw null!; set { } }
        public string? AgentId { get => throw null!; set { } }
        public string? ThreadId { get => throw null!; set { } }
        public string? UserId { get => throw null!; set { } }
    }
}
