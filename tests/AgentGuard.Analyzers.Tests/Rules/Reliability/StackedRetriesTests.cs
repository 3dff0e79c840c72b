using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class StackedRetriesTests : RuleTests<StackedRetries, StackedRetriesFix>
{
    private const string Plain = "new(\"gpt-5\", new ApiKeyCredential(key))";
    private const string Retry = "new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build()";

    /// <summary>A client, a pipeline in whose delegate it is called, and a loop around the call.</summary>
    private static string Desk(string client, string body, string more = "") => $$"""
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using OpenAI;
        using OpenAI.Chat;
        using Polly;
        using Polly.Retry;

        class Desk(string key)
        {
            private readonly ChatClient _chat = {{client}};

            public async Task<ChatCompletion?> AskAsync(string question, CancellationToken ct)
            {
                {{body}}
                return null;
            }{{more}}
        }
        """;

    private static string Piped(string client, string pipeline = Retry, bool reports = true) => Desk(
        client,
        $"var pipeline = {pipeline}; return await pipeline.ExecuteAsync(async token => (ChatCompletion?)await _chat.{(reports ? "[|CompleteChatAsync|]" : "CompleteChatAsync")}([question], null, token), ct);");

    private static string Looped(string before, string clause, bool reports = true) => Desk(
        Plain,
        $"{before} {{ try {{ return await _chat.{(reports ? "[|CompleteChatAsync|]" : "CompleteChatAsync")}([question], null, ct); }} {clause} }}");

    [Fact]
    public Task PipelineAroundDefaultClient_MessageMultiplies() => VerifyMessage(
        Piped(Plain),
        "This pipeline repeats 'CompleteChatAsync' up to 4 times, and the client sends each one up to 4 times by itself, 4 x 4 = 16 requests; "
        + "set the client's retries to 0, or leave retrying to it");

    [Fact]
    public Task LoopAroundClientOfAnotherSdk_MessageMultiplies() => VerifyMessage(
        """
        using Anthropic;
        using Anthropic.Models.Messages;

        class Desk
        {
            public async Task<Message?> AskAsync(MessageCreateParams question)
            {
                var client = new AnthropicClient();
                for (var attempt = 1; attempt <= 5; attempt++)
                {
                    try
                    {
                        return await client.Messages.[|Create|](question);
                    }
                    catch (Exception)
                    {
                        await Task.Delay(attempt * 1000);
                    }
                }

                return null;
            }
        }
        """,
        "This loop repeats 'Create' up to 5 times, and the client sends each one up to 3 times by itself, 5 x 3 = 15 requests; "
        + "set the client's retries to 0, or leave retrying to it");

    [Fact]
    public Task DefaultClient_GetsOptions() => VerifyFix(
        Piped(Plain),
        Piped("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(0) })", reports: false));

    [Fact]
    public Task OptionsWithoutRetries_GetThem() => VerifyFix(
        Piped("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { NetworkTimeout = TimeSpan.FromMinutes(2) })"),
        Piped("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = TimeSpan.FromMinutes(2) })", reports: false));

    [Fact]
    public Task OptionsWithRetries_AreSetToZero() => VerifyFix(
        Piped("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(5) })"),
        Piped("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(0) })", reports: false));

    [Fact]
    public Task TwoCallsOfOneClient_AreFixedByOneChange() => VerifyFix(
        Two("new AnthropicClient()", "[|Create|]"),
        Two("new AnthropicClient { MaxRetries = 0 }", "Create"));

    private static string Two(string client, string create) => $$"""
        using Anthropic;
        using Anthropic.Models.Messages;
        using Polly;
        using Polly.Retry;

        class Desk
        {
            private readonly AnthropicClient _client = {{client}};
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 2 }).Build();

            public async Task<Message> AskAsync(MessageCreateParams question) => await _pipeline.ExecuteAsync(async ct => await _client.Messages.{{create}}(question, ct));

            public async Task<Message> AgainAsync(MessageCreateParams question) => await _pipeline.ExecuteAsync(async ct => await _client.Messages.{{create}}(question, ct));
        }
        """;

    [Fact]
    public Task ClientWithSettingsOnLines_GetsALine() => VerifyFix(
        Two("""
            new()
                {
                    Timeout = TimeSpan.FromMinutes(2), // enough
                }
            """, "[|Create|]"),
        Two("""
            new()
                {
                    MaxRetries = 0,
                    Timeout = TimeSpan.FromMinutes(2), // enough
                }
            """, "Create"));

    [Fact]
    public Task KeyAsText_HasNoFix() => VerifyNoFix(Piped("new(\"gpt-5\", key)"));

    [Fact]
    public Task ClientThatIsAlsoCalledWithoutRetry_HasNoFix() => VerifyNoFix(
        Desk(
            Plain,
            $"var pipeline = {Retry}; return await pipeline.ExecuteAsync(async token => (ChatCompletion?)await _chat.[|CompleteChatAsync|]([question], null, token), ct);",
            " public async Task<ChatCompletion> OnceAsync(string question) => await _chat.CompleteChatAsync(question);"));

    [Theory]
    [InlineData("new OpenAIClient(key).GetChatClient(\"gpt-5\")")]
    [InlineData("new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions()).GetChatClient(\"gpt-5\")")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://desk.openai.azure.com\"), new ApiKeyCredential(key)).GetChatClient(\"gpt-5\")")]
    public Task ViewOfAClient_Reports(string client) => Verify(Piped(client));

    [Fact]
    public Task ChatClientOverAnSdkClient_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;
        using Polly.Retry;

        class Desk(string key)
        {
            public async Task<string> AskAsync(string question, CancellationToken ct)
            {
                var chat = new OpenAI.OpenAIClient(key).GetChatClient("gpt-5").AsIChatClient();
                var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build();
                return (await pipeline.ExecuteAsync(async token => await chat.[|GetResponseAsync|](question, null, token), ct)).Text;
            }
        }
        """);

    private static string Injected(string type, string call, string more = "") => $$"""
        using Polly;
        using Polly.Retry;
        using Microsoft.Extensions.AI;

        class Desk({{type}} client)
        {
            public async Task AskAsync(string question, CancellationToken ct)
            {
                var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build();
                await pipeline.ExecuteAsync(async token => { await client.{{call}}(question); }, ct);
            }

            {{more}}
        }
        """;

    [Fact]
    public Task InjectedClientWithDefaults_ReportsWithoutFix() => VerifyNoFix(Injected("OpenAI.Chat.ChatClient", "[|CompleteChatAsync|]"));

    [Theory]
    [InlineData("IChatClient", "GetResponseAsync", "")]
    [InlineData("OllamaSharp.OllamaApiClient", "GetResponseAsync", "")]
    [InlineData("OpenAI.Chat.ChatClient", "CompleteChatAsync", "static object Options(System.ClientModel.Primitives.ClientRetryPolicy policy) => new OpenAI.OpenAIClientOptions { RetryPolicy = policy };")]
    public Task ClientThatCannotBeSeenOrDoesNotRetry_NoDiagnostic(string type, string call, string more) => Verify(Injected(type, call, more));

    [Theory]
    [InlineData("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(0) })")]
    [InlineData("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(maxRetries: 0) })")]
    [InlineData("new(\"gpt-5\", new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(key.Length) })")]
    [InlineData("new(\"gpt-5\", new ApiKeyCredential(key), Options()); private static OpenAIClientOptions Options() => new()")]
    [InlineData("new(\"gpt-5\", new ApiKeyCredential(key), Made); private static readonly OpenAIClientOptions Made = new(); static Desk() => Made.RetryPolicy = new ClientRetryPolicy(0)")]
    public Task SdkRetriesAreOffOrUnknown_NoDiagnostic(string client) => Verify(Piped(client, reports: false));

    [Theory]
    [InlineData("new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { ShouldHandle = new PredicateBuilder().Handle<ClientResultException>() }).Build()")]
    [InlineData("new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromMinutes(1)).AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 2 }).Build()")]
    [InlineData("Policy.Handle<Exception>().WaitAndRetryAsync(2, attempt => TimeSpan.FromSeconds(attempt))")]
    [InlineData("Policy.Handle<TimeoutException>().Or<ClientResultException>().RetryAsync(2)")]
    public Task RetryOfTheSameFailures_Reports(string pipeline) => Verify(Piped(Plain, pipeline));

    [Theory]
    [InlineData("new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { ShouldHandle = new PredicateBuilder().Handle<TimeoutException>() }).Build()")]
    [InlineData("new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { ShouldHandle = new PredicateBuilder().Handle<ClientResultException>(error => error.Status == 409) }).Build()")]
    [InlineData("new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromMinutes(1)).Build()")]
    [InlineData("Policy.Handle<TimeoutException>().RetryAsync(2)")]
    public Task RetryOfOtherFailures_NoDiagnostic(string pipeline) => Verify(Piped(Plain, pipeline, reports: false));

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++)", "catch (Exception) { }")]
    [InlineData("for (var i = 0; i < 3; i++)", "catch (ClientResultException) when (i < 2) { }")]
    [InlineData("for (var i = 0; ; i++)", "catch (Exception error) when (i < 3 && error is not OperationCanceledException) { await Task.Delay(i * 1000, ct); }")]
    [InlineData("while (true)", "catch { await Task.Delay(1000, ct); }")]
    public Task LoopAroundACall_Reports(string loop, string clause) => Verify(Looped(loop, clause));

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++)", "catch (FormatException) { }")]
    [InlineData("for (var i = 0; i < 3; i++)", "catch (ClientResultException error) when (error.Status == 409) { }")]
    [InlineData("for (var i = 0; i < 3; i++)", "catch (Exception) { throw; }")]
    [InlineData("foreach (var word in question.Split(' '))", "catch (Exception) { }")]
    [InlineData("while (Console.ReadLine() is not null)", "catch (Exception) { }")]
    public Task LoopForOtherFailuresOrReasons_NoDiagnostic(string loop, string clause) => Verify(Looped(loop, clause, reports: false));

    private static string Handled(string handler, string client, string retries = "") => $$"""
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using Microsoft.Extensions.DependencyInjection;
        using OpenAI;

        static class Setup
        {
            public static void Configure(IServiceCollection services) => services.AddHttpClient("models"){{handler}};

            public static object Make(IHttpClientFactory factory, string key) =>
                new {{client}}(new ApiKeyCredential(key), new OpenAIClientOptions { {{retries}}Transport = new HttpClientPipelineTransport(factory.CreateClient("models")) });
        }
        """;

    [Fact]
    public Task HandlerOfTheHttpClient_IsFixedInTheClient() => VerifyFix(
        Handled(".AddStandardResilienceHandler()", "[|OpenAIClient|]"),
        Handled(".AddStandardResilienceHandler()", "OpenAIClient", "RetryPolicy = new ClientRetryPolicy(0), "));

    [Fact]
    public Task HandlerOfTheHttpClient_MessageMultiplies() => VerifyMessage(
        Handled(".AddStandardResilienceHandler()", "[|OpenAIClient|]"),
        "The handler of the HttpClient repeats the requests of 'OpenAIClient' up to 4 times, and the client sends each one up to 4 times by itself, 4 x 4 = 16 requests; "
        + "set the client's retries to 0, or leave retrying to it");

    [Theory]
    [InlineData("")]
    [InlineData(".AddStandardResilienceHandler(options => options.Retry.ShouldHandle = _ => new(false))")]
    [InlineData(".AddResilienceHandler(\"none\", builder => { })")]
    public Task NoHandlerThatCertainlyRetries_NoDiagnostic(string handler) => Verify(Handled(handler, "OpenAIClient"));

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.StreamingCall | Role.EmbeddingCall)]
    public Task RetryAroundAnySdk_ReportsClientsThatRetryByThemselves(SdkSnippet sdk)
    {
        var retries = sdk.Description.Clients().Any(client => client.Retries > 0 && client.Types.Any(type => ("." + type).EndsWith("." + sdk.Receiver, StringComparison.Ordinal)));
        return Verify(
            sdk.Method($$"""
                var pipeline = new Polly.ResiliencePipelineBuilder().AddRetry(new Polly.Retry.RetryStrategyOptions()).Build();
                await pipeline.ExecuteAsync(async ignored => { {{sdk.Statement(retries ? sdk.MarkedCall("client") : sdk.Call("client"))}} }, token);
                """).Insert(0, "using Polly;\n"),
            project => project.With(sdk, "Polly.Core"));
    }
}
