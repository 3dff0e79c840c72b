namespace Microsoft.Extensions.AI
{
    public abstract class FailoverChatClient : RoutingChatClient
    {
        public int? MaximumAttemptsPerRequest { get => throw null!; set { } }
        protected virtual ValueTask OnRoutingUpdateAsync(RoutingContext context, FailoverChatClientAttempt attempt, bool isTerminal, CancellationToken cancellationToken) => throw null!;
        public sealed override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public sealed override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FailoverChatClientAttempt
    {
        public IChatClient Client { get => throw null!; }
        public TimeSpan Duration { get => throw null!; }
        public Exception? Exception { get => throw null!; }
        public bool OutputCommitted { get => throw null!; }
        public bool ResponseCompleted { get => throw null!; }
        public TimeSpan? TimeToFirstUpdate { get => throw null!; }
        internal FailoverChatClientAttempt() { }
    }

    public sealed class OrderedFailoverChatClient : FailoverChatClient
    {
        public OrderedFailoverChatClient(IReadOnlyList<IChatClient> clients, bool leaveOpen = false) { }
        protected override ValueTask<IChatClient> SelectClientAsync(RoutingContext context, CancellationToken cancellationToken) => throw null!;
        protected override ValueTask OnRoutingUpdateAsync(RoutingContext context, FailoverChatClientAttempt attempt, bool isTerminal, CancellationToken cancellationToken) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class SemanticRoutingChatClient : RoutingChatClient
    {
        public enum ScoreAggregation
        {
            Mean,
            Sum,
        }
        public SemanticRoutingChatClient(IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyDictionary<IChatClient, IReadOnlyList<string>> clientProfiles, IChatClient defaultClient, float scoreThreshold = 0.3f, int topK = 1, ScoreAggregation scoreAggregation = ScoreAggregation.Mean, bool leaveOpen = false) { }
        protected override ValueTask<IChatClient> SelectClientAsync(RoutingContext context, CancellationToken cancellationToken) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }
}
