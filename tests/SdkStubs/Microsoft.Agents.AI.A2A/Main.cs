namespace Microsoft.Agents.AI.A2A
{
    using global::A2A;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public sealed class A2AAgent : AIAgent
    {
        public A2AAgent(IA2AClient a2aClient, string? id = null, string? name = null, string? description = null, ILoggerFactory? loggerFactory = null) { }
        public A2AAgent(IA2AClient a2aClient, A2AAgentOptions options, ILoggerFactory? loggerFactory = null) { }
        protected sealed override ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(string contextId) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(string contextId, string taskId) => throw null!;
        protected override ValueTask<JsonElement> SerializeSessionCoreAsync(AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AgentSession> DeserializeSessionCoreAsync(JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override string? IdCore => throw null!;
        public override string? Name => throw null!;
        public override string? Description => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.A2A
{
    public sealed class A2AAgentOptions
    {
        public string? Id { get => throw null!; set { } }
        public string? Name { get => throw null!; set { } }
        public string? Description { get => throw null!; set { } }
        public A2AAgentOptions Clone() => throw null!;
    }

    public sealed class A2AAgentSession : AgentSession
    {
        public string? ContextId { get => throw null!; }
        public string? TaskId { get => throw null!; }
        public global::A2A.TaskState? TaskState { get => throw null!; }
        internal A2AAgentSession() { }
    }
}

namespace Microsoft.Agents.AI
{
    using global::System.Text.Json;

    public static class A2AJsonUtilities
    {
        public static JsonSerializerOptions DefaultOptions { get => throw null!; }
    }
}
