using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class StdoutInStdioServerTests : RuleTests<StdoutInStdioServer, StdoutInStdioServerFix>
{
    private const string Trace = "options => options.LogToStandardErrorThreshold = LogLevel.Trace";

    private static string Server(string before, string after = "", string start = "builder.Services.AddMcpServer().WithStdioServerTransport();", string more = "") => $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using ModelContextProtocol.Server;

        public static class Program
        {
            public static async Task Main(string[] args)
            {
                var builder = Host.CreateEmptyApplicationBuilder(settings: null);
                {{before}}
                {{start}}
                await builder.Build().RunAsync();
                {{after}}
            }
            {{more}}
        }
        """;

    private static string Tool(string body, string more = "") => Server("", more: $$"""
        [McpServerTool] public static async Task<string> Run(string text)
            {
                await Task.Yield();
                {{body}}
                return text;
            }

            {{more}}
        """);

    [Fact]
    public Task WriteInATool_MessageSaysWhatClientsGet() => VerifyMessage(
        Tool("Console.[|WriteLine|](text);"),
        "'WriteLine' writes on the standard output that this server speaks its protocol on, so clients read it as a broken message; "
        + "write to Console.Error, or log");

    [Theory]
    [InlineData("Console.[|WriteLine|](text);", "Console.Error.WriteLine(text);")]
    [InlineData("Console.[|Write|]($\"{text} \"); // progress", "Console.Error.Write($\"{text} \"); // progress")]
    [InlineData("await Console.[|Out|].WriteLineAsync(text);", "await Console.Error.WriteLineAsync(text);")]
    [InlineData("if (text.Length > 0) { Console.[|WriteLine|](); }", "if (text.Length > 0) { Console.Error.WriteLine(); }")]
    [InlineData("Array.ForEach([text], line => Console.[|WriteLine|](line));", "Array.ForEach([text], line => Console.Error.WriteLine(line));")]
    public Task WriteInATool_GoesToStandardError(string before, string after) => VerifyFix(Tool(before), Tool(after));

    [Fact]
    public Task WriteInAMethodThatAToolCalls_GoesToStandardError() => VerifyFix(
        Tool("Note(text);", "private static void Note(string text) => Console.[|WriteLine|](text);"),
        Tool("Note(text);", "private static void Note(string text) => Console.Error.WriteLine(text);"));

    [Fact]
    public Task WriteBeforeTheServerRuns_GoesToStandardError() => VerifyFix(
        Server("Console.[|WriteLine|](\"Starting\");"), Server("Console.Error.WriteLine(\"Starting\");"));

    [Fact]
    public Task ServerMadeFromItsTransport_IsReported() => Verify(Server("Console.[|WriteLine|](\"Starting\");", start: "await using var transport = new StdioServerTransport(\"tools\");"));

    [Theory]
    [InlineData("if (args.Length > 0) { Console.WriteLine(\"usage\"); return; }", "")]
    [InlineData("", "Console.WriteLine(\"stopped\");")]
    [InlineData("Console.Error.WriteLine(\"Starting\");", "")]
    [InlineData("Console.SetOut(Console.Error); Console.WriteLine(\"Starting\");", "")]
    public Task ConditionalLateOrRedirectedWrite_NoDiagnostic(string before, string after) => Verify(Server(before, after));

    [Fact]
    public Task WriteInCodeThatNoToolCalls_NoDiagnostic() => Verify(Server("", more: "public static void Client(string text) => Console.WriteLine(text);"));

    [Fact]
    public Task ServerOverHttp_NoDiagnostic() => Verify("""
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public string Run(string text) { Console.WriteLine(text); return text; }
        }
        """);

    [Fact]
    public Task ConsoleLogger_GetsAThreshold() => VerifyFix(
        Server("builder.Logging.[|AddConsole|]();"), Server($"builder.Logging.AddConsole({Trace});"));

    [Theory]
    [InlineData("builder.Logging.[|AddSimpleConsole|]();")]
    [InlineData("builder.Logging.[|AddConsole|](options => options.MaxQueueLength = 10);")]
    public Task OtherConsoleLogger_HasNoFix(string logger) => VerifyNoFix(Server(logger));

    [Fact]
    public Task DefaultHost_GetsAThreshold() => VerifyFix(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddMcpServer().[|WithStdioServerTransport|]().WithToolsFromAssembly();
        await builder.Build().RunAsync();
        """,
        $"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.AddConsole({Trace});
        builder.Services.AddMcpServer().WithStdioServerTransport().WithToolsFromAssembly();
        await builder.Build().RunAsync();
        """,
        project => project.AsProgram());

    [Theory]
    [InlineData("builder.Logging.AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);")]
    [InlineData("builder.Logging.ClearProviders();")]
    [InlineData("builder.Services.AddLogging();")]
    public Task LoggingThatIsSetUp_NoDiagnostic(string logging) => Verify(Server(logging).Replace(
        "CreateEmptyApplicationBuilder(settings: null)", "CreateApplicationBuilder(args)", StringComparison.Ordinal));
}
