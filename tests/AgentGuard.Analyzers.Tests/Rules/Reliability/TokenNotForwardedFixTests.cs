using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

/// <summary>What the fix makes of calls that drop a token.</summary>
public sealed class TokenNotForwardedFixTests : RuleTests<TokenNotForwarded, TokenNotForwardedFix>
{
    [Fact]
    public Task ParameterInScope_IsPassed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question, CancellationToken ct) =>
                (await chat.[|GetResponseAsync|](question)).Text;
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question, CancellationToken ct) =>
                (await chat.GetResponseAsync(question, cancellationToken: ct)).Text;
        }
        """);

    [Fact]
    public Task NullableParameter_IsPassedWithDefault() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse> AskAsync(string question, CancellationToken? ct) => chat.[|GetResponseAsync|](question);
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse> AskAsync(string question, CancellationToken? ct) => chat.GetResponseAsync(question, cancellationToken: ct ?? default);
        }
        """);

    [Fact]
    public Task ParameterCapturedByLambda_IsPassed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Func<string, Task<ChatResponse>> Asker(CancellationToken ct) => question => chat.[|GetResponseAsync|](question);
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Func<string, Task<ChatResponse>> Asker(CancellationToken ct) => question => chat.GetResponseAsync(question, cancellationToken: ct);
        }
        """);

    [Fact]
    public Task LambdaTokenIsNearerThanTheMethods() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task Run(IEnumerable<string> questions, CancellationToken outer) =>
                Parallel.ForEachAsync(questions, outer, async (question, inner) => await chat.[|GetResponseAsync|](question));
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task Run(IEnumerable<string> questions, CancellationToken outer) =>
                Parallel.ForEachAsync(questions, outer, async (question, inner) => await chat.GetResponseAsync(question, cancellationToken: inner));
        }
        """);

    [Fact]
    public Task LocalTokenSource_IsPassed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
                await chat.[|GetResponseAsync|](question);
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
                await chat.GetResponseAsync(question, cancellationToken: deadline.Token);
            }
        }
        """);

    [Fact]
    public Task FieldToken_IsPassed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, CancellationTokenSource source)
        {
            private readonly CancellationToken _stopping = source.Token;

            public Task<ChatResponse> AskAsync(string question) => chat.[|GetResponseAsync|](question);
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, CancellationTokenSource source)
        {
            private readonly CancellationToken _stopping = source.Token;

            public Task<ChatResponse> AskAsync(string question) => chat.GetResponseAsync(question, cancellationToken: _stopping);
        }
        """);

    [Fact]
    public Task StoppingTokenOfHostedService_IsPassed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;

        class Nightly(IChatClient chat) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
                await chat.[|GetResponseAsync|]("Summarise");
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;

        class Nightly(IChatClient chat) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
                await chat.GetResponseAsync("Summarise", cancellationToken: stoppingToken);
        }
        """);

    [Fact]
    public Task HttpContextParameter_GivesRequestAborted() => VerifyFix(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;

        class Endpoint(IChatClient chat)
        {
            public Task<ChatResponse> Handle(HttpContext http, string question) => chat.[|GetResponseAsync|](question);
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;

        class Endpoint(IChatClient chat)
        {
            public Task<ChatResponse> Handle(HttpContext http, string question) => chat.GetResponseAsync(question, cancellationToken: http.RequestAborted);
        }
        """);

    [Fact]
    public Task Controller_GivesItsRequestsToken() => VerifyFix(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        public class SupportController(IChatClient chat) : ControllerBase
        {
            [HttpPost]
            public async Task<string> Ask(string question) => (await chat.[|GetResponseAsync|](question)).Text;
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        public class SupportController(IChatClient chat) : ControllerBase
        {
            [HttpPost]
            public async Task<string> Ask(string question) => (await chat.GetResponseAsync(question, cancellationToken: HttpContext.RequestAborted)).Text;
        }
        """);

    [Fact]
    public Task MinimalApiHandlerWithoutToken_TakesOne() => VerifyFix(
        """
        using System.Threading;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        static class Endpoints
        {
            public static void Map(WebApplication app, IChatClient chat) =>
                app.MapPost("/ask", async (string question) => (await chat.[|GetResponseAsync|](question)).Text);
        }
        """,
        """
        using System.Threading;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        static class Endpoints
        {
            public static void Map(WebApplication app, IChatClient chat) =>
                app.MapPost("/ask", async (string question, CancellationToken cancellationToken) => (await chat.GetResponseAsync(question, cancellationToken: cancellationToken)).Text);
        }
        """);

    [Fact]
    public Task ParamsOverload_IsSwitchedToTheOneWithAToken() => VerifyFix(
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(string question, CancellationToken ct) => await chat.[|CompleteChatAsync|]("Be brief", question);
        }
        """,
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(string question, CancellationToken ct) => await chat.CompleteChatAsync(["Be brief", question], cancellationToken: ct);
        }
        """);

    [Fact]
    public Task Stream_GetsTheTokenAtCreation() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question, ChatOptions options, CancellationToken ct)
            {
                await foreach (var piece in chat.[|GetStreamingResponseAsync|](question, options))
                {
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question, ChatOptions options, CancellationToken ct)
            {
                await foreach (var piece in chat.GetStreamingResponseAsync(question, options, ct))
                {
                }
            }
        }
        """);
}
