using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class EndpointOutsidePolicyTests : RuleTests<EndpointOutsidePolicy>
{
    [Theory]
    [InlineData("new OllamaSharp.OllamaApiClient([|\"https://models.elsewhere.com\"|])")]
    [InlineData("new OpenAI.OpenAIClientOptions { Endpoint = new Uri([|\"https://models.elsewhere.com/v1\"|]) }")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri([|\"https://contoso.openai.azure.us\"|]), new System.ClientModel.ApiKeyCredential(Key))")]
    [InlineData("new Anthropic.AnthropicClient { BaseUrl = [|\"https://proxy.elsewhere.com\"|] }")]
    [InlineData("new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = new Uri([|\"https://mcp.elsewhere.com\"|]) }")]
    [InlineData("new A2A.A2AClient(new Uri([|\"https://agents.elsewhere.com\"|]))")]
    [InlineData("new HttpClient().PostAsync([|\"https://api.openai.com/v1/chat/completions\"|], null)")]
    [InlineData("new Amazon.BedrockRuntime.AmazonBedrockRuntimeClient([|Amazon.RegionEndpoint.USEast1|])")]
    [InlineData("new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { RegionEndpoint = [|Amazon.RegionEndpoint.GetBySystemName(\"us-east-1\")|] }")]
    [InlineData("new Anthropic.Models.Messages.MessageCreateParams { InferenceGeo = [|\"us\"|], MaxTokens = 100, Messages = [], Model = \"claude\" }")]
    public Task Place_ThatIsNotAllowed_Reports(string expression) => Verify(Desk(expression), Allow);

    [Theory]
    [InlineData("new OllamaSharp.OllamaApiClient(\"http://localhost:11434\")")]
    [InlineData("new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://Models.Contoso.com/v1\") }")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://contoso.openai.azure.com\"), new System.ClientModel.ApiKeyCredential(Key))")]
    [InlineData("new Amazon.BedrockRuntime.AmazonBedrockRuntimeClient(Amazon.RegionEndpoint.EUCentral1)")]
    [InlineData("new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(\"eu-central-1\") }")]
    [InlineData("new Anthropic.Models.Messages.MessageCreateParams { InferenceGeo = \"eu\", MaxTokens = 100, Messages = [], Model = \"claude\" }")]
    [InlineData("new OllamaSharp.OllamaApiClient(Key)")]
    [InlineData("new HttpClient().GetStringAsync(\"https://weather.elsewhere.com/today\")")]
    public Task Place_ThatIsAllowedOrUnknown_NoDiagnostic(string expression) => Verify(Desk(expression), Allow);

    [Theory]
    [InlineData("new [|OpenAI.OpenAIClient|](Key)")]
    [InlineData("new [|OpenAI.Chat.ChatClient|](\"gpt-4.1\", Key)")]
    [InlineData("new [|OpenAI.Chat.ChatClient|](\"gpt-4.1\", new System.ClientModel.ApiKeyCredential(Key), new OpenAI.OpenAIClientOptions { OrganizationId = \"contoso\" })")]
    [InlineData("new [|Anthropic.AnthropicClient|]()")]
    [InlineData("new [|Anthropic.AnthropicClient|] { ApiKey = Key, MaxRetries = 3 }")]
    [InlineData("new [|Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService|](\"gpt-4.1\", Key)")]
    [InlineData("new [|Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIChatCompletionService|](\"mistral-large-2411\", Key)")]
    [InlineData("Kernel.CreateBuilder().[|AddOpenAIChatCompletion|](\"gpt-4.1\", Key)")]
    [InlineData("Kernel.CreateBuilder().[|AddMistralChatCompletion|](\"mistral-large-2411\", Key)")]
    [InlineData("Kernel.CreateBuilder().[|AddGoogleAIGeminiChatCompletion|](\"gemini-2.5-pro\", Key)")]
    public Task ClientWithoutAddress_GoesToItsDefaultHost_Reports(string expression) => Verify(Desk(expression), Allow);

    [Theory]
    [InlineData("new OpenAI.Chat.ChatClient(\"gpt-4.1\", new System.ClientModel.ApiKeyCredential(Key), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(Key) })")]
    [InlineData("new OpenAI.OpenAIClient(new System.ClientModel.ApiKeyCredential(Key), Options)")]
    [InlineData("new OpenAI.OpenAIClient(new System.ClientModel.ApiKeyCredential(Key), new OpenAI.OpenAIClientOptions { Transport = new System.ClientModel.Primitives.HttpClientPipelineTransport(new HttpClient { BaseAddress = new Uri(Key) }) })")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(Key), new System.ClientModel.ApiKeyCredential(Key))")]
    [InlineData("new Anthropic.AnthropicClient { BaseUrl = Key }")]
    [InlineData("new Anthropic.AnthropicClient { HttpClient = new HttpClient() }")]
    [InlineData("new Anthropic.AnthropicClient(new Anthropic.Core.ClientOptions { BaseUrl = Key })")]
    [InlineData("new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService(\"gpt-4.1\", new Uri(Key), Key)")]
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt-4.1\", Key, httpClient: new HttpClient())")]
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt-4.1\")")]
    public Task ClientWithAnAddressOfItsOwn_NoDiagnostic(string expression) => Verify(Desk(expression), Allow);

    [Fact]
    public Task DefaultHost_ThatIsAllowed_NoDiagnostic() => Verify(
        Desk("(new OpenAI.OpenAIClient(Key), new Anthropic.AnthropicClient())"),
        project => project.In(Profile.Production).Option("agentguard.allowed_endpoints", "api.openai.com|*.anthropic.com"));

    [Fact]
    public Task OptionsThatGetTheirAddressLater_NoDiagnostic() => Verify(
        """
        using System.ClientModel;
        using OpenAI;

        class Desk(ApiKeyCredential key, Uri address)
        {
            public OpenAIClient First()
            {
                var options = new OpenAIClientOptions();
                options.Endpoint = address;
                return new OpenAIClient(key, options);
            }

            public OpenAIClient Second()
            {
                var options = new OpenAIClientOptions();
                Route(options);
                return new OpenAIClient(key, options);
            }

            public OpenAIClient Third()
            {
                var options = new OpenAIClientOptions { OrganizationId = "contoso" };
                return new [|OpenAIClient|](key, options);
            }

            private void Route(OpenAIClientOptions options) => options.Endpoint = address;
        }
        """,
        Allow);

    [Fact]
    public Task RegisteredHttpClient_MayHaveAnAddress_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;

        static class Setup
        {
            public static void Add(IKernelBuilder builder, HttpClient gateway)
            {
                builder.Services.AddSingleton<HttpClient>(gateway);
                builder.AddOpenAIChatCompletion("gpt-4.1", "key");
            }
        }
        """,
        Allow);

    [Theory]
    [InlineData("new [|OpenAI.OpenAIClient|](Key)", "'OpenAIClient' has no address and so sends prompts and answers to 'api.openai.com', which")]
    [InlineData("new [|Anthropic.AnthropicClient|]()", "'AnthropicClient' has no address and so sends prompts and answers to 'api.anthropic.com' where 'ANTHROPIC_BASE_URL' names no other host, which")]
    public Task Message_NamesTheDefaultHost(string expression, string message) => VerifyMessage(
        Desk(expression), message + " agentguard.allowed_endpoints does not name; use a place that is allowed, or have this one allowed", Allow);

    [Fact]
    public Task Message_NamesThePlace() => VerifyMessage(
        Desk("new OllamaSharp.OllamaApiClient([|\"https://models.elsewhere.com\"|])"),
        "'OllamaApiClient' sends prompts and answers to 'models.elsewhere.com', which agentguard.allowed_endpoints does not name; "
        + "use a place that is allowed, or have this one allowed",
        Allow);

    [Fact]
    public Task OptionNotSet_NoDiagnostic() => Verify(
        Desk("new OllamaSharp.OllamaApiClient(\"https://models.elsewhere.com\")"), project => project.In(Profile.Production));

    private static void Allow(TestProject project) =>
        project.In(Profile.Production).Option("agentguard.allowed_endpoints", "*.openai.azure.com|*.contoso.com|eu*");

    private static string Desk(string expression) =>
        $$"""
        using Microsoft.SemanticKernel;

        class Desk(string key, OpenAI.OpenAIClientOptions options)
        {
            private string Key => key;

            private OpenAI.OpenAIClientOptions Options => options;

            public object Make() => {{expression}};
        }
        """;
}
