using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ToolIgnoresCancellationTests : RuleTests<ToolIgnoresCancellation, ToolIgnoresCancellationFix>
{
    private const string Usings = """
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        """;

    [Theory]
    [InlineData("", "{ await Task.Delay(100); return \"x\"; }")]
    [InlineData("string url", "=> await http.GetStringAsync(url);")]
    [InlineData("IChatClient chat", "=> (await chat.GetResponseAsync(\"hi\")).Text;")]
    [InlineData("Kernel kernel", "=> (await kernel.InvokePromptAsync(\"hi\")).ToString();")]
    [InlineData("RequestContext<CallToolRequestParams> context", "{ await Task.Delay(100); return \"x\"; }")]
    [InlineData("string url", "{ await using var stream = await http.GetStreamAsync(url).ConfigureAwait(false); return \"x\"; }")]
    [InlineData("string url", "=> string.Concat(await Task.WhenAll(new[] { url }.Select(async one => await http.GetStringAsync(one))));")]
    [InlineData("string url", "=> await ReadAsync(url);")]
    [InlineData("string url", "=> await Deeper(url);")]
    [InlineData("IAsyncEnumerable<string> words", "{ await foreach (var word in StreamAsync()) { return word; } return \"x\"; }")]
    public Task ToolThatWaitsWithoutToken_IsReported(string parameters, string body) => Verify(Tool("[|FindAsync|]", parameters, body));

    [Theory]
    [InlineData("CancellationToken token", "=> await http.GetStringAsync(\"x\", token);")]
    [InlineData("CancellationToken token", "=> await http.GetStringAsync(\"x\");")]
    [InlineData("CancellationToken? token", "=> await http.GetStringAsync(\"x\", token ?? default);")]
    [InlineData("Microsoft.AspNetCore.Http.HttpContext context", "=> await http.GetStringAsync(\"x\", context.RequestAborted);")]
    [InlineData("", "=> await http.GetStringAsync(\"x\", CancellationToken.None);")]
    [InlineData("", "{ using var source = new CancellationTokenSource(100); return await http.GetStringAsync(\"x\", source.Token); }")]
    [InlineData("", "{ using var source = new CancellationTokenSource(100); return await http.GetStringAsync(\"x\"); }")]
    [InlineData("", "=> await Task.FromResult(\"x\");")]
    [InlineData("", "{ await Task.Yield(); return \"x\"; }")]
    [InlineData("", "{ try { return \"x\"; } finally { await Task.Delay(1); } }")]
    [InlineData("", "=> await QuickAsync();")]
    public Task TokenOrNothingToCancel_NoDiagnostic(string parameters, string body) => Verify(Tool("FindAsync", parameters, body));

    [Fact]
    public Task EveryKindOfTool_IsReportedWhereItIsMadeOne() => Verify(
        Usings + """
        class Tools
        {
            [McpServerTool]
            public static async Task<string> [|OneAsync|](HttpClient http) => await http.GetStringAsync("x");

            [AgentGuard.Runtime.AgentTool]
            public Task<string> [|TwoAsync|]() => File.ReadAllTextAsync("x");

            [KernelFunction]
            public async IAsyncEnumerable<string> [|ThreeAsync|]()
            {
                await Task.Delay(10);
                yield return "x";
            }

            public static AITool[] Made()
            {
                return
                [
                    AIFunctionFactory.Create([|async () =>|] await File.ReadAllTextAsync("x"), "four"),
                    AIFunctionFactory.Create([|Five|]),
                    AIFunctionFactory.Create([|SixAsync|]),
                ];

                static async Task<string> Five() => await File.ReadAllTextAsync("x");
            }

            private static async Task<string> SixAsync() => await File.ReadAllTextAsync("x");
        }
        """);

    [Fact]
    public Task SynchronousTool_NoDiagnostic() => Verify(
        Usings + """
        class Tools
        {
            [KernelFunction]
            public string One() => File.ReadAllText("x");
        }
        """);

    [Fact]
    public Task ToolThatGetsNoToken_NoDiagnostic() => Verify(
        """
        class Tools
        {
            [OllamaSharp.OllamaTool]
            public static async Task<string> OneAsync() => await File.ReadAllTextAsync("x");
        }
        """);

    [Fact]
    public Task ParametersThatAnotherTypeDecides_NoDiagnostic() => Verify(
        Usings + """
        interface ITools { Task<string> OneAsync(); }
        abstract class Base { public abstract Task<string> TwoAsync(); }
        class Tools : Base, ITools
        {
            [KernelFunction]
            public async Task<string> OneAsync() => await File.ReadAllTextAsync("x");

            [KernelFunction]
            public override async Task<string> TwoAsync() => await File.ReadAllTextAsync("x");
        }
        """);

    [Fact]
    public Task TokenOfTheInstance_NoDiagnostic() => Verify(
        Usings + """
        class Tools
        {
            private readonly CancellationToken _stopping;

            [KernelFunction]
            public async Task<string> OneAsync() => await File.ReadAllTextAsync("x");
        }
        """);

    [Fact]
    public Task Message_NamesTheCall() => VerifyMessage(
        Tool("[|FindAsync|]", "string url", "=> await http.GetStringAsync(url);"),
        "'FindAsync' takes no CancellationToken, so 'GetStringAsync' runs on after the caller has gone or the time is up; add the parameter, which the host fills in, and pass it on");

    [Theory]
    [InlineData("", "{ await Task.Delay(100); return \"x\"; }", "CancellationToken cancellationToken = default", "{ await Task.Delay(100, cancellationToken: cancellationToken); return \"x\"; }")]
    [InlineData("string url", "=> await http.GetStringAsync(url) + await http.GetStringAsync(\"x\");", "string url, CancellationToken cancellationToken = default", "=> await http.GetStringAsync(url, cancellationToken: cancellationToken) + await http.GetStringAsync(\"x\", cancellationToken: cancellationToken);")]
    [InlineData("Kernel kernel", "=> (await kernel.InvokePromptAsync(\"hi\")).ToString();", "Kernel kernel, CancellationToken cancellationToken = default", "=> (await kernel.InvokePromptAsync(\"hi\", cancellationToken: cancellationToken)).ToString();")]
    public Task Fix_AddsAndPassesTheToken(string parameters, string body, string parametersAfter, string bodyAfter) =>
        VerifyFix(Tool("[|FindAsync|]", parameters, body), Tool("FindAsync", parametersAfter, bodyAfter));

    [Fact]
    public Task Fix_ChangesTheFunctionThatACallIsGiven() => VerifyFix(
        Usings + """
        class Agent(HttpClient http)
        {
            public AITool[] Tools =>
            [
                AIFunctionFactory.Create([|FindAsync|]),
                AIFunctionFactory.Create([|async (string url) =>|] await http.GetStringAsync(url), "read"),
            ];

            private async Task<string> FindAsync(
                string url,
                int count)
            {
                return await http.GetStringAsync(url);
            }
        }
        """,
        Usings + """
        class Agent(HttpClient http)
        {
            public AITool[] Tools =>
            [
                AIFunctionFactory.Create(FindAsync),
                AIFunctionFactory.Create(async (string url, CancellationToken cancellationToken) => await http.GetStringAsync(url, cancellationToken: cancellationToken), "read"),
            ];

            private async Task<string> FindAsync(
                string url,
                int count,
                CancellationToken cancellationToken = default)
            {
                return await http.GetStringAsync(url, cancellationToken: cancellationToken);
            }
        }
        """);

    [Theory]
    [InlineData("params string[] urls", "=> await http.GetStringAsync(urls[0]);")]
    [InlineData("string url", "=> await ReadAsync(url);")]
    public Task NoPlaceForTheToken_NoFix(string parameters, string body) => VerifyNoFix(Tool("[|FindAsync|]", parameters, body));

    private static string Tool(string name, string parameters, string body) => Usings + $$"""
        class Tools(HttpClient http)
        {
            [KernelFunction]
            public async Task<string> {{name}}({{parameters}}) {{body}}

            private async Task<string> ReadAsync(string url) => await http.GetStringAsync(url);

            private Task<string> Deeper(string url) => ReadAsync(url);

            private Task<string> QuickAsync() => Task.FromResult("x");

            private static async IAsyncEnumerable<string> StreamAsync()
            {
                await Task.Delay(1);
                yield return "x";
            }
        }
        """;
}
