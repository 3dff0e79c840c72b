using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class TokenNotForwardedTests : RuleTests<TokenNotForwarded, TokenNotForwardedFix>
{
    [Fact]
    public Task Message_NamesCallAndToken() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse> AskAsync(string question, CancellationToken ct) => chat.[|GetResponseAsync|](question);
        }
        """,
        "'GetResponseAsync' does not get the token 'ct', so it runs on and is paid for after the caller has gone; pass it on");

    [Fact]
    public Task McpToolCall_Reports() => Verify(
        """
        using ModelContextProtocol.Client;

        class Lookup(McpClient mcp)
        {
            public async Task Find(CancellationToken ct) => await mcp.[|CallToolAsync|]("find_order");
        }
        """);

    [Fact]
    public Task AwaitInToolBody_Reports() => Verify(
        """
        using ModelContextProtocol.Server;

        class Tools(HttpClient http)
        {
            [McpServerTool]
            public async Task<string> Fetch(string path, CancellationToken ct) => await http.[|GetStringAsync|](path);
        }
        """);

    [Fact]
    public Task OwnImplementationOfTheInterface_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Logged(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override Task<ChatResponse> GetResponseAsync(
                IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
                base.[|GetResponseAsync|](messages, options);
        }
        """);

    [Fact]
    public Task TokenPassedInAnyForm_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question, CancellationTokenSource? cts, CancellationToken ct)
            {
                await chat.GetResponseAsync(question, null, ct);
                await chat.GetResponseAsync(question, cancellationToken: ct);
                await chat.GetResponseAsync(question, cancellationToken: cts?.Token ?? default);
                using var linked = CancellationTokenSource.CreateLinkedTokenSource(ct);
                await chat.GetResponseAsync(question, cancellationToken: linked.Token);
            }
        }
        """);

    [Fact]
    public Task ExplicitNone_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                chat.GetResponseAsync(question, cancellationToken: CancellationToken.None);
        }
        """);

    [Fact]
    public Task NothingInScope_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse> AskAsync(string question) => chat.GetResponseAsync(question);
        }
        """);

    [Fact]
    public Task RequestOptionsCarryTheToken_NoDiagnostic() => Verify(
        """
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(BinaryContent content, CancellationToken ct) =>
                await chat.CompleteChatAsync(content, new RequestOptions { CancellationToken = ct });
        }
        """);

    [Fact]
    public Task WithCancellationOnTheStream_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question, CancellationToken ct)
            {
                await foreach (var piece in chat.GetStreamingResponseAsync(question).WithCancellation(ct).ConfigureAwait(false))
                {
                }

                var stream = chat.GetStreamingResponseAsync(question);
                await foreach (var piece in stream.WithCancellation(ct))
                {
                }
            }
        }
        """);

    [Fact]
    public Task Compensation_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Client;

        class Booking(McpClient mcp)
        {
            public async Task Book(CancellationToken ct)
            {
                try
                {
                    await mcp.CallToolAsync("book", cancellationToken: ct);
                }
                catch (OperationCanceledException)
                {
                    await mcp.CallToolAsync("cancel_booking");
                    throw;
                }
                finally
                {
                    await mcp.CallToolAsync("release");
                }
            }
        }
        """);

    [Fact]
    public Task TokenDeclaredLater_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                await chat.GetResponseAsync(question);
                using var later = new CancellationTokenSource();
                later.Cancel();
            }
        }
        """);

    [Fact]
    public Task StaticLambdaCannotCapture_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk
        {
            public Func<IChatClient, Task> Asker(CancellationToken ct) => static chat => chat.GetResponseAsync("hi");
        }
        """);

    [Fact]
    public Task InsideAResiliencePipeline_IsLeftToTheRuleAboutGuards_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task AskAsync(string question, CancellationToken ct)
            {
                await pipeline.ExecuteAsync(async _ => await chat.GetResponseAsync(question), ct);
                await pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question), ct);
            }
        }
        """);

    [Fact]
    public Task ConsoleProgram_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        using var stop = new CancellationTokenSource();
        IChatClient chat = null!;
        await chat.GetResponseAsync("hi");
        """,
        project => project.AsProgram());

    [Fact]
    public Task TestMethod_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class FactAttribute : Attribute;

        class Tests
        {
            [Fact]
            public async Task Answers(IChatClient chat, CancellationToken ct) => await chat.GetResponseAsync("hi");
        }
        """);

    [Fact]
    public Task SameNameOnAnotherType_NoDiagnostic() => Verify(
        """
        class Robot
        {
            public Task GetResponseAsync(string text, CancellationToken cancellationToken = default) => Task.CompletedTask;

            public Task Ask(CancellationToken ct) => GetResponseAsync("hi");
        }
        """);

    [Fact]
    public Task DiscardedToken_IsPassedOver() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task AskAsync(IEnumerable<string> questions, CancellationToken cancellationToken) =>
                Parallel.ForEachAsync(questions, cancellationToken, async (question, _) => await chat.[|GetResponseAsync|](question));
        }
        """,
        "'GetResponseAsync' does not get the token 'cancellationToken', so it runs on and is paid for after the caller has gone; pass it on");

    [Fact]
    public Task OnlyADiscardedToken_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task AskAsync(IEnumerable<string> questions) =>
                Parallel.ForEachAsync(questions, async (question, _) => await chat.GetResponseAsync(question));
        }
        """);

    [Theory, Sdks(Role.AnyModelCall | Role.ToolCall)]
    public Task CallOfAnySdkWithoutToken_Reports(SdkSnippet sdk) =>
        Verify(sdk.Method(sdk.Statement(sdk.MarkedCall("client"))), project => project.With(sdk));

    [Theory, Sdks(Role.AnyModelCall | Role.ToolCall)]
    public Task CallOfAnySdkWithToken_NoDiagnostic(SdkSnippet sdk) =>
        Verify(sdk.Method(sdk.Statement(sdk.CallWith("client", "token"))), project => project.With(sdk));
}
