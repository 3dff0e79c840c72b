namespace Microsoft.Agents.AI.Foundry.Hosting
{
    using global::Microsoft.Extensions.Logging;

    public class AgentFrameworkResponseHandler
    {
        public AgentFrameworkResponseHandler(IServiceProvider serviceProvider, ILogger<AgentFrameworkResponseHandler> logger, FoundryToolboxService? toolboxService = null) { }
    }
}

namespace Microsoft.Agents.AI.Foundry.Hosting
{
    public abstract class AgentSessionStore
    {
        public abstract ValueTask SaveSessionAsync(AIAgent agent, string conversationId, AgentSession session, string? userId, CancellationToken cancellationToken = default);
        public abstract ValueTask<AgentSession?> GetSessionAsync(AIAgent agent, string conversationId, string? userId, CancellationToken cancellationToken = default);
        public virtual ValueTask<AgentSession> GetOrCreateSessionAsync(AIAgent agent, string conversationId, string? userId, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FileSystemAgentSessionStore : AgentSessionStore
    {
        public const string SessionDataDirectoryEnvironmentVariable = "HOME";
        public const string DefaultHostedSessionDataDirectory = "/home/session";
        public const string LocalCheckpointDirectoryName = ".checkpoints";
        public FileSystemAgentSessionStore(string rootDirectory) { }
        public string RootDirectory { get => throw null!; }
        public static FileSystemAgentSessionStore CreateDefault() => throw null!;
        public override ValueTask SaveSessionAsync(AIAgent agent, string conversationId, AgentSession session, string? userId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSession?> GetSessionAsync(AIAgent agent, string conversationId, string? userId, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class FoundryAIToolExtensions
    {
    }

    public sealed class FoundryToolboxOptions
    {
        public IList<string> ToolboxNames { get => throw null!; }
        public string ApiVersion { get => throw null!; set { } }
        public bool StrictMode { get => throw null!; set { } }
    }

    public enum FoundryToolboxStartupStatus
    {
        Pending = 0,
        Healthy = 1,
        Unhealthy = 2,
        NoEndpoint = 3,
        ConsentRequired = 4,
        Degraded = 5,
    }

    public static class HostedFoundryMemoryProviderScopes
    {
        public static Func<AgentSession?, FoundryMemoryProvider.State> PerUser() => throw null!;
    }

    public sealed class HostedSessionContext
    {
        public HostedSessionContext(string userId) { }
        public string UserId { get => throw null!; }
    }

    public static class HostedSessionContextExtensions
    {
        public const string StateKey = "Microsoft.Agents.AI.Foundry.Hosting.HostedSessionContext";
        public static HostedSessionContext? GetHostedContext(this AgentSession session) => throw null!;
    }

    public abstract class HostedSessionIsolationKeyProvider
    {
    }

    public sealed class InMemoryAgentSessionStore : AgentSessionStore
    {
        public override ValueTask SaveSessionAsync(AIAgent agent, string conversationId, AgentSession session, string? userId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSession?> GetSessionAsync(AIAgent agent, string conversationId, string? userId, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry.Hosting
{
    using global::Azure.Core;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Hosting;
    using global::Microsoft.Extensions.Logging;
    using global::Microsoft.Extensions.Options;

    public sealed class FoundryToolboxService : IHostedService, IAsyncDisposable
    {
        public IReadOnlyList<AITool> Tools { get => throw null!; }
        public FoundryToolboxStartupStatus StartupStatus { get => throw null!; }
        public IReadOnlyList<string> FailedToolboxNames { get => throw null!; }
        public IReadOnlyList<string> ConsentRequiredToolboxNames { get => throw null!; }
        public IReadOnlyList<string> DeferredToolboxNames { get => throw null!; }
        public FoundryToolboxService(IOptions<FoundryToolboxOptions> options, TokenCredential credential, ILogger<FoundryToolboxService>? logger = null) { }
        public Task StartAsync(CancellationToken cancellationToken) => throw null!;
        public Task StopAsync(CancellationToken cancellationToken) => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry.Hosting
{
    using global::Azure.AI.Projects;
    using global::Microsoft.Extensions.DependencyInjection;

    public static class HostedFoundryMemoryProviderServiceCollectionExtensions
    {
        public static IServiceCollection AddHostedFoundryMemoryProvider(this IServiceCollection services, AIProjectClient client, string memoryStoreName, Func<AgentSession?, FoundryMemoryProvider.State>? stateInitializer = null, FoundryMemoryProviderOptions? options = null) => throw null!;
        public static IServiceCollection AddHostedFoundryMemoryProvider(this IServiceCollection services, string memoryStoreName, Func<AgentSession?, FoundryMemoryProvider.State>? stateInitializer = null, FoundryMemoryProviderOptions? options = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry.Hosting
{
    using global::Azure.Core;
    using global::Microsoft.AspNetCore.Routing;
    using global::Microsoft.Extensions.DependencyInjection;

    public static class FoundryHostingExtensions
    {
        public static IServiceCollection AddFoundryResponses(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddFoundryResponses(this IServiceCollection services, AIAgent agent, AgentSessionStore? agentSessionStore = null) => throw null!;
        public static IServiceCollection AddFoundryToolboxes(this IServiceCollection services, TokenCredential credential, params string[] toolboxNames) => throw null!;
        public static IServiceCollection AddFoundryToolboxes(this IServiceCollection services, TokenCredential credential, Action<FoundryToolboxOptions>? configureOptions, params string[] toolboxNames) => throw null!;
        public static IEndpointRouteBuilder MapFoundryResponses(this IEndpointRouteBuilder endpoints, string prefix = "") => throw null!;
    }
}
