namespace Microsoft.Agents.AI.DevUI
{
    using global::Microsoft.AspNetCore.Builder;
    using global::Microsoft.AspNetCore.Routing;

    public static class DevUIExtensions
    {
        public static IEndpointConventionBuilder MapDevUI(this IEndpointRouteBuilder endpoints) => throw null!;
    }

    public sealed class DevUIOptions
    {
        public const string AuthTokenEnvironmentVariable = "DEVUI_AUTH_TOKEN";
        public bool AllowRemoteAccess { get => throw null!; set { } }
        public string? AuthToken { get => throw null!; set { } }
        public Action<IEndpointConventionBuilder>? ConfigureEndpoints { get => throw null!; set { } }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Agents.AI.DevUI;

    public static class MicrosoftAgentAIDevUIServiceCollectionsExtensions
    {
        public static IServiceCollection AddDevUI(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddDevUI(this IServiceCollection services, Action<DevUIOptions>? configure) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    using global::Microsoft.Agents.AI.DevUI;

    public static class MicrosoftAgentAIDevUIHostApplicationBuilderExtensions
    {
        public static IHostApplicationBuilder AddDevUI(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddDevUI(this IHostApplicationBuilder builder, Action<DevUIOptions>? configure) => throw null!;
    }
}
