using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private const string OwnRetryingClient =
        "pass a client you made (it retries 3 times), or an HttpClient with a resilience handler";

    private const string MistralHost = "api.mistral.ai";

    private const string GeminiHost = "generativelanguage.googleapis.com";

    private static SdkMember[] SemanticKernelConnectors =>
    [
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAIChatCompletion", Endpoint, Transport),
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions", "AddOpenAIChatCompletion", Endpoint),
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIChatClientKernelBuilderExtensions", "AddOpenAIChatClient", Endpoint, Transport),
        .. OpenAIConnector("Microsoft.Extensions.DependencyInjection.OpenAIServiceCollectionExtensions", "AddOpenAIChatClient", Endpoint, Transport),
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAIEmbeddingGenerator", Transport),
        .. OpenAIConnector("Microsoft.Extensions.DependencyInjection.OpenAIServiceCollectionExtensions", "AddOpenAIEmbeddingGenerator", Transport),
        .. AzureConnector("Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions", "AddAzureOpenAIChatCompletion", "credentials"),
        .. AzureConnector("Microsoft.SemanticKernel.AzureOpenAIServiceCollectionExtensions", "AddAzureOpenAIChatCompletion", "credentials"),
        .. AzureConnector("Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions", "AddAzureOpenAIChatClient", "credentials"),
        .. AzureConnector("Microsoft.Extensions.DependencyInjection.AzureOpenAIServiceCollectionExtensions", "AddAzureOpenAIChatClient", "credentials"),
        .. AzureConnector("Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions", "AddAzureOpenAIEmbeddingGenerator", "credential"),
        .. AzureConnector("Microsoft.Extensions.DependencyInjection.AzureOpenAIServiceCollectionExtensions", "AddAzureOpenAIEmbeddingGenerator", "credentials"),
        WithHost(Connector("Microsoft.SemanticKernel.MistralAIKernelBuilderExtensions", "AddMistralChatCompletion", Key, Endpoint, Transport), MistralHost),
        WithHost(Connector("Microsoft.SemanticKernel.MistralAIServiceCollectionExtensions", "AddMistralChatCompletion", Key, Endpoint, Transport), MistralHost),
        Connector("Microsoft.SemanticKernel.OllamaKernelBuilderExtensions", "AddOllamaChatCompletion", Endpoint, Transport),
        Connector("Microsoft.SemanticKernel.OllamaServiceCollectionExtensions", "AddOllamaChatCompletion", Endpoint, Transport),
        Connector("Microsoft.SemanticKernel.OllamaKernelBuilderExtensions", "AddOllamaChatClient", Endpoint, Transport),
        Connector("Microsoft.Extensions.DependencyInjection.OllamaServiceCollectionExtensions", "AddOllamaChatClient", Endpoint, Transport),
        WithHost(Connector("Microsoft.SemanticKernel.GoogleAIKernelBuilderExtensions", "AddGoogleAIGeminiChatCompletion", Key, Transport), GeminiHost),
        WithHost(Connector("Microsoft.SemanticKernel.GoogleAIServiceCollectionExtensions", "AddGoogleAIGeminiChatCompletion", Key), GeminiHost),
        Connector("Microsoft.SemanticKernel.GoogleAIKernelBuilderExtensions", "AddGoogleGenAIChatClient", Key),
        Connector("Microsoft.Extensions.DependencyInjection.GoogleAIServiceCollectionExtensions", "AddGoogleGenAIChatClient", Key),
        Connector("Microsoft.SemanticKernel.VertexAIKernelBuilderExtensions", "AddVertexAIGeminiChatCompletion", Parameter("bearerKey", Role.Credential), Transport),
        WithHost(ConnectorService("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService", Key, Endpoint, Transport), OpenAIHost) with { OnlyWith = ["apiKey"] },
        ConnectorService("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService") with { OnlyWith = ["openAIClient"] },
        ConnectorService("Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAIChatCompletionService",
            Key, Parameter("credentials", Role.Credential), Endpoint, Transport, Parameter("deploymentName", Role.ModelId)),
        WithHost(ConnectorService("Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIChatCompletionService", Key, Endpoint, Transport), MistralHost),
        ConnectorService("Microsoft.SemanticKernel.Connectors.Ollama.OllamaChatCompletionService", Endpoint, Transport),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions", "AsChatClient", Role.ClientView),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatClientExtensions", "AsChatCompletionService", Role.ClientView),
    ];

    private static SdkParameter Key => Parameter("apiKey", Role.Credential);

    private static SdkParameter Endpoint => Parameter("endpoint", Role.Endpoint);

    private static SdkParameter Transport => Parameter("httpClient", Role.HttpTransport);

    private static SdkMember[] OpenAIConnector(string type, string name, params SdkParameter[] more) =>
    [
        WithHost(WithoutRetries(Connector(type, name, [Key, .. more])), OpenAIHost) with { OnlyWith = ["apiKey"] },
        Connector(type, name) with { OnlyWith = ["openAIClient"] },
    ];

    private static SdkMember[] AzureConnector(string type, string name, string credential) =>
    [
        WithoutRetries(Connector(type, name, Key, Parameter(credential, Role.Credential), Endpoint, Transport, Parameter("deploymentName", Role.ModelId)))
            with { OnlyWith = ["apiKey", credential] },
        Connector(type, name, Parameter("deploymentName", Role.ModelId)) with { OnlyWith = ["azureOpenAIClient"] },
    ];

    /// <summary>
    /// The overloads that make the client themselves hand the SDK an HttpClient, and so switch its retries off and make its network
    /// timeout infinite; what is left is 100 seconds of HttpClient. The overloads that take a client keep that client's retries.
    /// </summary>
    private static SdkMember WithoutRetries(SdkMember connector) => connector with
    {
        Retries = 0,
        RetryRemedy = OwnRetryingClient,
        Evidence = "Semantic Kernel 1.80.0: read (ClientCore.GetOpenAIClientOptions).",
    };

    private static SdkMember WithHost(SdkMember connector, string host) => connector with
    {
        DefaultHost = host,
        Evidence = $"{connector.Evidence} The host: Semantic Kernel 1.80.0, read.".TrimStart(),
    };

    private static SdkMember Connector(string type, string name, params SdkParameter[] parameters) =>
        Method(type, name, Role.ClientConstruction, [Parameter("modelId", Role.ModelId), .. parameters]);

    private static SdkMember ConnectorService(string type, params SdkParameter[] parameters) =>
        Constructor(type, Role.ClientConstruction, [Parameter("modelId", Role.ModelId), .. parameters]);
}
