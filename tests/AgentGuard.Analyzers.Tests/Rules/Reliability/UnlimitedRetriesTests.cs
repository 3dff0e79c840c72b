using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class UnlimitedRetriesTests : RuleTests<UnlimitedRetries, UnlimitedRetriesFix>
{
    private static string Desk(string body) => $$"""
        #pragma warning disable MEAI001
        using Microsoft.Extensions.AI;
        using Polly;
        using Polly.Retry;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question, int delay, CancellationToken ct)
            {
                {{body.Replace("\n", "\n        ").Replace("\n        \n", "\n\n")}}
            }
        }
        """;

    [Theory]
    [InlineData("[|while|] (true)", "catch (Exception)", "catch (Exception) when (attempt < 5)")]
    [InlineData("[|for|] (;;)", "catch", "catch when (attempt < 5)")]
    public Task EndlessLoop_GivesUp(string loop, string before, string after) => VerifyFix(
        Desk($$"""
            {{loop}}
            {
                try
                {
                    return (await chat.GetResponseAsync(question)).Text;
                }
                {{before}}
                {
                    Console.WriteLine("again");
                }
            }
            """),
        Desk($$"""
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return (await chat.GetResponseAsync(question)).Text;
                }
                {{after}}
                {
                    Console.WriteLine("again");
                }
            }
            """));

    [Fact]
    public Task EndlessLoopWithAConstantPause_Reports() => Verify(
        Desk("""
            string? answer;
            [|while|] (true)
            {
                try
                {
                    answer = (await chat.GetResponseAsync(question)).Text;
                    break;
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(1000);
                    continue;
                }
            }

            return answer;
            """));

    [Fact]
    public async Task BoundedLoopWithAConstantPause_IsASuggestion()
    {
        var diagnostics = await VerifyAll(
            Desk("""
                for (var attempt = 0; attempt < 3; attempt++)
                {
                    try
                    {
                        return (await chat.GetResponseAsync(question)).Text;
                    }
                    catch (Exception)
                    {
                        await Task.[|Delay|](TimeSpan.FromSeconds(2));
                    }
                }

                return "";
                """),
            null,
            null);
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Fact]
    public Task ManyRetriesOfAClient_AreLowered() => VerifyFix(
        """
        using System.ClientModel.Primitives;
        using Anthropic;
        using OpenAI;

        class Setup
        {
            private const int Often = 50;

            public object One() => new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy([|100|]) };

            public object Other() => new AnthropicClient { MaxRetries = [|int.MaxValue|] };

            public object Third() => new AnthropicClient { MaxRetries = [|Often|] };
        }
        """,
        """
        using System.ClientModel.Primitives;
        using Anthropic;
        using OpenAI;

        class Setup
        {
            private const int Often = 50;

            public object One() => new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(5) };

            public object Other() => new AnthropicClient { MaxRetries = 5 };

            public object Third() => new AnthropicClient { MaxRetries = 5 };
        }
        """);

    [Fact]
    public Task ManyRetriesOfAPipelineOrPolicy_AreLowered() => VerifyFix(
        Desk("""
            var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = [|20|] }).Build();
            var policy = Policy.Handle<Exception>().RetryAsync([|30|]);
            return (await pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question, null, token), ct)).Text;
            """),
        Desk("""
            var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 5 }).Build();
            var policy = Policy.Handle<Exception>().RetryAsync(5);
            return (await pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question, null, token), ct)).Text;
            """));

    [Fact]
    public Task PolicyThatNeverGivesUp_HasNoFix() => VerifyNoFix(
        Desk("""
            var policy = Policy.Handle<Exception>().[|WaitAndRetryForeverAsync|](attempt => TimeSpan.FromSeconds(attempt));
            return (await policy.ExecuteAsync(() => chat.GetResponseAsync(question))).Text;
            """));

    [Fact]
    public Task HandlerOfAModelsClient_IsLowered() => VerifyFix(
        """
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        class Gateway(HttpClient http)
        {
            public Task AskAsync(object request) => http.PostAsJsonAsync("https://api.openai.com/v1/responses", request);

            public static void Configure(IServiceCollection services) =>
                services.AddHttpClient<Gateway>().AddStandardResilienceHandler(options => options.Retry.MaxRetryAttempts = [|15|]);
        }
        """,
        """
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        class Gateway(HttpClient http)
        {
            public Task AskAsync(object request) => http.PostAsJsonAsync("https://api.openai.com/v1/responses", request);

            public static void Configure(IServiceCollection services) =>
                services.AddHttpClient<Gateway>().AddStandardResilienceHandler(options => options.Retry.MaxRetryAttempts = 5);
        }
        """);

    private static string Failover(string creation) => $$"""
        #pragma warning disable MEAI001
        using Microsoft.Extensions.AI;

        class Setup
        {
            public IChatClient Make(IChatClient[] clients) => {{creation}};
        }

        class Random(IChatClient[] clients) : FailoverChatClient
        {
            protected override ValueTask<IChatClient> SelectClientAsync(RoutingContext context, CancellationToken cancellationToken) => new(clients[0]);
        }
        """;

    [Fact]
    public Task FailoverWithoutALimit_HasNoFix() => VerifyNoFix(Failover("new [|Random|](clients)"));

    [Theory]
    [InlineData("new Random(clients) { MaximumAttemptsPerRequest = 3 }")]
    [InlineData("new OrderedFailoverChatClient(clients)")]
    public Task FailoverWithALimitOrAList_NoDiagnostic(string creation) => Verify(Failover(creation));

    [Fact]
    public Task Message_SaysWhatHappens() => VerifyMessage(
        Desk("[|while|] (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { } }"),
        "This loop repeats 'GetResponseAsync' until it succeeds, so an outage or a wrong key makes it run and load the service without end; "
        + "give up after a few attempts, and wait longer before each");

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { } } return \"\";")]
    [InlineData("var tries = 0; while (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) when (tries++ < 3) { } }")]
    [InlineData("var tries = 0; while (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { if (++tries > 3) { throw; } } }")]
    [InlineData("while (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception error) when (error is HttpRequestException) { } }")]
    public Task Counter_NoDiagnostic(string body) => Verify(Desk(body));

    [Theory]
    [InlineData("while (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { await Task.Delay(delay); delay *= 2; } }")]
    [InlineData("var pause = TimeSpan.FromSeconds(1); while (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { await Task.Delay(pause); pause = pause * 2; } }")]
    [InlineData("while (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception error) { await Task.Delay((int)error.Data[\"Retry-After\"]!); } }")]
    public Task BackoffOrRetryAfter_NoDiagnostic(string body) => Verify(Desk(body));

    [Theory]
    [InlineData("using var limit = new CancellationTokenSource(60_000); while (true) { try { return (await chat.GetResponseAsync(question, null, limit.Token)).Text; } catch (HttpRequestException) { } }")]
    [InlineData("while (!ct.IsCancellationRequested) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { } } return \"\";")]
    [InlineData("while (true) { Console.ReadLine(); try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { } }")]
    public Task SomebodyElseEndsTheLoop_NoDiagnostic(string body) => Verify(Desk(body));

    [Theory]
    [InlineData("while (true) { try { await Task.Delay(delay); return \"\"; } catch (Exception) { } }")]
    [InlineData("while (true) { try { return (await chat.GetResponseAsync(question)).Text; } catch (Exception) { throw; } }")]
    [InlineData("var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 5 }).Build(); return (await pipeline.ExecuteAsync(async t => await chat.GetResponseAsync(question, null, t), ct)).Text;")]
    public Task NoEndlessRetry_NoDiagnostic(string body) => Verify(Desk(body));

    [Fact]
    public Task PipelineThatMakesNoModelCall_NoDiagnostic() => Verify(
        """
        using Polly;
        using Polly.Retry;

        class Store
        {
            public object Make() => new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 50 }).Build();
        }
        """);

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.EmbeddingCall)]
    public Task CallOfAnySdkInAnEndlessLoop_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($"[|while|] (true) {{ try {{ {sdk.Statement(sdk.Call("client"))} break; }} catch (System.Exception) {{ }} }}"), project => project.With(sdk));
}
