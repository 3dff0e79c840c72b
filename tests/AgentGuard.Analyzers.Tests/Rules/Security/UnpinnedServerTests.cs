using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class UnpinnedServerTests : RuleTests<UnpinnedServer, UnpinnedServerFix>
{
    private const string OwnEnvironment =
        "InheritEnvironmentVariables = false, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables(),";

    [Theory]
    [InlineData("npx", "\"-y\", [|\"@modelcontextprotocol/server-github\"|]")]
    [InlineData("npx", "\"-y\", \"--verbose\", [|\"server-everything@latest\"|]")]
    [InlineData("npx", "\"-y\", [|\"server-everything@^1.2.0\"|]")]
    [InlineData("npx", "\"--package\", [|\"server-everything\"|], \"everything\"")]
    [InlineData("npx", "[|\"--package=server-everything\"|], \"everything\"")]
    [InlineData("npx", "[|\"github:contoso/server\"|]")]
    [InlineData("npx.cmd", "[|\"server-everything\"|]")]
    [InlineData("cmd", "\"/c\", \"npx\", \"-y\", [|\"server-everything\"|]")]
    [InlineData("pnpm", "\"dlx\", [|\"server-everything\"|]")]
    [InlineData("npm", "\"exec\", \"--\", [|\"server-everything\"|]")]
    [InlineData("/usr/local/bin/uvx", "[|\"mcp-server-fetch\"|]")]
    [InlineData("uvx", "\"--python\", \"3.13\", [|\"mcp-server-fetch>=1.0\"|]")]
    [InlineData("uvx", "\"--from\", [|\"git+https://github.com/contoso/server\"|], \"server\"")]
    [InlineData("uv", "\"tool\", \"run\", [|\"mcp-server-fetch\"|]")]
    [InlineData("pipx", "\"run\", [|\"mcp-server-fetch\"|]")]
    [InlineData("dnx", "[|\"Contoso.Mcp.Server\"|], \"--yes\"")]
    [InlineData("dotnet", "\"tool\", \"exec\", [|\"Contoso.Mcp.Server\"|]")]
    [InlineData("docker", "\"run\", \"-i\", \"--rm\", \"-e\", \"TOKEN\", [|\"ghcr.io/github/github-mcp-server\"|]")]
    [InlineData("docker", "\"run\", \"-i\", [|\"mcp/fetch:latest\"|]")]
    [InlineData("podman", "\"run\", \"--env=TOKEN\", [|\"localhost:5000/mcp/fetch\"|]")]
    public Task Package_WithoutAVersion_Reports(string command, string arguments) => Verify(Desk($"Command = \"{command}\", Arguments = [{arguments}], {OwnEnvironment}"));

    [Theory]
    [InlineData("npx", "\"-y\", \"@modelcontextprotocol/server-github@2025.4.8\"")]
    [InlineData("npx", "\"-y\", \"server-everything@1.2.3\"")]
    [InlineData("npx", "\"github:contoso/server#4f9d2c7\"")]
    [InlineData("npx", "\"./server\"")]
    [InlineData("uvx", "\"mcp-server-fetch==1.4.0\"")]
    [InlineData("uvx", "\"mcp-server-fetch@1.4.0\"")]
    [InlineData("uvx", "\"--from\", \"git+https://github.com/contoso/server@4f9d2c7\", \"server\"")]
    [InlineData("dnx", "\"Contoso.Mcp.Server@1.2.0\", \"--yes\"")]
    [InlineData("dnx", "\"Contoso.Mcp.Server\", \"--version\", \"1.2.0\"")]
    [InlineData("docker", "\"run\", \"-i\", \"mcp/fetch@sha256:4f9d2c7b81e04a56b3c8d0e17f6a2953\"")]
    [InlineData("docker", "\"run\", \"-i\", \"ghcr.io/github/github-mcp-server:0.9.1\"")]
    [InlineData("docker", "\"run\", \"-i\", \"own-server\"")]
    [InlineData("docker", "\"run\", \"--new-option\", \"contoso/server\"")]
    [InlineData("docker", "\"compose\", \"up\"")]
    [InlineData("dotnet", "\"run\", \"--project\", \"../Server\"")]
    [InlineData("dotnet", "\"Server.dll\"")]
    [InlineData("node", "\"server.js\"")]
    [InlineData("/opt/contoso/server", "\"--stdio\"")]
    public Task Package_WithAVersionOrOwnProgram_NoDiagnostic(string command, string arguments) =>
        Verify(Desk($"Command = \"{command}\", Arguments = [{arguments}], {OwnEnvironment}"));

    [Fact]
    public Task Message_NamesTheLauncherAndThePackage() => VerifyMessage(
        Desk($"Command = \"npx\", Arguments = [\"-y\", [|\"@modelcontextprotocol/server-github\"|]], {OwnEnvironment}"),
        "'npx' starts '@modelcontextprotocol/server-github' in whatever version is there at that moment, so its publisher decides what runs here with your rights; "
        + "add the version you have looked at");

    [Theory]
    [InlineData("new[] { \"-y\", [|\"server-everything\"|] }")]
    [InlineData("new List<string> { \"-y\", [|\"server-everything\"|] }")]
    [InlineData("[\"-y\", Package]")]
    public Task Arguments_AnyForm_Reports(string arguments) => Verify(
        $$"""
        using ModelContextProtocol.Client;

        class Desk
        {
            private const string Package = {{(arguments.Contains("Package", StringComparison.Ordinal) ? "\"server-everything\"" : "\"other\"")}};

            public StdioClientTransportOptions Options() => new()
            {
                Command = "npx",
                Arguments = {{arguments.Replace("Package", "[|Package|]", StringComparison.Ordinal)}},
                {{OwnEnvironment}}
            };
        }
        """);

    [Fact]
    public Task Options_SetLater_Reports() => Verify(
        """
        using ModelContextProtocol.Client;

        class Desk
        {
            public StdioClientTransport Transport()
            {
                string[] arguments = ["-y", [|"server-everything"|]];
                var options = new StdioClientTransportOptions { Command = "npx", InheritEnvironmentVariables = false };
                options.Arguments = arguments;
                return new StdioClientTransport(options);
            }
        }
        """);

    [Fact]
    public Task Unknown_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Client;

        class Desk(string[] configured)
        {
            public StdioClientTransportOptions Command(string command) => new() { Command = command, Arguments = ["-y", "server-everything"] };

            public StdioClientTransportOptions Package(string package) => new() { Command = "npx", Arguments = ["-y", package] };

            public StdioClientTransportOptions Configured() => new() { Command = "npx", Arguments = configured };

            public StdioClientTransportOptions Spread() => new() { Command = "npx", Arguments = [.. configured, "server-everything"] };
        }
        """);

    [Fact]
    public Task PinnedServer_ThatInheritsTheEnvironment_Reports() => VerifyMessage(
        Desk("[|Command|] = \"npx\", Arguments = [\"-y\", \"server-everything@1.2.3\"]"),
        "'npx' starts 'server-everything@1.2.3' with all environment variables of this process, keys and tokens among them; "
        + "set InheritEnvironmentVariables to false and pass what the server needs");

    [Theory]
    [InlineData("[|Command|] = \"npx\", Arguments = [\"server-everything@1.2.3\"], InheritEnvironmentVariables = true")]
    [InlineData("[|Command|] = \"npx\", Arguments = [\"server-everything@1.2.3\"], EnvironmentVariables = new Dictionary<string, string?> { [\"LEVEL\"] = \"info\" }")]
    [InlineData("[|Command|] = \"npx\", Arguments = [[|\"server-everything\"|]]")]
    public Task Server_ThatInheritsTheEnvironment_Reports(string settings) => Verify(Desk(settings));

    [Theory]
    [InlineData("Command = \"npx\", Arguments = [\"server-everything@1.2.3\"], InheritEnvironmentVariables = inherit")]
    [InlineData("Command = \"docker\", Arguments = [\"run\", \"mcp/fetch:1.0\"]")]
    [InlineData("Command = \"/opt/contoso/server\", Arguments = [\"--stdio\"]")]
    public Task Server_ThatMayNotInheritTheEnvironment_NoDiagnostic(string settings) => Verify(Desk(settings));

    [Fact]
    public Task TestMethod_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Client;

        class FactAttribute : Attribute;

        class DeskTests
        {
            [Fact]
            public void Test() => new StdioClientTransportOptions { Command = "npx", Arguments = ["server-everything"] }.ToString();
        }
        """);

    [Fact]
    public Task Fix_KeepsTheEnvironment() => VerifyFix(
        """
        using ModelContextProtocol.Client;

        class Desk
        {
            public StdioClientTransport Pinned() => new(new()
            {
                Name = "Everything",
                [|Command|] = "npx", // Node
                Arguments = ["-y", "server-everything@1.2.3"],
            });

            public StdioClientTransportOptions OneLine() => new() { [|Command|] = "uvx", Arguments = ["fetch==1.0"] };

            public StdioClientTransportOptions Last() => new()
            {
                [|Command|] = "npx",
                Arguments = [[|"server-everything"|]] // newest
            };
        }
        """,
        """
        using ModelContextProtocol.Client;

        class Desk
        {
            public StdioClientTransport Pinned() => new(new()
            {
                Name = "Everything",
                Command = "npx", // Node
                Arguments = ["-y", "server-everything@1.2.3"],
                InheritEnvironmentVariables = false,
                EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables(),
            });

            public StdioClientTransportOptions OneLine() => new() { Command = "uvx", Arguments = ["fetch==1.0"], InheritEnvironmentVariables = false, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() };

            public StdioClientTransportOptions Last() => new()
            {
                Command = "npx",
                Arguments = [[|"server-everything"|]],
                InheritEnvironmentVariables = false,
                EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() // newest
            };
        }
        """);

    [Fact]
    public Task Fix_NotWhereVariablesAreChosen() => VerifyNoFix(
        Desk("[|Command|] = \"npx\", Arguments = [\"server-everything@1.2.3\"], EnvironmentVariables = new Dictionary<string, string?> { [\"LEVEL\"] = \"info\" }"));

    private static string Desk(string settings) =>
        $$"""
        using ModelContextProtocol.Client;

        class Desk(bool inherit)
        {
            public bool Inherit => inherit;

            public StdioClientTransport Transport() => new(new() { {{settings}} });
        }
        """;
}
