using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class GuardIgnoresTokenTests : RuleTests<GuardIgnoresToken, GuardIgnoresTokenFix>
{
    [Fact]
    public Task DiscardedToken_IsNamedAndPassed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                await pipeline.ExecuteAsync(async _ => await chat.[|GetResponseAsync|](question), ct);
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                await pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question, cancellationToken: token), ct);
        }
        """);

    [Fact]
    public Task NameInUse_GetsAnotherOne() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question, string token) =>
                await pipeline.ExecuteAsync(async _ => await chat.[|GetResponseAsync|](question + token));
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question, string token) =>
                await pipeline.ExecuteAsync(async token2 => await chat.GetResponseAsync(question + token, cancellationToken: token2));
        }
        """);

    [Fact]
    public Task NamedButUnusedToken_IsPassed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline<ChatResponse> pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question) =>
                await pipeline.ExecuteAsync(async token =>
                {
                    token.ThrowIfCancellationRequested();
                    return await chat.[|GetResponseAsync|](question);
                });
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline<ChatResponse> pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question) =>
                await pipeline.ExecuteAsync(async token =>
                {
                    token.ThrowIfCancellationRequested();
                    return await chat.GetResponseAsync(question, cancellationToken: token);
                });
        }
        """);

    [Fact]
    public Task StateOverload_PassesTheTokenNotTheState() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question) =>
                await pipeline.ExecuteAsync(async (state, _) => await chat.[|GetResponseAsync|](state), question);
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question) =>
                await pipeline.ExecuteAsync(async (state, token) => await chat.GetResponseAsync(state, cancellationToken: token), question);
        }
        """);

    [Fact]
    public Task ContextOverload_PassesTheContextsToken() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question, ResilienceContext outer) =>
                await pipeline.ExecuteAsync(async _ => await chat.[|GetResponseAsync|](question), outer);
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<ChatResponse> AskAsync(string question, ResilienceContext outer) =>
                await pipeline.ExecuteAsync(async context => await chat.GetResponseAsync(question, cancellationToken: context.CancellationToken), outer);
        }
        """);

    [Fact]
    public Task OutcomeOverload_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<Outcome<ChatResponse>> AskAsync(string question, ResilienceContext outer) =>
                await pipeline.ExecuteOutcomeAsync<ChatResponse, int>(
                    async (context, state) => Outcome.FromResult(await chat.[|GetResponseAsync|](question)), outer, 1);
        }
        """);

    [Fact]
    public Task OuterTokenInsideATimeout_IsReplaced() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat)
        {
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(30)).Build();

            public async Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                await _pipeline.ExecuteAsync(async _ => await chat.[|GetResponseAsync|](question, cancellationToken: ct), ct);
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat)
        {
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(30)).Build();

            public async Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                await _pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question, cancellationToken: token), ct);
        }
        """);

    [Fact]
    public Task OuterTokenInsideATimeoutMadeInTheConstructor_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk
        {
            private readonly IChatClient _chat;
            private readonly ResiliencePipeline _pipeline;

            public Desk(IChatClient chat)
            {
                _chat = chat;
                _pipeline = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(30)).Build();
            }

            public async Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                await _pipeline.ExecuteAsync(async token => await _chat.[|GetResponseAsync|](question, null, ct), ct);
        }
        """);

    [Fact]
    public Task ToolCallInside_Reports() => Verify(
        """
        using ModelContextProtocol.Client;
        using Polly;

        class Orders(McpClient mcp, ResiliencePipeline pipeline)
        {
            public async Task Find() => await pipeline.ExecuteAsync(async _ => await mcp.[|CallToolAsync|]("find_order"));
        }
        """);

    [Fact]
    public Task OnlyOneOfTwoCallsGetsTheToken_ReportsTheOther() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task AskAsync(string question) =>
                await pipeline.ExecuteAsync(async token =>
                {
                    await chat.GetResponseAsync(question, cancellationToken: token);
                    await chat.[|GetResponseAsync|](question);
                });
        }
        """);

    [Fact]
    public Task PolicyWhoseDelegateTakesAToken_IsFixed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, IAsyncPolicy policy)
        {
            public Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                policy.ExecuteAsync(_ => chat.[|GetResponseAsync|](question), ct);
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, IAsyncPolicy policy)
        {
            public Task<ChatResponse> AskAsync(string question, CancellationToken ct) =>
                policy.ExecuteAsync(token => chat.GetResponseAsync(question, cancellationToken: token), ct);
        }
        """);

    [Fact]
    public Task OptimisticTimeoutWhoseDelegateTakesNoToken_HasNoFix() => VerifyNoFix(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat)
        {
            private readonly IAsyncPolicy _policy = Policy.TimeoutAsync(30);

            public Task<ChatResponse> AskAsync(string question) => _policy.ExecuteAsync(() => chat.[|GetResponseAsync|](question));
        }
        """);

    [Fact]
    public Task DeclaredGuardMethod_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        static class Bounded
        {
            public static Task<T> Run<T>(Func<CancellationToken, Task<T>> call) => call(default);
        }

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse> AskAsync(string question) => Bounded.Run(async _ => await chat.[|GetResponseAsync|](question));

            public Task<ChatResponse> AskOuter(string question, CancellationToken ct) =>
                Bounded.Run(async token => await chat.[|GetResponseAsync|](question, null, ct));
        }
        """,
        project => project.Option("agentguard.guard_methods", "Bounded.Run"));

    [Fact]
    public Task Message_SaysWhatToPass() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task AskAsync(string question) =>
                await pipeline.ExecuteAsync(async token => await chat.[|GetResponseAsync|](question));
        }
        """,
        "'GetResponseAsync' does not get the token that 'ExecuteAsync' hands in, so a timeout there never ends the call; pass 'token'");

    [Fact]
    public Task TokenUsedInAnyForm_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat)
        {
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(30)).Build();

            public async Task AskAsync(string question, ResilienceContext outer, CancellationToken ct)
            {
                await _pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question, null, token), ct);
                await _pipeline.ExecuteAsync(async context => await chat.GetResponseAsync(question, null, context.CancellationToken), outer);
                await _pipeline.ExecuteAsync(async token =>
                {
                    using var linked = CancellationTokenSource.CreateLinkedTokenSource(ct, token);
                    await chat.GetResponseAsync(question, null, linked.Token);
                });
                CancellationToken kept = default;
                await _pipeline.ExecuteAsync(async token =>
                {
                    kept = token;
                    await chat.GetResponseAsync(question, null, kept);
                });
                await _pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question).WaitAsync(token));
                await _pipeline.ExecuteAsync(async token =>
                {
                    await foreach (var piece in chat.GetStreamingResponseAsync(question).WithCancellation(token))
                    {
                    }
                });
                await _pipeline.ExecuteAsync(async token =>
                    await Parallel.ForEachAsync([question], token, async (one, inner) => await chat.GetResponseAsync(one, null, inner)));
            }
        }
        """);

    [Fact]
    public Task OuterTokenWhereNoTimeoutIsSeen_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;
        using Polly.Retry;

        class Desk(IChatClient chat, ResiliencePipeline injected)
        {
            private readonly ResiliencePipeline _retry = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build();

            public async Task AskAsync(string question, CancellationToken ct)
            {
                await injected.ExecuteAsync(async _ => await chat.GetResponseAsync(question, null, ct), ct);
                await _retry.ExecuteAsync(async _ => await chat.GetResponseAsync(question, null, ct), ct);
            }
        }
        """);

    [Fact]
    public Task PolicyWhoseDelegateTakesNoToken_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;
        using Polly.Timeout;

        class Desk(IChatClient chat, IAsyncPolicy unknown)
        {
            private readonly IAsyncPolicy _pessimistic = Policy.TimeoutAsync(30, TimeoutStrategy.Pessimistic);

            public async Task AskAsync(string question)
            {
                await unknown.ExecuteAsync(() => chat.GetResponseAsync(question));
                await _pessimistic.ExecuteAsync(() => chat.GetResponseAsync(question));
            }
        }
        """);

    [Fact]
    public Task LambdaOfSomethingElse_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task Run(IEnumerable<string> questions) =>
                Parallel.ForEachAsync(questions, async (question, _) => await chat.GetResponseAsync(question));
        }
        """);

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.ToolCall)]
    public Task CallOfAnySdkThatIgnoresThePipelinesToken_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($$"""
            var pipeline = new Polly.ResiliencePipelineBuilder().AddTimeout(System.TimeSpan.FromSeconds(30)).Build();
            await pipeline.ExecuteAsync(async ignored => { {{sdk.Statement(sdk.MarkedCall("client"))}} }, token);
            """).Insert(0, "using Polly;\n"),
        project => project.With(sdk, "Polly.Core"));
}
