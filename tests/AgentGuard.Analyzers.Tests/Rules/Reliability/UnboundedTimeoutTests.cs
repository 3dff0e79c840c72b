using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class UnboundedTimeoutTests : RuleTests<UnboundedTimeout, UnboundedTimeoutFix>
{
    private const string OpenAI = "using OpenAI; using OpenAI.Chat; using System.ClientModel; using System.ClientModel.Primitives;\n";

    [Fact]
    public Task InfiniteNetworkTimeout_GetsTheMaximum() => VerifyFix(
        """
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { [|NetworkTimeout|] = Timeout.InfiniteTimeSpan };
        }
        """,
        """
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { NetworkTimeout = TimeSpan.FromSeconds(600) };
        }
        """);

    [Fact]
    public Task Message_SaysWhatNeverEnds() => VerifyMessage(
        """
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { [|NetworkTimeout|] = Timeout.InfiniteTimeSpan };
        }
        """,
        "'ClientPipelineOptions.NetworkTimeout' is infinite, so a model call that stalls never ends; set at most 600 seconds, or give each call a token that expires");

    [Fact]
    public Task Message_SaysHowLong() => VerifyMessage(
        """
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { [|NetworkTimeout|] = TimeSpan.FromHours(1) };
        }
        """,
        "'ClientPipelineOptions.NetworkTimeout' lets a model call that stalls hold its caller for 3600 seconds; set at most 600 seconds, or give each call a token that expires");

    [Theory]
    [InlineData("Timeout.InfiniteTimeSpan")]
    [InlineData("TimeSpan.MaxValue")]
    [InlineData("TimeSpan.FromMilliseconds(-1)")]
    [InlineData("TimeSpan.FromMilliseconds(Timeout.Infinite)")]
    [InlineData("TimeSpan.FromMinutes(11)")]
    [InlineData("TimeSpan.FromMinutes(10, 1)")]
    [InlineData("TimeSpan.FromHours(0.5)")]
    [InlineData("new TimeSpan(1, 0, 0)")]
    [InlineData("new TimeSpan(1, 0, 0, 0)")]
    [InlineData("TimeSpan.FromMinutes(5) + TimeSpan.FromMinutes(6)")]
    [InlineData("TimeSpan.FromMinutes(5) * 3")]
    [InlineData("Long")]
    [InlineData("Shared")]
    public Task TooLongInAnySpelling_IsReported(string value) => Verify(
        $$"""
        {{OpenAI}}
        class Clients
        {
            private static readonly TimeSpan Shared = TimeSpan.FromMinutes(Minutes);
            private const int Minutes = 20;
            private static TimeSpan Long => TimeSpan.FromMinutes(Minutes);

            public void Set(OpenAIClientOptions options) => options.[|NetworkTimeout|] = {{value}};
        }
        """);

    [Theory]
    [InlineData("TimeSpan.FromSeconds(600)")]
    [InlineData("TimeSpan.FromMinutes(2)")]
    [InlineData("new TimeSpan(0, 5, 0)")]
    [InlineData("TimeSpan.FromMinutes(5) / 2")]
    [InlineData("null")]
    [InlineData("TimeSpan.FromSeconds(configured)")]
    [InlineData("TimeSpan.Parse(Environment.GetEnvironmentVariable(\"TIMEOUT\")!)")]
    public Task BoundedOrNotConstant_NoDiagnostic(string value) => Verify(
        $$"""
        {{OpenAI}}
        class Clients
        {
            public void Set(OpenAIClientOptions options, int configured) => options.NetworkTimeout = {{value}};
        }
        """);

    [Theory]
    [InlineData("new Anthropic.AnthropicClient { [|Timeout|] = Timeout.InfiniteTimeSpan }")]
    [InlineData("new Anthropic.Core.ClientOptions { [|Timeout|] = TimeSpan.FromMinutes(30) }")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClientOptions { [|NetworkTimeout|] = Timeout.InfiniteTimeSpan }")]
    [InlineData("new Azure.AI.Inference.AzureAIInferenceClientOptions { Retry = { [|NetworkTimeout|] = Timeout.InfiniteTimeSpan } }")]
    [InlineData("new Google.GenAI.Types.HttpOptions { [|Timeout|] = 3_600_000 }")]
    [InlineData("new Google.GenAI.Types.HttpOptions { [|Timeout|] = Timeout.Infinite }")]
    [InlineData("new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { [|Timeout|] = TimeSpan.FromHours(1) }")]
    public Task EverySdk_IsReported(string options) => Verify(
        $$"""
        class Clients
        {
            public object Make() => {{options}};
        }
        """);

    [Fact]
    public Task Milliseconds_GetTheMaximum() => VerifyFix(
        """
        class Clients
        {
            public object Make() => new Google.GenAI.Types.HttpOptions { [|Timeout|] = 3_600_000 };
        }
        """,
        """
        class Clients
        {
            public object Make() => new Google.GenAI.Types.HttpOptions { Timeout = 600_000 };
        }
        """);

    [Fact]
    public Task ConfiguredMaximum_IsUsed() => VerifyFix(
        """
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { [|NetworkTimeout|] = TimeSpan.FromMinutes(5) };
        }
        """,
        """
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { NetworkTimeout = TimeSpan.FromSeconds(120) };
        }
        """,
        project => project.Option("agentguard.max_timeout_seconds", "120"));

    [Fact]
    public Task RaisedMaximum_NoDiagnostic() => Verify(
        """
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { NetworkTimeout = TimeSpan.FromHours(1) };
        }
        """,
        project => project.Option("agentguard.max_timeout_seconds", "3600"));

    [Theory]
    [InlineData("new OllamaSharp.OllamaApiClient(new HttpClient { [|Timeout|] = Timeout.InfiniteTimeSpan })")]
    [InlineData("new HttpClient { BaseAddress = new Uri(\"https://api.openai.com/v1/\"), [|Timeout|] = TimeSpan.FromHours(2) }")]
    public Task HttpClientOfModel_IsReported(string client) => Verify(
        $$"""
        class Clients
        {
            public object Make() => {{client}};
        }
        """);

    [Fact]
    public Task HttpClientHandedOverLater_IsReported() => Verify(
        """
        class Clients
        {
            private readonly HttpClient _http = new();

            public OllamaSharp.OllamaApiClient Make()
            {
                _http.[|Timeout|] = Timeout.InfiniteTimeSpan;
                return new OllamaSharp.OllamaApiClient(_http);
            }
        }
        """);

    [Fact]
    public Task HttpClientCallingModel_IsReported() => Verify(
        """
        class Clients
        {
            public Task Ask(string question)
            {
                var http = new HttpClient { [|Timeout|] = Timeout.InfiniteTimeSpan };
                return http.PostAsync("https://api.mistral.ai/v1/chat/completions", new StringContent(question));
            }
        }
        """);

    [Fact]
    public Task HttpClientOfSomethingElse_NoDiagnostic() => Verify(
        """
        class Download
        {
            public Task<string> Get()
            {
                var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
                return http.GetStringAsync("https://example.com/archive.zip");
            }
        }
        """);

    [Fact]
    public Task HttpClientOfSdkWithItsOwnTimeout_NoDiagnostic() => Verify(
        """
        class Clients
        {
            public object Make() => new Anthropic.AnthropicClient { HttpClient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan } };
        }
        """);

    [Fact]
    public Task BothTimeoutsInfinite_IsReportedOnce() => Verify(
        """
        class Clients
        {
            public object Make() => new Anthropic.AnthropicClient
            {
                [|Timeout|] = Timeout.InfiniteTimeSpan,
                HttpClient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan },
            };
        }
        """);

    [Fact]
    public Task TransportWithItsOwnTimeout_NoDiagnostic() => Verify(
        $$"""
        {{OpenAI}}
        class Clients
        {
            public OpenAIClientOptions Options(HttpClient http)
            {
                var options = new OpenAIClientOptions();
                options.Transport = new HttpClientPipelineTransport(http);
                options.NetworkTimeout = Timeout.InfiniteTimeSpan;
                return options;
            }
        }
        """);

    [Fact]
    public Task ResilienceHandlerWithTotalTimeout_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void Configure(IServiceCollection services) =>
                services.AddHttpClient("model", http =>
                {
                    http.BaseAddress = new Uri("https://api.openai.com/v1/");
                    http.Timeout = Timeout.InfiniteTimeSpan;
                }).AddStandardResilienceHandler();
        }
        """);

    [Fact]
    public Task FactoryClientWithoutHandler_IsReported() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void Configure(IServiceCollection services) =>
                services.AddHttpClient("model", http =>
                {
                    http.BaseAddress = new Uri("https://api.openai.com/v1/");
                    http.[|Timeout|] = Timeout.InfiniteTimeSpan;
                });
        }
        """);

    [Fact]
    public Task TypedClientThatSendsToModel_IsReported() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void Configure(IServiceCollection services) =>
                services.AddHttpClient<ModelGateway>(http => http.[|Timeout|] = Timeout.InfiniteTimeSpan);
        }

        class ModelGateway(HttpClient http)
        {
            public Task Ask(string question) => http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(question));
        }
        """);

    [Fact]
    public Task CallWithDeadline_NoDiagnostic() => Verify(
        $$"""
        {{OpenAI}}
        class Desk
        {
            private readonly ChatClient _chat = new("gpt-5", new ApiKeyCredential(Environment.GetEnvironmentVariable("KEY")!),
                new OpenAIClientOptions { NetworkTimeout = Timeout.InfiniteTimeSpan });

            public async Task Ask(string question, CancellationToken ct)
            {
                using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
                deadline.CancelAfter(TimeSpan.FromMinutes(2));
                await _chat.CompleteChatAsync([new UserChatMessage(question)], cancellationToken: deadline.Token);
            }
        }
        """);

    [Fact]
    public Task StreamWithDeadlineInAnotherType_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { NetworkTimeout = Timeout.InfiniteTimeSpan };
        }

        class Desk(IChatClient chat)
        {
            public async Task Ask(string question)
            {
                using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(20));
                await foreach (var update in chat.GetStreamingResponseAsync(question, cancellationToken: deadline.Token))
                {
                }
            }
        }
        """);

    [Theory]
    [InlineData("chat.GetResponseAsync(question).WaitAsync(TimeSpan.FromMinutes(1))")]
    [InlineData("Task.WhenAny(chat.GetResponseAsync(question), Task.Delay(60_000))")]
    [InlineData("new Polly.ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromMinutes(1)).Build().ExecuteAsync(async token => await chat.GetResponseAsync(question, cancellationToken: token)).AsTask()")]
    public Task CallBoundedFromOutside_NoDiagnostic(string call) => Verify(
        $$"""
        using Microsoft.Extensions.AI;
        using OpenAI;
        using Polly;

        class Desk(IChatClient chat)
        {
            public OpenAIClientOptions Options() => new() { NetworkTimeout = Timeout.InfiniteTimeSpan };

            public Task Ask(string question) => {{call}};
        }
        """);

    [Fact]
    public Task DeclaredGuard_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OpenAI;

        class Desk(IChatClient chat)
        {
            public OpenAIClientOptions Options() => new() { NetworkTimeout = Timeout.InfiniteTimeSpan };

            public Task Ask(string question) => Bounded.Run(ct => chat.GetResponseAsync(question, cancellationToken: ct));
        }

        static class Bounded
        {
            public static Task Run(Func<CancellationToken, Task> work) => work(default);
        }
        """,
        project => project.Option("agentguard.guard_methods", "Bounded.Run"));

    [Fact]
    public Task PipelineTokenIgnored_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OpenAI;
        using Polly;

        class Desk(IChatClient chat)
        {
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromMinutes(1)).Build();

            public OpenAIClientOptions Options() => new() { [|NetworkTimeout|] = Timeout.InfiniteTimeSpan };

            public async Task Ask(string question) => await _pipeline.ExecuteAsync(async _ => await chat.GetResponseAsync(question));
        }
        """);

    [Fact]
    public Task CallerCancelsWithoutDeadline_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OpenAI;

        class Desk(IChatClient chat)
        {
            public OpenAIClientOptions Options() => new() { [|NetworkTimeout|] = Timeout.InfiniteTimeSpan };

            public Task Ask(string question, CancellationToken ct) => chat.GetResponseAsync(question, cancellationToken: ct);
        }
        """);

    [Fact]
    public Task CallersTokenMayExpire_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { NetworkTimeout = Timeout.InfiniteTimeSpan };
        }

        class Desk(IChatClient chat)
        {
            public Task Ask(string question, CancellationToken ct) => chat.GetResponseAsync(question, cancellationToken: ct);
        }

        class Caller(Desk desk)
        {
            public async Task Run()
            {
                using var deadline = new CancellationTokenSource(30_000);
                await desk.Ask("?", deadline.Token);
            }
        }
        """);

    [Fact]
    public Task PipelineTimeout_NoDiagnostic() => Verify(
        """
        using Polly.Timeout;

        class Startup
        {
            public TimeoutStrategyOptions Options() => new() { Timeout = TimeSpan.FromMinutes(30) };
        }
        """);

    [Fact]
    public Task ConsoleProgram_NoDiagnostic() => Verify(
        """
        using OpenAI;

        var options = new OpenAIClientOptions { NetworkTimeout = Timeout.InfiniteTimeSpan };
        Console.WriteLine(options);
        """,
        project => project.AsProgram());

    [Fact]
    public Task SeveralSettings_AreAllFixed() => VerifyFix(
        """
        using Anthropic;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options()
            {
                var options = new OpenAIClientOptions();
                // long prompts
                options.[|NetworkTimeout|] = TimeSpan.FromHours(1); // an hour
                return options;
            }

            public AnthropicClient Claude() => new() { [|Timeout|] = Timeout.InfiniteTimeSpan };
        }
        """,
        """
        using Anthropic;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options()
            {
                var options = new OpenAIClientOptions();
                // long prompts
                options.NetworkTimeout = TimeSpan.FromSeconds(600); // an hour
                return options;
            }

            public AnthropicClient Claude() => new() { Timeout = TimeSpan.FromSeconds(600) };
        }
        """);
}
