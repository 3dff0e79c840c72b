using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class ResilienceTooShortTests : RuleTests<ResilienceTooShort, ResilienceTooShortFix>
{
    private static string Setup(string body) => $$"""
        #pragma warning disable EXTEXP0001
        using System.ClientModel.Primitives;
        using System.Net.Http.Json;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Http.Resilience;
        using OpenAI;

        class Setup
        {
            public void Configure(IServiceCollection services, IConfiguration configuration)
            {
                {{body.Replace("\n", "\n        ")}}
            }

            private static void Raise(HttpStandardResilienceOptions options) { }
        }

        class Gateway(HttpClient http)
        {
            public Task AskAsync(object request) => http.PostAsJsonAsync("https://api.openai.com/v1/responses", request);
        }

        class Chat(IHttpClientFactory factory)
        {
            public OpenAIClientOptions Options() => new() { Transport = new HttpClientPipelineTransport(factory.CreateClient("llm")) };
        }

        class Weather(HttpClient http)
        {
            public Task AskAsync() => http.GetStringAsync("https://example.org/weather");
        }
        """;

    private const string Raised = """
        options =>
        {
            options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(120);
            options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(240);
            options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(480);
        }
        """;

    [Theory]
    [InlineData("services.AddHttpClient<Gateway>()")]
    [InlineData("services.AddHttpClient(\"llm\")")]
    public Task PresetTimesOfAModelsClient_AreRaised(string client) =>
        VerifyFix(Setup(client + ".[|AddStandardResilienceHandler|]();"), Setup(client + $".AddStandardResilienceHandler({Raised});"));

    [Fact]
    public Task LambdaThatSetsSomethingElse_GetsTheTimes() => VerifyFix(
        Setup("""
            services.AddHttpClient<Gateway>().[|AddStandardResilienceHandler|](options =>
            {
                options.Retry.MaxRetryAttempts = 5;
                options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(8);
            });
            """),
        Setup("""
            services.AddHttpClient<Gateway>().AddStandardResilienceHandler(options =>
            {
                options.Retry.MaxRetryAttempts = 5;
                options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(120);
                options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(240);
                options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(480);
            });
            """));

    [Fact]
    public Task HandlerOfAllClients_HasNoFix() => VerifyNoFix(
        Setup("services.ConfigureHttpClientDefaults(http => http.[|AddStandardResilienceHandler|]()); services.AddHttpClient<Gateway>();"));

    [Fact]
    public Task HandlerOfAllClientsWithAnSdkThatAsksTheContainer_Reports() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;

        class Setup
        {
            public void Configure(IKernelBuilder builder, string key)
            {
                builder.Services.ConfigureHttpClientDefaults(http => http.[|AddStandardResilienceHandler|]());
                builder.AddOpenAIChatCompletion("gpt-5", key);
            }
        }
        """);

    [Fact]
    public Task ClientKeptInAField_Reports() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Gateway(IHttpClientFactory factory)
        {
            private readonly HttpClient _http = factory.CreateClient("llm");

            public Task<string> AskAsync() => _http.GetStringAsync("https://api.anthropic.com/v1/messages");

            public static void Configure(IServiceCollection services) => services.AddHttpClient("llm").[|AddStandardResilienceHandler|]();
        }
        """);

    [Fact]
    public Task AttemptLongerThanHalfTheSampling_IsCorrected() => VerifyFix(
        Setup("""
            services.AddHttpClient<Weather>().[|AddStandardResilienceHandler|](options =>
            {
                options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(60);
                options.TotalRequestTimeout.Timeout = TimeSpan.FromMinutes(5);
            });
            """),
        Setup("""
            services.AddHttpClient<Weather>().AddStandardResilienceHandler(options =>
            {
                options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(60);
                options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(120);
                options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(240);
            });
            """));

    [Theory]
    [InlineData("services.AddHttpClient<Weather>().[|AddStandardResilienceHandler|]().Configure(o => o.AttemptTimeout.Timeout = TimeSpan.FromMinutes(1));")]
    [InlineData("services.AddHttpClient<Weather>().[|AddStandardResilienceHandler|](o => { o.AttemptTimeout.Timeout = TimeSpan.FromSeconds(40); o.CircuitBreaker.SamplingDuration = TimeSpan.FromMinutes(2); });")]
    public Task TimesThatContradict_HaveNoFixElsewhere(string body) => Verify(Setup(body));

    [Fact]
    public Task Message_NamesTheTimes() => VerifyMessage(
        Setup("services.AddHttpClient<Gateway>().[|AddStandardResilienceHandler|]();"),
        "'AddStandardResilienceHandler' ends an attempt after 10 seconds and the request after 30, before many answers of a model are there; "
        + "raise both, and the sampling duration to twice an attempt");

    [Fact]
    public Task Message_SaysWhatTheTimesNeed() => VerifyMessage(
        Setup("services.AddHttpClient<Weather>().[|AddStandardResilienceHandler|](o => o.AttemptTimeout.Timeout = TimeSpan.FromSeconds(60));"),
        "'AddStandardResilienceHandler' fails at start-up, because its times contradict each other; "
        + "an attempt of 60 seconds needs at least as long in total and a sampling duration of 120");

    [Theory]
    [InlineData("services.AddHttpClient<Gateway>().AddStandardResilienceHandler(o => { o.AttemptTimeout.Timeout = TimeSpan.FromSeconds(60); o.CircuitBreaker.SamplingDuration = TimeSpan.FromMinutes(2); o.TotalRequestTimeout.Timeout = TimeSpan.FromMinutes(4); });")]
    [InlineData("services.AddHttpClient<Gateway>().AddStandardResilienceHandler().Configure(o => { o.AttemptTimeout.Timeout = TimeSpan.FromSeconds(15); o.TotalRequestTimeout.Timeout = TimeSpan.FromMinutes(4); });")]
    public Task OptionsThatRaiseBoth_NoDiagnostic(string body) => Verify(Setup(body));

    [Theory]
    [InlineData("services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler()); services.AddHttpClient<Gateway>().RemoveAllResilienceHandlers();")]
    [InlineData("services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler()); services.AddHttpClient(\"llm\").RemoveAllResilienceHandlers();")]
    public Task HandlersRemoved_NoDiagnostic(string body) => Verify(Setup(body));

    [Theory]
    [InlineData("services.AddHttpClient<Gateway>().AddStandardResilienceHandler(configuration.GetSection(\"llm\"));")]
    [InlineData("services.AddHttpClient<Gateway>().AddStandardResilienceHandler().Configure(configuration.GetSection(\"llm\"));")]
    [InlineData("services.AddHttpClient<Gateway>().AddStandardResilienceHandler(Raise);")]
    [InlineData("services.AddHttpClient<Gateway>().AddStandardResilienceHandler(o => Raise(o));")]
    [InlineData("services.AddHttpClient<Gateway>().AddStandardResilienceHandler(o => o.AttemptTimeout.Timeout = TimeSpan.Parse(configuration[\"t\"]!));")]
    public Task TimesFromElsewhere_NoDiagnostic(string body) => Verify(Setup(body));

    [Fact]
    public Task ClientThatCallsNoModel_NoDiagnostic() => Verify(
        Setup("services.AddHttpClient<Weather>().AddStandardResilienceHandler(); services.AddHttpClient(\"weather\").AddStandardResilienceHandler();"));

    [Fact]
    public Task HandlerOfAllClientsWithSdkClientsOnly_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using OpenAI.Chat;

        class Setup
        {
            public void Configure(IServiceCollection services, string key)
            {
                services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
                services.AddSingleton(new ChatClient("gpt-5", key));
            }
        }
        """);
}
