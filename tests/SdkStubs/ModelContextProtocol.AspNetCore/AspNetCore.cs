using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.AspNetCore.Authentication;
using ModelContextProtocol.Authentication;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Microsoft.AspNetCore.Builder
{
    public static class McpEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapMcp(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "") => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class HttpMcpServerBuilderExtensions
    {
        public static IMcpServerBuilder WithHttpTransport(this IMcpServerBuilder builder, Action<HttpServerTransportOptions>? configureOptions = null) => throw null!;
        public static IMcpServerBuilder AddAuthorizationFilters(this IMcpServerBuilder builder) => throw null!;
    }

    public static class McpAuthenticationExtensions
    {
        public static AuthenticationBuilder AddMcp(this AuthenticationBuilder builder, Action<McpAuthenticationOptions>? configureOptions = null) => throw null!;
        public static AuthenticationBuilder AddMcp(this AuthenticationBuilder builder, string authenticationScheme, string displayName, Action<McpAuthenticationOptions>? configureOptions = null) => throw null!;
    }
}

namespace ModelContextProtocol.AspNetCore
{
    public enum HttpServerSessionMode { Stateless, Stateful, StatefulForInitializeClients }

    public interface ISessionMigrationHandler
    {
        ValueTask OnSessionInitializedAsync(HttpContext context, string sessionId, InitializeRequestParams initializeParams, CancellationToken cancellationToken);
        ValueTask<InitializeRequestParams?> AllowSessionMigrationAsync(HttpContext context, string sessionId, CancellationToken cancellationToken);
    }

    public class HttpServerTransportOptions
    {
        public Func<HttpContext, McpServerOptions, CancellationToken, Task>? ConfigureSessionOptions { get; set; }
        public Func<HttpContext, McpServer, CancellationToken, Task>? RunSessionHandler { get; set; }
        public HttpServerSessionMode SessionMode { get; set; }
        public bool Stateless { get; set; }
        public bool EnableLegacySse { get; set; }
        public ISseEventStreamStore? EventStreamStore { get; set; }
        public ISessionMigrationHandler? SessionMigrationHandler { get; set; }
        public bool PerSessionExecutionContext { get; set; }
        public TimeSpan IdleTimeout { get; set; }
        public int MaxIdleSessionCount { get; set; }
        public TimeProvider TimeProvider { get; set; }
    }
}

namespace ModelContextProtocol.AspNetCore.Authentication
{
    public static class McpAuthenticationDefaults
    {
        public const string AuthenticationScheme = "McpAuth";
        public const string DisplayName = "MCP Authentication";
    }

    public class McpAuthenticationEvents
    {
        public Func<ResourceMetadataRequestContext, Task> OnResourceMetadataRequest { get; set; }
    }

    public class McpAuthenticationOptions : AuthenticationSchemeOptions
    {
        public McpAuthenticationOptions() { }
        public new McpAuthenticationEvents Events { get; set; }
        public Uri? ResourceMetadataUri { get; set; }
        public ProtectedResourceMetadata? ResourceMetadata { get; set; }
    }

    public class ResourceMetadataRequestContext : HandleRequestContext<McpAuthenticationOptions>
    {
        public ResourceMetadataRequestContext(HttpContext context, AuthenticationScheme scheme, McpAuthenticationOptions options) : base(context, scheme, options) { }
        public ProtectedResourceMetadata? ResourceMetadata { get; set; }
    }
}
