using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class WildcardToolImportTests : RuleTests<WildcardToolImport, WildcardToolImportFix>
{
    private static string Agent(string body, string create = "") => $$"""
        #pragma warning disable SKEXP0001
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Client;

        public class Desk(IChatClient chat, McpClient mcp, Kernel kernel, ChatOptions options)
        {
            private static readonly HashSet<string> Known = ["search"];

            public async Task<object> MakeAsync(bool all)
            {
                {{create}}
                {{body}}
                return (chat, mcp, kernel, options, all, Known);
            }

            private static IEnumerable<AITool> Choose(IEnumerable<AITool> tools) => tools.Take(1);
        }
        """;

    [Fact]
    public Task ToolsSpreadIntoAnAgent_MessageSaysWhatItGets() => VerifyMessage(
        Agent("_ = chat.AsAIAgent(tools: [.. await mcp.[|ListToolsAsync|]()]);"),
        "'ListToolsAsync' gives the agent every tool of the server, those that it adds or changes later too; take the ones you know by name, or wrap them in approval");

    [Theory]
    [InlineData("options.Tools = [.. await mcp.[|ListToolsAsync|]()];")]
    [InlineData("var tools = await mcp.[|ListToolsAsync|]().ConfigureAwait(false); options.Tools = tools.Cast<AITool>().ToList();")]
    [InlineData("foreach (var tool in await mcp.[|ListToolsAsync|]()) { options.Tools!.Add(tool); }")]
    [InlineData("var tools = await mcp.[|ListToolsAsync|](); kernel.Plugins.AddFromFunctions(\"Tools\", tools.Select(tool => tool.AsKernelFunction()));")]
    [InlineData("var tools = await mcp.[|ListToolsAsync|](); _ = new ChatClientAgent(chat, \"Help.\", tools: tools.Cast<AITool>().ToList());")]
    public Task EveryToolOffered_IsReported(string body) => Verify(Agent(body));

    [Theory]
    [InlineData("_ = chat.AsAIAgent(tools: [.. (await mcp.ListToolsAsync()).Where(tool => Known.Contains(tool.Name))]);")]
    [InlineData("var tools = await mcp.ListToolsAsync(); options.Tools = [tools.First(tool => tool.Name == \"search\")];")]
    [InlineData("foreach (var tool in await mcp.ListToolsAsync()) { if (Known.Contains(tool.Name)) { options.Tools!.Add(tool); } }")]
    [InlineData("var tools = await mcp.ListToolsAsync(); options.Tools = [.. tools.Select(tool => new ApprovalRequiredAIFunction(tool))];")]
    [InlineData("var tools = await mcp.ListToolsAsync(); options.Tools = [.. Choose(tools)];")]
    [InlineData("var tools = await mcp.ListToolsAsync(); foreach (var tool in tools) { Console.WriteLine(tool.Name); }")]
    public Task ChosenApprovedOrOnlyRead_NoDiagnostic(string body) => Verify(Agent(body));

    [Theory]
    [InlineData("new StdioClientTransport(new() { Command = \"dotnet\", Arguments = [\"run\", \"--project\", \"../Server\"] })")]
    [InlineData("new StdioClientTransport(new() { Command = \"bin/Server.exe\" })")]
    [InlineData("new HttpClientTransport(new() { Endpoint = new Uri(\"http://localhost:5000\") })")]
    public Task OwnServer_NoDiagnostic(string transport) => Verify(Agent(
        "options.Tools = [.. await own.ListToolsAsync()];", $"await using var own = await McpClient.CreateAsync({transport});"));

    [Theory]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", \"some-server\"] })")]
    [InlineData("new HttpClientTransport(new() { Endpoint = new Uri(\"https://tools.example.com\") })")]
    public Task ServerOfOthers_IsReported(string transport) => Verify(Agent(
        "options.Tools = [.. await others.[|ListToolsAsync|]()];", $"await using var others = await McpClient.CreateAsync({transport});"));

    [Fact]
    public Task SpreadTools_GetAnAllowList() => VerifyFix(
        Agent("options.Tools = [.. await mcp.[|ListToolsAsync|]()];"),
        Agent("""
            string[] allowedTools = { };
                    options.Tools = [.. (await mcp.ListToolsAsync()).Where(tool => allowedTools.Contains(tool.Name))];
            """));

    [Fact]
    public Task ListOfTools_StaysAList() => VerifyFix(
        Agent("IList<McpClientTool> tools = await mcp.[|ListToolsAsync|]().ConfigureAwait(false); options.Tools = [.. tools];"),
        Agent("""
            string[] allowedTools = { };
                    IList<McpClientTool> tools = (await mcp.ListToolsAsync().ConfigureAwait(false)).Where(tool => allowedTools.Contains(tool.Name)).ToList(); options.Tools = [.. tools];
            """));
}
