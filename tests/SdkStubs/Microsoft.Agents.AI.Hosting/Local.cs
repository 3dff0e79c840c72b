namespace Microsoft.Agents.AI.Hosting
{
    public sealed class InMemoryAgentSessionStore : AgentSessionStore
    {
        public override ValueTask SaveSessionAsync(AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSession> GetSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
    }
}
