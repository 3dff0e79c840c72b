namespace Microsoft.Agents.AI.Foundry
{
    using global::Azure.AI.Projects;
    using global::Microsoft.Extensions.Logging;

    public sealed class FoundryMemoryProvider : AIContextProvider
    {
        public FoundryMemoryProvider(AIProjectClient client, string memoryStoreName, Func<AgentSession?, State> stateInitializer, FoundryMemoryProviderOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public Task EnsureStoredMemoriesDeletedAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public Task EnsureMemoryStoreCreatedAsync(string chatModel, string embeddingModel, string? description = null, CancellationToken cancellationToken = default) => throw null!;
        public Task WhenUpdatesCompletedAsync(TimeSpan? pollingInterval = null, CancellationToken cancellationToken = default) => throw null!;
        public sealed class State
        {
            public State(FoundryMemoryProviderScope scope) { }
            public FoundryMemoryProviderScope Scope { get => throw null!; }
        }
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Compliance.Redaction;

    public sealed class FoundryMemoryProviderOptions
    {
        public string? ContextPrompt { get => throw null!; set { } }
        public int MaxMemories { get => throw null!; set { } }
        public int UpdateDelay { get => throw null!; set { } }
        public bool EnableSensitiveTelemetryData { get => throw null!; set { } }
        public Redactor? Redactor { get => throw null!; set { } }
        public string? StateKey { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get => throw null!; set { } }
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    public sealed class FoundryMemoryProviderScope
    {
        public FoundryMemoryProviderScope(string scope) { }
        public string Scope { get => throw null!; }
    }
}
