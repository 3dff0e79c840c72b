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
        class Desk(string key)
        {
            private string Key => key;

            public object Make() => {{expression}};
        }
        """;
}
