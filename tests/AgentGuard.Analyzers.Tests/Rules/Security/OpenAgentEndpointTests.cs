using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class OpenAgentEndpointTests : RuleTests<OpenAgentEndpoint, OpenAgentEndpointFix>
{
    /// <summary>Every mapping of an agent, model or tool endpoint.</summary>
    public static TheoryData<string> Mappings =>
    [
        "MapMcp()",
        "MapMcp(\"/mcp\")",
        "MapOpenAIChatCompletions(agent)",
        "MapOpenAIResponses(agent)",
        "MapOpenAIResponses()",
        "MapOpenAIConversations()",
        "MapAGUIServer(\"/\", agent)",
        "MapA2AHttpJson(agent, \"/a2a\")",
        "MapA2AJsonRpc(agent, \"/a2a\")",
        "MapA2A(\"/a2a\")",
        "MapHttpA2A(handler, new(), \"/a2a\")",
    ];

    [Theory, MemberData(nameof(Mappings))]
    public Task Endpoint_Open_Reports(string mapping) => Verify(Program($"app.{Marked(mapping)};"));

    [Theory, MemberData(nameof(Mappings))]
    public Task Endpoint_WithAuthorization_NoDiagnostic(string mapping) => Verify(Program($"app.{mapping}.RequireAuthorization();"));

    [Fact]
    public Task Message_NamesTheMapping() => VerifyMessage(
        Program("app.[|MapMcp|]();"),
        "'MapMcp' answers whoever can reach the address, at your cost and with the rights of this process; add RequireAuthorization(), or AllowAnonymous() if that is meant");

    [Fact]
    public Task SeveralEndpoints_AreOneDiagnostic() => VerifyMessage(
        Program("app.[|MapMcp|]();\napp.MapOpenAIResponses(agent);\napp.MapOpenAIConversations();\napp.MapAGUIServer(\"/chat\", agent).RequireAuthorization();"),
        "'MapMcp' and 2 more agent endpoints answer whoever can reach the address, at your cost and with the rights of this process; "
        + "add RequireAuthorization(), or AllowAnonymous() if that is meant");

    [Theory]
    [InlineData("app.[|MapMcp|]().RequireCors(\"browsers\");")]
    [InlineData("app.[|MapMcp|]().WithDisplayName(\"tools\").RequireRateLimiting(\"slow\");")]
    [InlineData("var tools = app.[|MapMcp|]();\ntools.WithDisplayName(\"tools\");")]
    [InlineData("app.MapGroup(\"/api\").[|MapMcp|]();")]
    [InlineData("var api = app.MapGroup(\"/api\").WithDisplayName(\"api\");\napi.[|MapMcp|]();")]
    [InlineData("app.UseRouting();\napp.UseEndpoints(endpoints => endpoints.[|MapMcp|]());")]
    [InlineData("app.UseAuthentication();\napp.UseAuthorization();\napp.UseCors();\napp.[|MapMcp|]();")]
    [InlineData("app.[|MapMcp|]();\napp.Run(\"http://0.0.0.0:8080\");")]
    [InlineData("if (!app.Environment.IsDevelopment())\n{\n    app.[|MapMcp|]();\n}")]
    public Task Endpoint_WithoutAuthorization_Reports(string statements) => Verify(Program(statements));

    [Theory]
    [InlineData("app.MapMcp().AllowAnonymous();")]
    [InlineData("app.MapMcp().RequireCors(\"browsers\").RequireAuthorization(\"agents\");")]
    [InlineData("app.MapMcp().AddEndpointFilter((context, next) => next(context));")]
    [InlineData("app.MapMcp().RequireHost(\"localhost\");")]
    [InlineData("var tools = app.MapMcp();\ntools.RequireAuthorization();")]
    [InlineData("app.MapGroup(\"/api\").RequireAuthorization().MapMcp();")]
    [InlineData("var api = app.MapGroup(\"/api\").RequireAuthorization();\napi.MapGroup(\"/tools\").MapMcp();")]
    [InlineData("var api = app.MapGroup(\"/api\");\napi.RequireAuthorization();\napi.MapMcp();")]
    [InlineData("Secure(app.MapMcp());")]
    [InlineData("if (app.Environment.IsDevelopment())\n{\n    app.MapMcp();\n}")]
    [InlineData("app.MapMcp();\napp.Run(\"http://localhost:3001\");")]
    [InlineData("app.Urls.Add(\"http://127.0.0.1:3001\");\napp.MapMcp();")]
    [InlineData("app.Use((context, next) => context.Request.Headers.ContainsKey(\"x-key\") ? next(context) : Task.CompletedTask);\napp.MapMcp();")]
    [InlineData("app.UseMiddleware<object>();\napp.MapMcp();")]
    public Task Endpoint_GuardedOrUnknown_NoDiagnostic(string statements) => Verify(Program(statements));

    [Theory]
    [InlineData("builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);")]
    [InlineData("builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());")]
    [InlineData("builder.WebHost.ConfigureKestrel(options => options.ListenLocalhost(3001));")]
    [InlineData("builder.WebHost.UseUrls(\"http://localhost:3001\");")]
    public Task Application_GuardedOrLocal_NoDiagnostic(string setup) => Verify(Program("app.MapMcp();", setup));

    [Fact]
    public Task UnknownRoutes_NoDiagnostic() => Verify(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        static class Routes
        {
            public static void AddTools(this IEndpointRouteBuilder routes) => routes.MapMcp();

            public static IEndpointConventionBuilder MapTools(this WebApplication app) => app.MapMcp("/tools");
        }
        """);

    [Theory]
    [InlineData("builder.Services.AddDevUI(options => options.AllowRemoteAccess = true);")]
    [InlineData("builder.AddDevUI(options => { options.AllowRemoteAccess = true; });")]
    [InlineData("builder.Services.Configure<DevUIOptions>(options => options.AllowRemoteAccess = true);")]
    public Task DeveloperPages_OpenToOthers_Report(string setup) => Verify(Program("app.[|MapDevUI|]();", setup));

    [Theory]
    [InlineData("builder.AddDevUI();", "app.MapDevUI();")]
    [InlineData("builder.AddDevUI(options => options.AllowRemoteAccess = false);", "app.MapDevUI();")]
    [InlineData("builder.AddDevUI(options => options.AllowRemoteAccess = builder.Environment.IsDevelopment());", "app.MapDevUI();")]
    [InlineData("if (builder.Environment.IsDevelopment())\n{\n    builder.AddDevUI(options => options.AllowRemoteAccess = true);\n}", "app.MapDevUI();")]
    [InlineData("builder.AddDevUI(options => { options.AllowRemoteAccess = true; options.AuthToken = builder.Configuration[\"DevUI\"]; });", "app.MapDevUI();")]
    [InlineData("builder.AddDevUI(options => { options.AllowRemoteAccess = true; options.ConfigureEndpoints = pages => pages.RequireAuthorization(); });", "app.MapDevUI();")]
    [InlineData("builder.AddDevUI(options => options.AllowRemoteAccess = true);", "app.MapDevUI().RequireAuthorization();")]
    [InlineData("builder.AddDevUI(options => options.AllowRemoteAccess = true);", "if (app.Environment.IsDevelopment())\n{\n    app.MapDevUI();\n}")]
    public Task DeveloperPages_ForThisMachineOrGuarded_NoDiagnostic(string setup, string mapping) => Verify(Program(mapping, setup));

    [Theory]
    [InlineData("namespace Microsoft.AspNetCore.Builder", "MicrosoftAgentAIHostingA2AEndpointRouteBuilderExtensions", "MapA2A")]
    [InlineData("namespace Microsoft.Agents.AI.Hosting.AGUI.AspNetCore", "AGUIEndpointRouteBuilderExtensions", "MapAGUI")]
    public Task EndpointOfAnEarlierPreview_Reports(string space, string type, string method) => Verify(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;
        #pragma warning disable CS0436

        {{space}}
        {
            static class {{type}}
            {
                public static IEndpointConventionBuilder {{method}}(IEndpointRouteBuilder endpoints, string path) => endpoints.MapGroup(path);
            }

            class Desk
            {
                public static void Start(WebApplication app) => {{type}}.[|{{method}}|](app, "/");
            }
        }
        """);

    [Fact]
    public Task Fix_RequiresAuthorizationEverywhere() => VerifyFix(
        Program(
            """
            app.[|MapMcp|]("/mcp")
                .WithDisplayName("tools");
            app.MapOpenAIResponses(agent); // answers
            var chat = app.MapAGUIServer("/chat", agent);
            chat.WithDisplayName("chat");
            """),
        Program(
            """
            app.MapMcp("/mcp").RequireAuthorization()
                .WithDisplayName("tools");
            app.MapOpenAIResponses(agent).RequireAuthorization(); // answers
            var chat = app.MapAGUIServer("/chat", agent).RequireAuthorization();
            chat.WithDisplayName("chat");
            """));

    private static string Marked(string mapping) => "[|" + mapping.Insert(mapping.IndexOf('(', StringComparison.Ordinal), "|]");

    private static string Program(string statements, string setup = "") =>
        $$"""
        using A2A.AspNetCore;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.DevUI;
        using Microsoft.Agents.AI.Hosting.AGUI.AspNetCore;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        class Desk
        {
            public static void Start(AIAgent agent, A2A.IA2ARequestHandler handler)
            {
                var builder = WebApplication.CreateBuilder();
                {{setup}}
                var app = builder.Build();
                {{statements.ReplaceLineEndings("\n        ")}}
            }

            private static void Secure(IEndpointConventionBuilder endpoint) => endpoint.RequireAuthorization();
        }
        """;
}
