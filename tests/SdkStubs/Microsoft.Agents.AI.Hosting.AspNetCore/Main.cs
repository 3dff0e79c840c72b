namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.AspNetCore.Http;

    public class ClaimsIdentityAgentIsolationKeyProvider : AgentIsolationKeyProvider
    {
        public ClaimsIdentityAgentIsolationKeyProvider(IHttpContextAccessor? httpContextAccessor, ClaimsIdentityAgentIsolationKeyProviderOptions? options = null) { }
        public override ValueTask<string?> GetIsolationKeyAsync(CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    public class ClaimsIdentityAgentIsolationKeyProviderOptions
    {
        public string ClaimType { get => throw null!; set { } }
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using global::Microsoft.Extensions.DependencyInjection;

    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection UseClaimsBasedAgentIsolation(this IServiceCollection services, ClaimsIdentityAgentIsolationKeyProviderOptions? options = null) => throw null!;
    }
}
