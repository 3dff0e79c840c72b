namespace Microsoft.Agents.AI.Hosting.AGUI.AspNetCore
{
    using global::Microsoft.AspNetCore.Builder;
    using global::Microsoft.AspNetCore.Routing;
    using global::System.Diagnostics.CodeAnalysis;

    public static class AGUIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapAGUIServer(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, [StringSyntax("route")] string pattern) => throw null!;
        public static IEndpointConventionBuilder MapAGUIServer(this IEndpointRouteBuilder endpoints, string agentName, [StringSyntax("route")] string pattern) => throw null!;
        public static IEndpointConventionBuilder MapAGUIServer(this IEndpointRouteBuilder endpoints, [StringSyntax("route")] string pattern, AIAgent aiAgent) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AGUIServerServiceCollectionExtensions
    {
        public static IServiceCollection AddAGUIServer(this IServiceCollection services) => throw null!;
    }
}
