using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>The tools of <see cref="OpenAgentEndpoint"/>, whose demands for authorization nobody looks at.</summary>
public sealed class OpenAgentToolTests : RuleTests<OpenAgentEndpoint, OpenAgentEndpointFix>
{
    [Fact]
    public Task Tool_WhoseAuthorizationNobodyChecks_Reports() => VerifyMessage(
        Tools("[[|Authorize(Roles = \"admin\")|]]", ""),
        "The tool 'Purge' demands authorization that this server never looks at, so over HTTP its tools cannot be listed, and over stdio everybody may call it; "
        + "call AddAuthorizationFilters() on the server");

    [Theory]
    [InlineData("[Authorize]", ".AddAuthorizationFilters()")]
    [InlineData("[AllowAnonymous]", "")]
    [InlineData("", "")]
    public Task Tool_WhoseAuthorizationIsChecked_NoDiagnostic(string attribute, string filters) => Verify(Tools(attribute, filters));

    [Fact]
    public Task Tool_InALibraryWithoutServer_NoDiagnostic() => Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using ModelContextProtocol.Server;

        [McpServerToolType, Authorize]
        public class Orders
        {
            [McpServerTool]
            public string Purge() => "done";
        }

        public class Controller
        {
            [Authorize]
            public string Purge() => "done";
        }
        """);

    [Fact]
    public Task Fix_NotForTools() => VerifyNoFix(Tools("[[|Authorize|]]", ""));

    private static string Tools(string attribute, string filters) =>
        $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public class Orders
        {
            {{attribute}}
            [McpServerTool]
            public string Purge() => "done";
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddMcpServer().WithTools<Orders>(){{filters}};
        }
        """;
}
