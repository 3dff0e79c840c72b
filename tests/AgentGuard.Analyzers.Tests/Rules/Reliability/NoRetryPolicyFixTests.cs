using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

/// <summary>What the fix makes of clients that never retry.</summary>
public sealed class NoRetryPolicyFixTests : RuleTests<NoRetryPolicy, NoRetryPolicyFix>
{
    [Fact]
    public Task ZeroRetriesInInitializer_IsDropped() => VerifyFix(
        """
        using System.ClientModel.Primitives;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new() { [|RetryPolicy|] = new ClientRetryPolicy(0) };
        }
        """,
        """
        using System.ClientModel.Primitives;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options() => new();
        }
        """);

    [Fact]
    public Task ZeroAmongOtherSettings_OthersStay() => VerifyFix(
        """
        class Clients
        {
            public Anthropic.AnthropicClient First() => new() { [|MaxRetries|] = 0, Timeout = TimeSpan.FromMinutes(2) };

            public Anthropic.AnthropicClient Last() => new Anthropic.AnthropicClient
            {
                Timeout = TimeSpan.FromMinutes(2), // enough
                [|MaxRetries|] = 0,
            };

            public Anthropic.AnthropicClient LastWithoutComma() => new Anthropic.AnthropicClient
            {
                Timeout = TimeSpan.FromMinutes(2),
                [|MaxRetries|] = 0
            };

            public Anthropic.AnthropicClient Only() => new Anthropic.AnthropicClient
            {
                [|MaxRetries|] = 0,
            };
        }
        """,
        """
        class Clients
        {
            public Anthropic.AnthropicClient First() => new() { Timeout = TimeSpan.FromMinutes(2) };

            public Anthropic.AnthropicClient Last() => new Anthropic.AnthropicClient
            {
                Timeout = TimeSpan.FromMinutes(2), // enough
            };

            public Anthropic.AnthropicClient LastWithoutComma() => new Anthropic.AnthropicClient
            {
                Timeout = TimeSpan.FromMinutes(2)
            };

            public Anthropic.AnthropicClient Only() => new Anthropic.AnthropicClient();
        }
        """);

    [Fact]
    public Task ZeroInStatement_StatementIsRemoved() => VerifyFix(
        """
        using System.ClientModel.Primitives;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options()
            {
                var options = new OpenAIClientOptions();
                options.[|RetryPolicy|] = new ClientRetryPolicy(maxRetries: 0);
                return options;
            }
        }
        """,
        """
        using System.ClientModel.Primitives;
        using OpenAI;

        class Clients
        {
            public OpenAIClientOptions Options()
            {
                var options = new OpenAIClientOptions();
                return options;
            }
        }
        """);

    [Fact]
    public Task ZeroInWithExpression_CopyIsDropped() => VerifyFix(
        """
        class Clients
        {
            public object Make(Anthropic.AnthropicClient client) => client.WithOptions(options => options with { [|MaxRetries|] = 0 });
        }
        """,
        """
        class Clients
        {
            public object Make(Anthropic.AnthropicClient client) => client.WithOptions(options => options);
        }
        """);

    [Fact]
    public Task ZeroInNestedInitializer_IsDropped() => VerifyFix(
        """
        using Azure.AI.Inference;

        class Clients
        {
            public AzureAIInferenceClientOptions Options() => new() { Retry = { [|MaxRetries|] = 0 } };
        }
        """,
        """
        using Azure.AI.Inference;

        class Clients
        {
            public AzureAIInferenceClientOptions Options() => new();
        }
        """);

    [Fact]
    public Task ZeroInLambda_NoFix() => VerifyNoFix(
        """
        using OpenAI;

        class Clients
        {
            public Action<Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig> Configure() => config => config.[|MaxErrorRetry|] = 0;
        }
        """);

    [Fact]
    public Task KernelWithKey_PassesClient() => VerifyFix(
        """
        using Microsoft.SemanticKernel;

        class Startup
        {
            public void Configure(IKernelBuilder builder, string key) => builder.[|AddOpenAIChatCompletion|]("gpt-5", key);
        }
        """,
        """
        using Microsoft.SemanticKernel;

        class Startup
        {
            public void Configure(IKernelBuilder builder, string key) => builder.AddOpenAIChatCompletion("gpt-5", new OpenAI.OpenAIClient(key));
        }
        """);

    [Fact]
    public Task KernelWithAzureKey_PassesClient() => VerifyFix(
        """
        using System.ClientModel;
        using Azure.AI.OpenAI;
        using Azure.Core;
        using Microsoft.SemanticKernel;

        class Startup
        {
            public void Configure(IKernelBuilder builder, string key, TokenCredential credential)
            {
                builder.[|AddAzureOpenAIChatCompletion|]("gpt", "https://contoso.openai.azure.com/", key, serviceId: "a");
                builder.[|AddAzureOpenAIChatCompletion|](deploymentName: "gpt", endpoint: "https://contoso.openai.azure.com/", credentials: credential);
            }
        }
        """,
        """
        using System.ClientModel;
        using Azure.AI.OpenAI;
        using Azure.Core;
        using Microsoft.SemanticKernel;

        class Startup
        {
            public void Configure(IKernelBuilder builder, string key, TokenCredential credential)
            {
                builder.AddAzureOpenAIChatCompletion("gpt", new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com/"), new ApiKeyCredential(key)), "a");
                builder.AddAzureOpenAIChatCompletion("gpt", new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com/"), credential));
            }
        }
        """);

    [Theory]
    [InlineData("builder.[|AddOpenAIChatCompletion|](\"gpt-5\", key, orgId: \"org\");")]
    [InlineData("builder.[|AddOpenAIChatCompletion|](\"gpt-5\", key, httpClient: new HttpClient());")]
    public Task KernelWithMoreThanTheOverloadTakes_NoFix(string statement) => VerifyNoFix(
        $$"""
        using Microsoft.SemanticKernel;

        class Startup
        {
            public void Configure(IKernelBuilder builder, string key) { {{statement}} }
        }
        """);

    [Fact]
    public Task FactoryClientWithChain_GetsHandler() => VerifyFix(
        """
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void Configure(IServiceCollection services)
            {
                services.AddHttpClient<Gateway>().ConfigureHttpClient(http => http.Timeout = TimeSpan.FromMinutes(8));
            }
        }

        class Gateway(HttpClient http)
        {
            public Task Ask(string question) => http.[|PostAsJsonAsync|]("https://api.openai.com/v1/chat/completions", new { question });
        }
        """,
        """
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void Configure(IServiceCollection services)
            {
                services.AddHttpClient<Gateway>().ConfigureHttpClient(http => http.Timeout = TimeSpan.FromMinutes(8)).AddStandardResilienceHandler(options =>
                {
                    options.AttemptTimeout.Timeout = System.TimeSpan.FromMinutes(2);
                    options.CircuitBreaker.SamplingDuration = System.TimeSpan.FromMinutes(4);
                    options.TotalRequestTimeout.Timeout = System.TimeSpan.FromMinutes(8);
                });
            }
        }

        class Gateway(HttpClient http)
        {
            public Task Ask(string question) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { question });
        }
        """);

    [Fact]
    public Task ChainWhoseResultIsUsed_NoFix() => VerifyNoFix(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Clients
        {
            public IHttpClientBuilder Configure(IServiceCollection services) => services.AddHttpClient("plain");

            public object Make(IHttpClientFactory factory) => new [|OllamaSharp.OllamaApiClient|](factory.CreateClient("plain"));
        }
        """);
}
