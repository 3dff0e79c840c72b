namespace Microsoft.AspNetCore.Builder
{
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Agents.AI.Hosting;
    using global::Microsoft.AspNetCore.Routing;

    public static class A2AEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapA2AHttpJson(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AHttpJson(this IEndpointRouteBuilder endpoints, AIAgent agent, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AHttpJson(this IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AJsonRpc(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AJsonRpc(this IEndpointRouteBuilder endpoints, AIAgent agent, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AJsonRpc(this IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
    }
}
