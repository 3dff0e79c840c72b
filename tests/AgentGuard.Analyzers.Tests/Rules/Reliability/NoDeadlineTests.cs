using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class NoDeadlineTests : RuleTests<NoDeadline, NoDeadlineFix>
{
    private static string Orders(string members) => $$"""
        using System.ComponentModel;
        using Microsoft.Agents.AI;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Hosting;
        using ModelContextProtocol.Client;
        using ModelContextProtocol.Server;

        class Orders(McpClient mcp)
        {
            {{members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n")}}
        }
        """;

    private static string Endpoint(string method, string more = "") => $$"""
        using Microsoft.Agents.AI;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.Hosting;
        using ModelContextProtocol.Server;
        using OpenAI.Chat;

        class DeskController(AIAgent agent, ChatClient chat) : ControllerBase
        {
            {{method.Replace("\n", "\n    ").Replace("\n    \n", "\n\n")}}
        }
        {{more}}
        """;

    private static string Desk(string members, string type = "public sealed class Desk(AIAgent agent, IChatClient chat)") => $$"""
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        {{type}}
        {
            {{members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n")}}
        }
        """;

    [Fact]
    public Task ToolCallWithoutAToken_GetsOneThatExpires() => VerifyFix(
        Orders("""
            public async Task<bool> CancelAsync(string id)
            {
                var result = await mcp.[|CallToolAsync|]("cancel_order", new Dictionary<string, object?> { ["id"] = id });
                return result.IsError != true;
            }

            public async Task FindAsync()
            {
                await mcp.[|CallToolAsync|]("find_order");
            }
            """),
        Orders("""
            public async Task<bool> CancelAsync(string id)
            {
                using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(120));
                var result = await mcp.CallToolAsync("cancel_order", new Dictionary<string, object?> { ["id"] = id }, cancellationToken: timeout.Token);
                return result.IsError != true;
            }

            public async Task FindAsync()
            {
                using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(120));
                await mcp.CallToolAsync("find_order", cancellationToken: timeout.Token);
            }
            """));

    [Fact]
    public Task ExpressionBody_HasNoFix() => VerifyNoFix(Orders("public async Task FindAsync() => await mcp.[|CallToolAsync|](\"find_order\");"));

    [Fact]
    public async Task RunOnARequestsToken_IsASuggestion()
    {
        var diagnostics = await VerifyAll(
            Endpoint("public async Task<string> Ask(string q, CancellationToken ct) => (await agent.[|RunAsync|](q, cancellationToken: ct)).Text;"), null, null);
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Fact]
    public Task RunOnARequestsToken_GetsALinkedOne() => VerifyFix(
        Endpoint("""
            public async Task<string> Ask(string question, CancellationToken ct)
            {
                var response = await agent.[|RunAsync|](question, cancellationToken: ct);
                return response.Text;
            }
            """),
        Endpoint("""
            public async Task<string> Ask(string question, CancellationToken ct)
            {
                using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
                timeout.CancelAfter(TimeSpan.FromSeconds(120));
                var response = await agent.[|RunAsync|](question, cancellationToken: timeout.Token);
                return response.Text;
            }
            """).Replace("[|RunAsync|]", "RunAsync", StringComparison.Ordinal));

    [Fact]
    public Task TokenThatNothingCancels_IsReplaced() => VerifyFix(
        Orders("""
            [McpServerTool]
            public static async Task<string> Ask(AIAgent agent, string question)
            {
                return (await agent.[|RunAsync|](question, cancellationToken: CancellationToken.None)).Text;
            }
            """),
        Orders("""
            [McpServerTool]
            public static async Task<string> Ask(AIAgent agent, string question)
            {
                using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(120));
                return (await agent.RunAsync(question, cancellationToken: timeout.Token)).Text;
            }
            """));

    [Fact]
    public Task EveryEntryPath_Reports() => Verify(
        Endpoint(
            "public async Task Ask(string q) => await agent.[|RunAsync|](q, cancellationToken: HttpContext.RequestAborted);",
            """
            class DeskHub(AIAgent agent) : Hub
            {
                public async Task Ask(string q) => await agent.[|RunAsync|](q, cancellationToken: Context.ConnectionAborted);
            }

            class Worker(AIAgent agent) : BackgroundService
            {
                protected override async Task ExecuteAsync(CancellationToken stoppingToken) => await agent.[|RunAsync|]("go", cancellationToken: stoppingToken);
            }

            class Tools
            {
                [McpServerTool]
                public static async Task<string> Ask(AIAgent agent, string q) => (await agent.[|RunAsync|](q)).Text;

                public static void Map(WebApplication app) => app.MapPost("/ask", async (AIAgent agent, string q, CancellationToken ct) => (await agent.[|RunAsync|](q, cancellationToken: ct)).Text);
            }
            """));

    [Fact]
    public Task Message_SaysThatThereIsNoTimeout() => VerifyMessage(
        Orders("public async Task FindAsync() => await mcp.[|CallToolAsync|](\"find_order\");"),
        "'McpClient' has no timeout and the call gets no token, so 'CallToolAsync' may hold its caller for ever; give it a token that expires");

    [Fact]
    public Task Message_NamesTheRequestsToken() => VerifyMessage(
        Endpoint("public async Task Ask(string q, CancellationToken ct) => await agent.[|RunAsync|](q, cancellationToken: ct);"),
        "The code shows no timeout, and 'ct' is cancelled only when the caller goes, so 'RunAsync' may hold its caller for ever; give it a token that expires");

    [Theory]
    [InlineData("public async Task FindAsync() { using var cts = new CancellationTokenSource(5000); await mcp.CallToolAsync(\"find\", cancellationToken: cts.Token); }")]
    [InlineData("public async Task FindAsync() => await mcp.CallToolAsync(\"find\").AsTask().WaitAsync(TimeSpan.FromSeconds(5));")]
    [InlineData("public async Task FindAsync(CancellationToken ct) => await mcp.CallToolAsync(\"find\", cancellationToken: ct);")]
    public Task DeadlineOrCallersToken_NoDiagnostic(string member) => Verify(Orders(member));

    [Fact]
    public Task TokenInScope_NoDiagnostic() => Verify(Orders("public async Task FindAsync(CancellationToken ct) => await mcp.CallToolAsync(\"find\");"));

    [Theory]
    [InlineData("public async Task Ask(string q, CancellationToken ct) => await chat.CompleteChatAsync([new UserChatMessage(q)], cancellationToken: ct);")]
    [InlineData("private async Task Ask(string q, CancellationToken ct) => await agent.RunAsync(q, cancellationToken: ct);")]
    [InlineData("public async Task Ask(string q, CancellationToken ct) { using var cts = CancellationTokenSource.CreateLinkedTokenSource(ct); cts.CancelAfter(5000); await agent.RunAsync(q, cancellationToken: cts.Token); }")]
    public Task ClientTimeoutOrNoEntryPath_NoDiagnostic(string method) => Verify(Endpoint(method));

    [Fact]
    public Task DeadlineElsewhere_NoDiagnostic() => Verify(
        Endpoint(
            "public async Task Ask(string q, CancellationToken ct) => await agent.RunAsync(q, cancellationToken: ct);",
            "static class Startup { public static void Use(WebApplication app) => app.UseRequestTimeouts(); }"));

    [Fact]
    public Task Console_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Client;

        McpClient mcp = null!;
        await mcp.CallToolAsync("find_order");
        """,
        project => project.AsProgram());

    [Theory, Sdks(Role.ToolCall, WithToolError = true)]
    public Task ToolCallOfAnySdkWithoutAToken_Reports(SdkSnippet sdk) => Verify(
        sdk.Method("await System.Threading.Tasks.Task.Yield();")
            + $"class Other {{ public async System.Threading.Tasks.Task Run({sdk.Receiver} client) {{ {sdk.Statement(sdk.MarkedCall("client"))} }} }}",
        project => project.With(sdk));

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.StreamingCall)]
    public Task ModelCallOutsideAnEntryPath_NoDiagnostic(SdkSnippet sdk) => Verify(sdk.Method(sdk.Statement(sdk.CallWith("client", "token"))), project => project.With(sdk));

    [Theory]
    [InlineData("public async Task<string> Ask(string q) => (await chat.[|GetResponseAsync|](q)).Text;")]
    [InlineData("internal async Task Ask(string q) { await foreach (var update in agent.[|RunStreamingAsync|](q)) { } }")]
    [InlineData("private readonly AIAgent _own = agent; public async Task Ask(string q) => await _own.[|RunAsync|](q);")]
    [InlineData("private readonly AIAgent _own = agent ?? throw new ArgumentNullException(nameof(agent)); public async Task Ask(string q) => await _own.[|RunAsync|](q);")]
    [InlineData("public Task Ask(string q) => Run(q); private async Task Run(string q) => await chat.[|GetResponseAsync|](q);")]
    public Task CallThatNobodyCanStop_Reports(string members) => Verify(Desk(members));

    [Theory]
    [InlineData("default")]
    [InlineData("production")]
    [InlineData("regulated")]
    public async Task CallThatNobodyCanStop_IsASuggestionInEveryProfile(string profile)
    {
        var diagnostics = await VerifyAll(
            Desk("public async Task Ask(string q) => await chat.[|GetResponseAsync|](q);"), null, project => project.Property("AgentGuardProfile", profile));
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Fact]
    public Task Message_NamesTheMethodThatTakesNoToken() => VerifyMessage(
        Desk("public async Task Ask(string q) => await chat.[|GetResponseAsync|](q);"),
        "The code shows no timeout, and 'Ask' takes no token by which its callers could stop it, so 'GetResponseAsync' may hold its caller for ever; "
            + "let 'Ask' take a CancellationToken and pass it on, or give the call a token that expires");

    [Fact]
    public Task CallThatNobodyCanStop_GetsATokenThatExpires() => VerifyFix(
        Desk("""
            public async Task Ask(string question)
            {
                await foreach (var update in agent.[|RunStreamingAsync|](question))
                {
                }
            }
            """),
        Desk("""
            public async Task Ask(string question)
            {
                using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(120));
                await foreach (var update in agent.RunStreamingAsync(question, cancellationToken: timeout.Token))
                {
                }
            }
            """));

    [Theory]
    [InlineData("public Task Ask(string q, CancellationToken ct) => Run(q); private async Task Run(string q) => await chat.GetResponseAsync(q);")]
    [InlineData("public Task Ask(string q) => Run(q); private async Task Run(string q, CancellationToken ct = default) => await chat.GetResponseAsync(q, cancellationToken: ct);")]
    [InlineData("public async Task Ask(string q) => await chat.GetResponseAsync(q).WaitAsync(TimeSpan.FromSeconds(30));")]
    [InlineData("public async Task Ask(string q) => await chat.GetResponseAsync(q, cancellationToken: CancellationToken.None);")]
    [InlineData("public async Task Ask(string q) { using var cts = new CancellationTokenSource(5000); await chat.GetResponseAsync(q, cancellationToken: cts.Token); }")]
    [InlineData("public CancellationToken Stop { get; set; } public async Task Ask(string q) => await chat.GetResponseAsync(q, cancellationToken: Stop);")]
    [InlineData("public static async Task Ask(IChatClient client, string q) => await client.GetResponseAsync(q);")]
    [InlineData("public async Task Ask(IChatClient client, string q) => await client.GetResponseAsync(q);")]
    [InlineData("private async Task Ask(string q) => await chat.GetResponseAsync(q);")]
    [InlineData("public async Task Chat() { while (Console.ReadLine() is { } q) { await chat.GetResponseAsync(q); } }")]
    [InlineData("public async Task Ask(OpenAI.Chat.ChatClient client, string q) => await client.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(q)]);")]
    public Task CallThatSomebodyCanStop_NoDiagnostic(string members) => Verify(Desk(members));

    [Theory]
    [InlineData("public sealed class Desk(IChatClient chat) : IAsyncDisposable", "public async ValueTask DisposeAsync() => await chat.GetResponseAsync(\"bye\");")]
    [InlineData("public sealed class Desk(OpenAI.Chat.ChatClient chat)", "public async Task Ask(string q) => await chat.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(q)]);")]
    [InlineData("public sealed class Desk", "private readonly IChatClient _chat = Make(); static IChatClient Make() => null!; public async Task Ask(string q) => await _chat.GetResponseAsync(q);")]
    [InlineData("public sealed class Desk(IChatClient chat)", "[McpServerTool] public async Task<string> Ask(string q) => (await chat.GetResponseAsync(q)).Text;")]
    [InlineData("public static class Desks { sealed class Desk(IChatClient chat)", "public async Task Ask(string q) => await chat.GetResponseAsync(q); }")]
    public Task ClassThatIsNotForOthersOrSetsTheClient_NoDiagnostic(string type, string members) => Verify(Desk(members, type));

    [Fact]
    public Task MethodGivenAsATool_NoDiagnostic() => Verify(Desk(
        "public async Task<string> Ask(string q) => (await chat.GetResponseAsync(q)).Text; public AIFunction Tool => AIFunctionFactory.Create(Ask);"));

    [Fact]
    public Task DeadlineElsewhere_AlsoHoldsForClasses() => Verify(
        Desk("public async Task Ask(string q) => await chat.GetResponseAsync(q);")
            + "static class Startup { public static CancellationTokenSource Short() => new CancellationTokenSource(5000); }");

    [Fact]
    public Task ClassOfTheEntryPoint_NoDiagnostic() => Verify(
        Desk("public async Task Ask(string q) => await chat.GetResponseAsync(q); static void Main() { }", "class Program(IChatClient chat)"),
        project => project.AsProgram());

    [Fact]
    public async Task RunOnARequestsToken_IsAWarningInProduction()
    {
        var diagnostics = await VerifyAll(
            Endpoint("public async Task<string> Ask(string q, CancellationToken ct) => (await agent.[|RunAsync|](q, cancellationToken: ct)).Text;"),
            null,
            project => project.Property("AgentGuardProfile", "production"));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostics[0].Severity);
    }
}
