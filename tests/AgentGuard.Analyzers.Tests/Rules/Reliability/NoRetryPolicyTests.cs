using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class NoRetryPolicyTests : RuleTests<NoRetryPolicy, NoRetryPolicyFix>
{
    [Fact]
    public Task Message_SaysWhatFails() => VerifyMessage(
        """
        class Clients
        {
            public Anthropic.AnthropicClient Make() => new() { [|MaxRetries|] = 0 };
        }
        """,
        "'AnthropicClient.MaxRetries' switches retries off, so one 429 or 503 from the provider fails the request; remove the setting, or retry around the calls");

    [Theory]
    [InlineData("new OpenAI.OpenAIClientOptions { [|RetryPolicy|] = new ClientRetryPolicy(None) }")]
    [InlineData("new OpenAI.OpenAIClientOptions { [|RetryPolicy|] = Never }")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClientOptions { [|RetryPolicy|] = new ClientRetryPolicy(0) }")]
    [InlineData("new Anthropic.Core.ClientOptions { [|MaxRetries|] = None }")]
    [InlineData("new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { [|MaxErrorRetry|] = 0 }")]
    public Task EverySdkAndSpelling_IsReported(string options) => Verify(
        $$"""
        using System.ClientModel.Primitives;

        class Clients
        {
            private const int None = 0;
            private static readonly ClientRetryPolicy Never = new(0);

            public object Make() => {{options}};
        }
        """);

    [Theory]
    [InlineData("new OpenAI.OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(3) }")]
    [InlineData("new OpenAI.OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy() }")]
    [InlineData("new OpenAI.OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(configured) }")]
    [InlineData("new OpenAI.OpenAIClientOptions()")]
    [InlineData("new OpenAI.Chat.ChatClient(\"gpt-5\", Environment.GetEnvironmentVariable(\"KEY\"))")]
    [InlineData("new Anthropic.AnthropicClient()")]
    [InlineData("new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { RetryMode = Amazon.Runtime.RequestRetryMode.Legacy }")]
    [InlineData("new Other { MaxRetries = 0 }")]
    public Task SdkDefaultsAndRealCounts_NoDiagnostic(string options) => Verify(
        $$"""
        using System.ClientModel.Primitives;

        class Other { public int MaxRetries { get; set; } }

        class Clients
        {
            public object Make(int configured) => {{options}};
        }
        """);

    [Fact]
    public Task TransportFromOutside_NoDiagnostic() => Verify(
        """
        using System.ClientModel.Primitives;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options(HttpClient http)
            {
                var options = new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) };
                options.RetryPolicy = new ClientRetryPolicy(0); // the HTTP client retries
                return options;
            }
        }
        """);

    [Fact]
    public Task PlainTransport_IsReported() => Verify(
        """
        using System.ClientModel.Primitives;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new()
            {
                Transport = new HttpClientPipelineTransport(new HttpClient()),
                [|RetryPolicy|] = new ClientRetryPolicy(0),
            };
        }
        """);

    [Fact]
    public Task PolicyOfOnesOwn_NoDiagnostic() => Verify(
        """
        using System.ClientModel.Primitives;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options(PipelinePolicy retry)
            {
                var options = new OpenAIClientOptions();
                options.AddPolicy(retry, PipelinePosition.PerCall);
                options.RetryPolicy = new ClientRetryPolicy(0);
                return options;
            }
        }
        """);

    [Fact]
    public Task ZeroBesidePipeline_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;
        using Polly.Retry;

        class Clients
        {
            public Anthropic.AnthropicClient Make() => new() { MaxRetries = 0 };
        }

        class Desk(IChatClient chat)
        {
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build();

            public async Task Ask(string question, CancellationToken ct) =>
                await _pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question, cancellationToken: token), ct);
        }
        """);

    [Fact]
    public Task ZeroBesideUnknownPipeline_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public Anthropic.AnthropicClient Make() => new() { MaxRetries = 0 };

            public async Task Ask(string question, CancellationToken ct) =>
                await pipeline.ExecuteAsync(async token => await chat.GetResponseAsync(question, cancellationToken: token), ct);
        }
        """);

    [Fact]
    public Task ZeroBesideRetryLoop_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Anthropic.AnthropicClient Make() => new() { MaxRetries = 0 };

            public async Task<string> Ask(string question, CancellationToken ct)
            {
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        return (await chat.GetResponseAsync(question, cancellationToken: ct)).Text;
                    }
                    catch (Exception) when (attempt < 3)
                    {
                        await Task.Delay(1000 * attempt, ct);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task LoopOverItems_IsNoRetry() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Anthropic.AnthropicClient Make() => new() { [|MaxRetries|] = 0 };

            public async Task Ask(IEnumerable<string> questions, CancellationToken ct)
            {
                foreach (var question in questions)
                {
                    try
                    {
                        await chat.GetResponseAsync(question, cancellationToken: ct);
                    }
                    catch (InvalidOperationException)
                    {
                    }
                }
            }
        }
        """);

    [Fact]
    public Task DeclaredGuard_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Anthropic.AnthropicClient Make() => new() { MaxRetries = 0 };

            public Task Ask(string question) => Patient.Run(ct => chat.GetResponseAsync(question, cancellationToken: ct));
        }

        static class Patient
        {
            public static Task Run(Func<CancellationToken, Task> work) => work(default);
        }
        """,
        project => project.Option("agentguard.guard_methods", "Patient.Run"));

    [Fact]
    public async Task SdkDefault_IsASuggestion()
    {
        var diagnostics = await VerifyAll(
            """
            using Microsoft.SemanticKernel;

            class Startup
            {
                public void Configure(IKernelBuilder builder, string key) => builder.[|AddOpenAIChatCompletion|]("gpt-5", key);
            }
            """,
            ["'AddOpenAIChatCompletion' makes a client that never retries, so one 429 or 503 from the provider fails the request; "
                + "pass a client you made (it retries 3 times), or an HttpClient with a resilience handler"],
            setup: null);
        Assert.Equal(DiagnosticSeverity.Info, diagnostics.Single().Severity);
    }

    [Theory]
    [InlineData("builder.AddOpenAIChatCompletion(\"gpt-5\", new OpenAI.OpenAIClient(key));")]
    [InlineData("builder.AddOpenAIChatCompletion(\"gpt-5\", key, httpClient: http);")]
    [InlineData("builder.Services.AddServiceDefaults(); builder.AddOpenAIChatCompletion(\"gpt-5\", key, httpClient: http);")]
    [InlineData("builder.Services.AddSingleton<HttpClient>(http); builder.AddOpenAIChatCompletion(\"gpt-5\", key);")]
    [InlineData("builder.Services.ConfigureHttpClientDefaults(c => c.AddStandardResilienceHandler()); builder.AddOpenAIChatCompletion(\"gpt-5\", key);")]
    [InlineData("builder.Services.ConfigureHttpClientDefaults(c => { c.AddStandardResilienceHandler().Configure(o => { }); }); builder.AddOpenAIChatCompletion(\"gpt-5\", key);")]
    public Task KernelWithRetries_NoDiagnostic(string statements) => Verify(
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Http.Resilience;
        using Microsoft.SemanticKernel;

        class Startup
        {
            public void Configure(IKernelBuilder builder, string key, HttpClient http) { {{statements}} }
        }

        static class Defaults
        {
            public static void AddServiceDefaults(this IServiceCollection services) { }
        }
        """);

    [Theory]
    [InlineData("new [|OllamaSharp.OllamaApiClient|](\"http://models.example.com\")")]
    [InlineData("new [|OllamaSharp.OllamaApiClient|](new HttpClient { BaseAddress = new Uri(\"http://models.example.com\") })")]
    [InlineData("new [|Google.GenAI.Client|](apiKey: key)")]
    [InlineData("new [|Google.GenAI.Client|](apiKey: key, httpOptions: new Google.GenAI.Types.HttpOptions { Timeout = 60_000 })")]
    [InlineData("new [|Microsoft.Extensions.AI.OllamaChatClient|](new Uri(\"http://models.example.com\"), \"phi\")")]
    public Task SdkWithoutRetries_IsReported(string client) => Verify(
        $$"""
        class Clients
        {
            public object Make(string key) => {{client}};
        }
        """);

    [Theory]
    [InlineData("new OllamaSharp.OllamaApiClient(http)")]
    [InlineData("new OllamaSharp.OllamaApiClient(factory.CreateClient(\"resilient\"))")]
    [InlineData("new OllamaSharp.OllamaApiClient(factory.CreateClient(\"elsewhere\"))")]
    [InlineData("new Google.GenAI.Client(apiKey: key, httpOptions: new Google.GenAI.Types.HttpOptions { RetryOptions = new Google.GenAI.Types.HttpRetryOptions() })")]
    [InlineData("new Google.GenAI.Client(apiKey: key, httpOptions: options)")]
    [InlineData("new Google.GenAI.Client(apiKey: key, clientOptions: new Google.GenAI.Types.ClientOptions { HttpClientFactory = () => http })")]
    public Task SdkGivenRetries_NoDiagnostic(string client) => Verify(
        $$"""
        using Microsoft.Extensions.DependencyInjection;

        class Clients
        {
            public void Configure(IServiceCollection services) => services.AddHttpClient("resilient").AddStandardResilienceHandler();

            public object Make(string key, HttpClient http, IHttpClientFactory factory, Google.GenAI.Types.HttpOptions options) => {{client}};
        }
        """);

    [Fact]
    public Task FactoryClientWithoutHandler_IsReported() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Clients
        {
            public void Configure(IServiceCollection services) => services.AddHttpClient("plain");

            public object Make(IHttpClientFactory factory) => new [|OllamaSharp.OllamaApiClient|](factory.CreateClient("plain"));
        }
        """);

    [Fact]
    public Task FailoverClient_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Clients
        {
            public IChatClient Make(IChatClient other)
            {
                IChatClient local = new OllamaSharp.OllamaApiClient("http://models.example.com");
                return new OrderedFailoverChatClient([local, other]);
            }
        }
        """);

    [Fact]
    public Task RetryFilter_NoDiagnostic() => Verify(
        """
        using Microsoft.SemanticKernel;

        class Startup
        {
            public void Configure(IKernelBuilder builder, string key) => builder.AddOpenAIChatCompletion("gpt-5", key);
        }

        class RetryFilter : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                try
                {
                    await next(context);
                }
                catch (HttpRequestException)
                {
                    await next(context);
                }
            }
        }
        """);

    [Fact]
    public Task RawRequests_AreReportedOnceAtTheClient() => Verify(
        """
        class Gateway
        {
            private static readonly HttpClient Http = new [|HttpClient|]();

            public Task Ask(string question) => Http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(question));

            public Task Embed(string text) => Http.PostAsync("https://api.openai.com/v1/embeddings", new StringContent(text));
        }
        """);

    [Fact]
    public Task RawRequestOfTypedClientWithoutHandler_IsReported() => Verify(
        """
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void Configure(IServiceCollection services) => services.AddHttpClient<Gateway>();
        }

        class Gateway(HttpClient http)
        {
            public Task Ask(string question) => http.[|PostAsJsonAsync|]("https://api.openai.com/v1/chat/completions", new { question });
        }
        """);

    [Fact]
    public Task RawRequestOfTypedClientWithHandler_NoDiagnostic() => Verify(
        """
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void Configure(IServiceCollection services) => services.AddHttpClient<Gateway>().AddStandardResilienceHandler();
        }

        class Gateway(HttpClient http)
        {
            public Task Ask(string question) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { question });
        }
        """);

    [Fact]
    public Task RawRequestMessage_IsReported() => Verify(
        """
        class Gateway
        {
            public Task Ask(string question)
            {
                var http = new [|HttpClient|]();
                var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages") { Content = new StringContent(question) };
                return http.SendAsync(request);
            }
        }
        """);

    [Theory]
    [InlineData("new HttpClient().GetStringAsync(\"https://example.com\")")]
    [InlineData("http.GetStringAsync(\"https://api.openai.com/v1/models\")")]
    [InlineData("new HttpClient(new RetryHandler()).PostAsync(\"https://api.openai.com/v1/chat/completions\", null)")]
    public Task OtherOrUnknownRequests_NoDiagnostic(string request) => Verify(
        $$"""
        class RetryHandler : DelegatingHandler { }

        class Gateway
        {
            public Task Ask(HttpClient http) => {{request}};
        }
        """);

    [Fact]
    public Task RawRequestInPipeline_NoDiagnostic() => Verify(
        """
        using Polly;
        using Polly.Retry;

        class Gateway
        {
            private static readonly HttpClient Http = new HttpClient();
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build();

            public async Task Ask(string question, CancellationToken ct) => await _pipeline.ExecuteAsync(
                async token => await Http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(question), token), ct);
        }
        """);

    [Fact]
    public Task McpClient_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Client;

        class Tools
        {
            public Task<McpClient> Connect(IClientTransport transport, CancellationToken ct) => McpClient.CreateAsync(transport, cancellationToken: ct);
        }
        """);

    [Theory]
    [InlineData("new OllamaSharp.OllamaApiClient(\"http://localhost:11434\")")]
    [InlineData("new OllamaSharp.OllamaApiClient(new Uri(\"http://127.0.0.1:11434\"), \"phi\")")]
    [InlineData("new Microsoft.Extensions.AI.OllamaChatClient(Address, \"phi\")")]
    [InlineData("builder.AddOpenAIChatCompletion(\"phi\", endpoint: new Uri(\"http://localhost:11434\"), apiKey: \"none\")")]
    public Task ModelOnThisMachine_NoDiagnostic(string client) => Verify(
        $$"""
        using Microsoft.SemanticKernel;

        class Clients
        {
            private static readonly Uri Address = new("http://localhost:11434");

            public object Make(IKernelBuilder builder) { GC.KeepAlive((builder, Address)); return {{client}}; }
        }
        """);

    [Fact]
    public Task LocalAddressAsAFallback_IsReported() => Verify(
        """
        class Clients
        {
            public object Make(string? address) => new [|OllamaSharp.OllamaApiClient|](new Uri(address ?? "http://localhost:11434"));
        }
        """);

    [Fact]
    public Task ClientInsideAMethodThatTheCatalogueDescribes_NoDiagnostic() => Verify(
        """
        namespace Microsoft.Extensions.DependencyInjection
        {
            static class GoogleAIServiceCollectionExtensions
            {
                public static object AddGoogleGenAIChatClient(this object services, string apiKey) =>
                    new Func<object>(() => new Google.GenAI.Client(apiKey: apiKey));
            }
        }
        """);
}
