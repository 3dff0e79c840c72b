namespace Microsoft.Agents.AI.Hosting
{
    public class AIHostAgent : DelegatingAIAgent
    {
        public AIHostAgent(AIAgent innerAgent, AgentSessionStore sessionStore) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public ValueTask<AgentSession> GetOrCreateSessionAsync(string conversationId, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask SaveSessionAsync(string conversationId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class AgentIsolationKeyProvider
    {
        public abstract ValueTask<string?> GetIsolationKeyAsync(CancellationToken cancellationToken = default);
    }

    public abstract class AgentSessionStore
    {
        public abstract ValueTask SaveSessionAsync(AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default);
        public abstract ValueTask<AgentSession> GetSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default);
        public abstract ValueTask DeleteSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default);
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
    }

    public abstract class DelegatingAgentSessionStore : AgentSessionStore
    {
        protected DelegatingAgentSessionStore(AgentSessionStore innerStore) { }
        protected AgentSessionStore InnerStore { get => throw null!; }
        public override ValueTask<AgentSession> GetSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask SaveSessionAsync(AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class HostedWorkflowRunResult
    {
        public string SessionId { get => throw null!; }
        public IReadOnlyList<Workflows.WorkflowEvent> Events { get => throw null!; }
        public Workflows.CheckpointInfo? Checkpoint { get => throw null!; }
        internal HostedWorkflowRunResult() { }
    }

    public class IsolationKeyScopedAgentSessionStore : DelegatingAgentSessionStore
    {
        public IsolationKeyScopedAgentSessionStore(AgentSessionStore innerStore, AgentIsolationKeyProvider? keyProvider, IsolationKeyScopedAgentSessionStoreOptions? options = null) : base(default(global::Microsoft.Agents.AI.Hosting.AgentSessionStore)!) { }
        public override ValueTask<AgentSession> GetSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask SaveSessionAsync(AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class IsolationKeyScopedAgentSessionStoreOptions
    {
        public bool Strict { get => throw null!; set { } }
    }

    public sealed class NoopAgentSessionStore : AgentSessionStore
    {
        public override ValueTask SaveSessionAsync(AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSession> GetSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.DependencyInjection;

    public static class AgentHostingServiceCollectionExtensions
    {
        public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, string? instructions, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, string? instructions, IChatClient chatClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, string? instructions, object? chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, string? instructions, string? description, object? chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, Func<IServiceProvider, string, AIAgent> createAgentDelegate, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public static class HostedAgentBuilderExtensions
    {
        public static IHostedAgentBuilder WithInMemorySessionStore(this IHostedAgentBuilder builder, bool withIsolation = true) => throw null!;
        public static IHostedAgentBuilder WithSessionStore(this IHostedAgentBuilder builder, AgentSessionStore store, bool withIsolation = true) => throw null!;
        public static IHostedAgentBuilder WithSessionStore(this IHostedAgentBuilder builder, Func<IServiceProvider, string, AgentSessionStore> createAgentSessionStore, ServiceLifetime lifetime = ServiceLifetime.Singleton, bool withIsolation = true) => throw null!;
        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, AITool tool) => throw null!;
        public static IHostedAgentBuilder WithAITools(this IHostedAgentBuilder builder, params AITool[] tools) => throw null!;
        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, Func<IServiceProvider, AITool> factory, ServiceLifetime? lifetime = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.DependencyInjection;
    using global::Microsoft.Extensions.Hosting;

    public static class HostApplicationBuilderAgentExtensions
    {
        public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, string? instructions, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, string? instructions, IChatClient chatClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, string? instructions, string? description, object? chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, string? instructions, object? chatClientServiceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(this IHostApplicationBuilder builder, string name, Func<IServiceProvider, string, AIAgent> createAgentDelegate, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Agents.AI.Workflows;
    using global::Microsoft.Extensions.DependencyInjection;
    using global::Microsoft.Extensions.Hosting;

    public static class HostApplicationBuilderWorkflowExtensions
    {
        public static IHostedWorkflowBuilder AddWorkflow(this IHostApplicationBuilder builder, string name, Func<IServiceProvider, string, Workflow> createWorkflowDelegate, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Extensions.DependencyInjection;

    public static class HostedWorkflowBuilderExtensions
    {
        public static IHostedAgentBuilder AddAsAIAgent(this IHostedWorkflowBuilder builder, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAsAIAgent(this IHostedWorkflowBuilder builder, string? name, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public interface IHostedAgentBuilder
    {
        string Name { get; }
        IServiceCollection ServiceCollection { get; }
        ServiceLifetime Lifetime { get; }
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Agents.AI.Workflows;
    using global::Microsoft.Extensions.Logging;

    public sealed class HostedWorkflowState
    {
        public HostedWorkflowState(Workflow workflow, CheckpointManager? checkpointManager = null, IWorkflowExecutionEnvironment? executionEnvironment = null, ILoggerFactory? loggerFactory = null) { }
        public HostedWorkflowState(Func<CancellationToken, ValueTask<Workflow>> workflowFactory, CheckpointManager? checkpointManager = null, IWorkflowExecutionEnvironment? executionEnvironment = null, ILoggerFactory? loggerFactory = null, bool cacheWorkflow = false) { }
        public ValueTask<HostedWorkflowRunResult> RunOrResumeAsync<TInput>(string sessionId, TInput input, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public IAsyncEnumerable<WorkflowEvent> RunOrResumeStreamingAsync<TInput>(string sessionId, TInput input, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Extensions.Hosting;

    public interface IHostedWorkflowBuilder
    {
        string Name { get; }
        IHostApplicationBuilder HostApplicationBuilder { get; }
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Agents.AI.Workflows;

    public abstract class WorkflowCatalog
    {
        protected WorkflowCatalog() { }
        public abstract IAsyncEnumerable<Workflow> GetWorkflowsAsync(CancellationToken cancellationToken = default);
    }
}
