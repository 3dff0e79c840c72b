using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private const string OwnRetryingClient =
        "pass a client you made (it retries 3 times), or an HttpClient with a resilience handler";

    private static SdkMember[] SemanticKernelConnectors =>
    [
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAIChatCompletion"),
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions", "AddOpenAIChatCompletion"),
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIChatClientKernelBuilderExtensions", "AddOpenAIChatClient"),
        .. OpenAIConnector("Microsoft.Extensions.DependencyInjection.OpenAIServiceCollectionExtensions", "AddOpenAIChatClient"),
        .. OpenAIConnector("Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAIEmbeddingGenerator"),
        .. OpenAIConnector("Microsoft.Extensions.DependencyInjection.OpenAIServiceCollectionExtensions", "AddOpenAIEmbeddingGenerator"),
        .. OpenAIConnector("Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions", "AddAzureOpenAIChatCompletion"),
        .. OpenAIConnector("Microsoft.SemanticKernel.AzureOpenAIServiceCollectionExtensions", "AddAzureOpenAIChatCompletion"),
        .. OpenAIConnector("Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions", "AddAzureOpenAIChatClient"),
        .. OpenAIConnector("Microsoft.Extensions.DependencyInjection.AzureOpenAIServiceCollectionExtensions", "AddAzureOpenAIChatClient"),
        .. OpenAIConnector("Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions", "AddAzureOpenAIEmbeddingGenerator"),
        .. OpenAIConnector("Microsoft.Extensions.DependencyInjection.AzureOpenAIServiceCollectionExtensions", "AddAzureOpenAIEmbeddingGenerator"),
        Connector("Microsoft.SemanticKernel.MistralAIKernelBuilderExtensions", "AddMistralChatCompletion"),
        Connector("Microsoft.SemanticKernel.MistralAIServiceCollectionExtensions", "AddMistralChatCompletion"),
        Connector("Microsoft.SemanticKernel.OllamaKernelBuilderExtensions", "AddOllamaChatCompletion"),
        Connector("Microsoft.SemanticKernel.OllamaServiceCollectionExtensions", "AddOllamaChatCompletion"),
        Connector("Microsoft.SemanticKernel.OllamaKernelBuilderExtensions", "AddOllamaChatClient"),
        Connector("Microsoft.Extensions.DependencyInjection.OllamaServiceCollectionExtensions", "AddOllamaChatClient"),
        ConnectorService("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService"),
        ConnectorService("Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAIChatCompletionService"),
        ConnectorService("Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIChatCompletionService"),
        ConnectorService("Microsoft.SemanticKernel.Connectors.Ollama.OllamaChatCompletionService"),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions", "AsChatClient", Role.ClientView),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatClientExtensions", "AsChatCompletionService", Role.ClientView),
    ];

    /// <summary>
    /// The overloads that make the client themselves hand the SDK an HttpClient, and so switch its retries off and make its network
    /// timeout infinite; what is left is 100 seconds of HttpClient. The overloads that take a client keep that client's retries.
    /// </summary>
    private static SdkMember[] OpenAIConnector(string type, string name) =>
    [
        Method(type, name, Role.ClientConstruction, ConnectorParameters) with
        {
            OnlyWith = ["apiKey", "credential", "credentials"],
            Retries = 0,
            RetryRemedy = OwnRetryingClient,
            Evidence = "Semantic Kernel 1.80.0: read (ClientCore.GetOpenAIClientOptions).",
        },
        Method(type, name, Role.ClientConstruction, Parameter("modelId", Role.ModelId)) with { OnlyWith = ["openAIClient", "azureOpenAIClient"] },
    ];

    private static SdkMember Connector(string type, string name) => Method(type, name, Role.ClientConstruction, ConnectorParameters);

    private static SdkMember ConnectorService(string type) => Constructor(type, Role.ClientConstruction, ConnectorParameters);

    private static SdkParameter[] ConnectorParameters =>
    [
        Parameter("apiKey", Role.Credential), Parameter("credential", Role.Credential), Parameter("credentials", Role.Credential),
        Parameter("endpoint", Role.Endpoint), Parameter("modelId", Role.ModelId), Parameter("httpClient", Role.HttpTransport),
    ];
}
