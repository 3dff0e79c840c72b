using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class InsecureEndpointTests : RuleTests<InsecureEndpoint>
{
    /// <summary>Every kind of place that takes the address of a model, agent or tool server.</summary>
    public static TheoryData<string> Places =>
    [
        "new OllamaSharp.OllamaApiClient($)",
        "new OllamaSharp.OllamaApiClient(new Uri($))",
        "new OpenAI.OpenAIClientOptions { Endpoint = new Uri($) }",
        "new Azure.AI.OpenAI.AzureOpenAIClient(new Uri($), new System.ClientModel.ApiKeyCredential(Key))",
        "new Azure.AI.Inference.ChatCompletionsClient(new Uri($), new Azure.AzureKeyCredential(Key))",
        "new Anthropic.AnthropicClient { BaseUrl = $ }",
        "new Google.GenAI.Types.HttpOptions { BaseUrl = $ }",
        "new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { ServiceURL = $ }",
        "new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = new Uri($) }",
        "new Microsoft.Extensions.AI.HostedMcpServerTool(\"docs\", new Uri($))",
        "new A2A.A2AClient(new Uri($))",
        "new A2A.A2ACardResolver(new Uri($))",
        "new AGUI.Client.AGUIChatClientOptions(new HttpClient(), $)",
        "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOllamaChatCompletion(\"phi4\", new Uri($))",
        "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(\"chat\", $, Key)",
        "new HttpClient().PostAsync($ + \"/v1/chat/completions\", null)",
        "new HttpRequestMessage(HttpMethod.Post, $ + \"/v1/chat/completions\")",
    ];

    [Theory, MemberData(nameof(Places))]
    public Task PlainAddress_AnyPlace_Reports(string place)
    {
        var whole = place.Contains("$ + \"/v1/chat/completions\"", StringComparison.Ordinal)
            ? place.Replace("$ + \"/v1/chat/completions\"", "[|\"http://models.contoso.com/v1/chat/completions\"|]", StringComparison.Ordinal)
            : place.Replace("$", "[|\"http://models.contoso.com\"|]", StringComparison.Ordinal);
        return Verify(Desk(whole));
    }

    [Theory, MemberData(nameof(Places))]
    public Task EncryptedAddress_AnyPlace_NoDiagnostic(string place) =>
        Verify(Desk(place.Replace("$", "\"https://models.contoso.com\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("http://localhost:11434")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    [InlineData("http://host.docker.internal:11434")]
    [InlineData("http://ollama:11434")]
    [InlineData("http://chat-service")]
    [InlineData("https+http://models")]
    [InlineData("http://models.ai.svc.cluster.local")]
    [InlineData("http://printer.lan")]
    [InlineData("http://<your-endpoint>")]
    public Task LoopbackOrServiceName_NoDiagnostic(string address) => Verify(Desk($"new OllamaSharp.OllamaApiClient(\"{address}\")"));

    [Theory]
    [InlineData("http://10.0.4.17:11434")]
    [InlineData("HTTP://models.contoso.com/v1")]
    [InlineData("http://203.0.113.7/v1")]
    public Task OtherMachine_Reports(string address) => Verify(Desk($"new OllamaSharp.OllamaApiClient([|\"{address}\"|])"));

    [Fact]
    public Task Constant_ThroughFieldAndFallback_ReportsWhereItIsSpelled() => VerifyMessage(
        """
        using Microsoft.Extensions.Configuration;
        using OllamaSharp;

        class Desk(IConfiguration configuration)
        {
            private const string Fallback = [|"http://models.contoso.com"|];

            public OllamaApiClient First() => new(new Uri(configuration["Endpoint"] ?? Fallback));

            public OllamaApiClient Second() => new(Fallback);
        }
        """,
        "'OllamaApiClient' talks to 'http://models.contoso.com' without encryption, so anyone on the way can read and change prompts, answers and keys; use https");

    [Fact]
    public Task BaseAddress_OfAClientForModels_Reports() => Verify(
        """
        class Desk
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri([|"http://models.contoso.com"|]) };

            public Task<HttpResponseMessage> Ask(HttpContent body) => _http.PostAsync("/v1/chat/completions", body);
        }
        """);

    [Fact]
    public Task BaseAddress_OfAnotherClient_NoDiagnostic() => Verify(
        """
        class Desk
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("http://weather.contoso.com") };

            public Task<string> Ask() => _http.GetStringAsync("/today");
        }
        """);

    [Fact]
    public Task OwnClient_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        class OwnClient(Uri endpoint, string model) : IChatClient
        {
            public override string ToString() => endpoint + model;
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        class Place(Uri address)
        {
            public Uri Address => address;
        }

        class Desk
        {
            public IChatClient Client() => new OwnClient(new Uri([|"http://models.contoso.com"|]), "own");

            public Place Other() => new(new Uri("http://models.contoso.com"));
        }
        """);

    [Fact]
    public Task UnknownAddress_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.Configuration;
        using OllamaSharp;

        class Desk(IConfiguration configuration)
        {
            public OllamaApiClient Configured() => new(configuration["Endpoint"]!);

            public OllamaApiClient Chosen(string host) => new($"http://{host}");
        }
        """);

    [Fact]
    public Task DevelopmentBranch_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.Hosting;
        using OllamaSharp;

        class Desk(IHostEnvironment environment)
        {
            public OllamaApiClient Client()
            {
                if (environment.IsDevelopment())
                {
                    return new("http://lab.contoso.com:11434");
                }

                return environment.IsEnvironment("Development") ? new("http://lab.contoso.com") : new("https://models.contoso.com");
            }

            public HttpClientHandler Handler()
            {
                var handler = new HttpClientHandler();
                if (!environment.IsDevelopment())
                {
                    handler.MaxConnectionsPerServer = 4;
                }
                else
                {
                    handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
                }

                return handler;
            }
        }
        """);

    [Fact]
    public Task DebugCode_NoDiagnostic() => Verify(
        """
        #define DEBUG
        using OllamaSharp;

        class Desk
        {
        #if DEBUG
            public OllamaApiClient Client() => new("http://lab.contoso.com:11434");
        #else
            public OllamaApiClient Client() => new("https://models.contoso.com");
        #endif

            public OllamaApiClient Other() => new([|"http://models.contoso.com"|]);
        }
        """);

    [Fact]
    public Task TestMethod_NoDiagnostic() => Verify(
        """
        using OllamaSharp;

        class FactAttribute : Attribute;

        class DeskTests
        {
            [Fact]
            public void Test() => new OllamaApiClient("http://models.contoso.com").ToString();
        }
        """);

    private static string Desk(string expression) =>
        $$"""
        using Microsoft.SemanticKernel;

        class Desk(string key)
        {
            private string Key => key;

            public object Make() => {{expression}};
        }
        """;
}
