using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private const string OpenAIHost = "api.openai.com";

    private static SdkMember[] OpenAIClients =>
    [
        OpenAIClient("OpenAI.OpenAIClient"),
        OpenAIClient("OpenAI.Chat.ChatClient", Parameter("model", Role.ModelId)),
        OpenAIClient("OpenAI.Embeddings.EmbeddingClient", Parameter("model", Role.ModelId)),
        OpenAIClient("OpenAI.Responses.ResponsesClient"),
        OpenAIClient("OpenAI.Assistants.AssistantClient"),
        OpenAIClient("OpenAI.Images.ImageClient", Parameter("model", Role.ModelId)),
        OpenAIClient("OpenAI.Audio.AudioClient", Parameter("model", Role.ModelId)),
        OpenAIClient("OpenAI.Moderations.ModerationClient", Parameter("model", Role.ModelId)),
        Method("OpenAI.OpenAIClient", "GetChatClient", Role.ClientView, Parameter("model", Role.ModelId)),
        Method("OpenAI.OpenAIClient", "GetEmbeddingClient", Role.ClientView, Parameter("model", Role.ModelId)),
        Method("OpenAI.OpenAIClient", "GetImageClient", Role.ClientView, Parameter("model", Role.ModelId)),
        Method("OpenAI.OpenAIClient", "GetAudioClient", Role.ClientView, Parameter("model", Role.ModelId)),
        Method("OpenAI.OpenAIClient", "GetModerationClient", Role.ClientView, Parameter("model", Role.ModelId)),
        Method("OpenAI.OpenAIClient", "GetResponsesClient", Role.ClientView),
        Method("OpenAI.OpenAIClient", "GetAssistantClient", Role.ClientView),
        Property("OpenAI.OpenAIClientOptions", "Endpoint", Role.Endpoint),
        Property("OpenAI.Responses.ResponsesClientOptions", "Endpoint", Role.Endpoint) with { Since = "2.11.0" },
        Property("OpenAI.Assistants.AssistantClientOptions", "Endpoint", Role.Endpoint) with { Since = "2.15.0" },
        Type("OpenAI.OpenAIClientOptions", Role.ClientOptions),
        Constructor("OpenAI.OpenAIClientOptions", Role.ClientOptions),
    ];

    // The options all OpenAI clients and Azure's share. Described with each SDK that is built on them, because a project that
    // references System.ClientModel for something else (storage, key vault) is no agent project.
    private static SdkMember[] SystemClientModel =>
    [
        Type("System.ClientModel.Primitives.ClientPipelineOptions", Role.ClientOptions),
        Property("System.ClientModel.Primitives.ClientPipelineOptions", "RetryPolicy", Role.Retry),
        Property("System.ClientModel.Primitives.ClientPipelineOptions", "NetworkTimeout", Role.Timeout),
        Property("System.ClientModel.Primitives.ClientPipelineOptions", "Transport", Role.HttpTransport),
        Property("System.ClientModel.Primitives.ClientPipelineOptions", "EnableDistributedTracing", Role.Telemetry),
        Method("System.ClientModel.Primitives.ClientPipelineOptions", "AddPolicy", Role.Middleware),
        Type("System.ClientModel.Primitives.ClientRetryPolicy", Role.Retry),
        Constructor("System.ClientModel.Primitives.ClientRetryPolicy", Role.Retry, Parameter("maxRetries", Role.Retry)),
        Property("System.ClientModel.Primitives.ClientRetryPolicy", "Default", Role.Retry),
        Constructor("System.ClientModel.Primitives.HttpClientPipelineTransport", Role.HttpTransport, Parameter("client", Role.HttpTransport)),
        Property("System.ClientModel.Primitives.ClientLoggingOptions", "EnableMessageContentLogging", Role.SensitiveTelemetry),
        Property("System.ClientModel.Primitives.RequestOptions", "CancellationToken", Role.TokenCarrier),
        Constructor("System.ClientModel.ApiKeyCredential", Role.Credential, Parameter("key", Role.Credential)),
        Method("System.ClientModel.ApiKeyCredential", "Update", Role.Credential, Parameter("key", Role.Credential)),
    ];

    private static SdkMember OpenAIClient(string type, params SdkParameter[] more) =>
        Constructor(type, Role.ClientConstruction,
        [
            Parameter("apiKey", Role.Credential), Parameter("credential", Role.Credential), Parameter("options", Role.ClientOptions), .. more,
        ])
        with { DefaultHost = OpenAIHost, Evidence = "The host: OpenAI 2.10.0 and 2.15.0, read." };
}
