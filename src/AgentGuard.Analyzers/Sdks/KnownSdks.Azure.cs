using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    // The clients it hands out are those of the OpenAI package; only how they are made differs.
    private static SdkDescription AzureOpenAI { get; } = new()
    {
        Name = "Azure.AI.OpenAI",
        Providers = ModelProviders.AzureOpenAI,
        Assemblies = ["Azure.AI.OpenAI"],
        Package = "Azure.AI.OpenAI",
        Versions = ["2.9.0-beta.1"],
        Members = () =>
        [
            Constructor("Azure.AI.OpenAI.AzureOpenAIClient", Role.ClientConstruction,
                Parameter("credential", Role.Credential), Parameter("endpoint", Role.Endpoint), Parameter("options", Role.ClientOptions)),
            Method("Azure.AI.OpenAI.AzureOpenAIClient", "GetChatClient", Role.ClientView, Parameter("deploymentName", Role.ModelId)),
            Method("Azure.AI.OpenAI.AzureOpenAIClient", "GetEmbeddingClient", Role.ClientView, Parameter("deploymentName", Role.ModelId)),
            Type("Azure.AI.OpenAI.AzureOpenAIClientOptions", Role.ClientOptions),
            Constructor("Azure.AI.OpenAI.AzureOpenAIClientOptions", Role.ClientOptions),
            OldAzure("GetChatCompletions", Role.ChatCall),
            OldAzure("GetChatCompletionsAsync", Role.ChatCall),
            OldAzure("GetChatCompletionsStreaming", Role.StreamingCall),
            OldAzure("GetChatCompletionsStreamingAsync", Role.StreamingCall),
            Constructor("Azure.AI.OpenAI.OpenAIClient", Role.ClientConstruction, Parameter("endpoint", Role.Endpoint), Parameter("options", Role.ClientOptions))
                with { Until = "2.0.0", Evidence = "Azure.AI.OpenAI 1.x; documented." },
        ],
        Clients = () =>
        [
            new()
            {
                Types = ["Azure.AI.OpenAI.AzureOpenAIClient"],
                Retries = 3,
                AttemptTimeoutSeconds = 100,
                Exceptions = ["System.ClientModel.ClientResultException", "System.AggregateException", "System.Threading.Tasks.TaskCanceledException"],
                Evidence = "Azure.AI.OpenAI 2.x: documented (RetryWithDelaysPolicy derives from ClientRetryPolicy).",
            },
        ],
    };

    private static SdkDescription AzureInference { get; } = new()
    {
        Name = "Azure.AI.Inference",
        Providers = ModelProviders.AzureOpenAI,
        Assemblies = ["Azure.AI.Inference", "Microsoft.Extensions.AI.AzureAIInference"],
        Package = "Azure.AI.Inference",
        Versions = ["1.0.0-beta.5"],
        Members = () => [.. AzureInferenceMembers, .. AzureCore],
        Clients = () =>
        [
            new()
            {
                Types = ["Azure.AI.Inference.ChatCompletionsClient", "Azure.AI.Inference.EmbeddingsClient"],
                Retries = 3,
                AttemptTimeoutSeconds = 100,
                Exceptions = ["Azure.RequestFailedException", "System.AggregateException", "System.Threading.Tasks.TaskCanceledException"],
                WrapsTransportErrors = true,
                Evidence = "Azure.Core 1.64.0: executed.",
            },
        ],
    };

    private static SdkMember[] AzureInferenceMembers =>
    [
        AzureInferenceCall("Complete", Role.ChatCall),
        AzureInferenceCall("CompleteAsync", Role.ChatCall),
        AzureInferenceCall("CompleteStreaming", Role.StreamingCall),
        AzureInferenceCall("CompleteStreamingAsync", Role.StreamingCall),
        Method("Azure.AI.Inference.EmbeddingsClient", "Embed", Role.EmbeddingCall, Parameter("embeddingsOptions", Role.PromptInput)),
        Method("Azure.AI.Inference.EmbeddingsClient", "EmbedAsync", Role.EmbeddingCall, Parameter("embeddingsOptions", Role.PromptInput)),
        Constructor("Azure.AI.Inference.ChatCompletionsClient", Role.ClientConstruction,
            Parameter("credential", Role.Credential), Parameter("endpoint", Role.Endpoint), Parameter("options", Role.ClientOptions)),
        Constructor("Azure.AI.Inference.EmbeddingsClient", Role.ClientConstruction,
            Parameter("credential", Role.Credential), Parameter("endpoint", Role.Endpoint), Parameter("options", Role.ClientOptions)),
        Method("Microsoft.Extensions.AI.AzureAIInferenceExtensions", "AsIChatClient", new Meaning(Role.ClientView, Wiring.BareClient), Parameter("modelId", Role.ModelId)),
        Method("Microsoft.Extensions.AI.AzureAIInferenceExtensions", "AsIEmbeddingGenerator", Role.ClientView, Parameter("defaultModelId", Role.ModelId)),
        Property("Azure.AI.Inference.ChatCompletionsOptions", "Tools", Role.ToolRegistration),
        Property("Azure.AI.Inference.ChatCompletionsOptions", "MaxTokens", Role.OutputLimit),
        Property("Azure.AI.Inference.ChatCompletionsOptions", "ResponseFormat", Role.ResponseFormat),
        Property("Azure.AI.Inference.ChatCompletionsOptions", "Model", Role.ModelId),
        Property("Azure.AI.Inference.ChatCompletionsOptions", "Messages", Role.PromptInput),
        Constructor("Azure.AI.Inference.ChatCompletionsOptions", Role.None, Parameter("messages", Role.PromptInput)),
        Method("Azure.AI.Inference.ChatCompletionsResponseFormat", "CreateJsonFormat", Role.JsonModeFormat) with { OnlyWithout = ["jsonSchema"] },
        Method("Azure.AI.Inference.ChatCompletionsResponseFormat", "CreateJsonFormat", Role.JsonSchemaFormat,
            Parameter("jsonSchemaIsStrict", Role.StrictSchema)) with { OnlyWith = ["jsonSchema"] },
        Constructor("Azure.AI.Inference.FunctionDefinition", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration), Parameter("name", Role.ToolName)),
        Property("Azure.AI.Inference.FunctionDefinition", "Name", Role.ToolName),
        Property("Azure.AI.Inference.FunctionDefinition", "Description", Role.ToolDescription),
        Constructor("Azure.AI.Inference.ChatRequestSystemMessage", Role.None, Parameter("content", Role.SystemPrompt)),
        Constructor("Azure.AI.Inference.ChatRequestDeveloperMessage", Role.None, Parameter("content", Role.SystemPrompt)),
        Constructor("Azure.AI.Inference.ChatRequestUserMessage", Role.None, Parameter("content", Role.PromptInput)),
        Property("Azure.AI.Inference.ChatCompletions", "Content", Role.ModelText),
        Method("Azure.AI.Inference.ChatCompletions", "ToString", Role.ModelText),
        Property("Azure.AI.Inference.StreamingChatCompletionsUpdate", "ContentUpdate", Role.ModelText),
        Property("Azure.AI.Inference.ChatCompletionsToolCall", "Name", Role.ModelToolCall),
        Property("Azure.AI.Inference.ChatCompletionsToolCall", "Arguments", Role.ModelToolCall),
        Property("Azure.AI.Inference.ChatCompletions", "FinishReason", Role.FinishReason),
        Property("Azure.AI.Inference.StreamingChatCompletionsUpdate", "FinishReason", Role.FinishReason),
        Property("Azure.AI.Inference.ChatCompletions", "Usage", Role.Usage),
    ];

    private static SdkMember[] AzureCore =>
    [
        Type("Azure.Core.ClientOptions", Role.ClientOptions),
        Property("Azure.Core.ClientOptions", "RetryPolicy", Role.Retry),
        Property("Azure.Core.RetryOptions", "MaxRetries", Role.Retry),
        Property("Azure.Core.RetryOptions", "NetworkTimeout", Role.Timeout),
        Property("Azure.Core.ClientOptions", "Transport", Role.HttpTransport),
        Method("Azure.Core.ClientOptions", "AddPolicy", Role.Middleware),
        Property("Azure.Core.DiagnosticsOptions", "IsDistributedTracingEnabled", Role.Telemetry),
        Property("Azure.Core.DiagnosticsOptions", "IsLoggingContentEnabled", Role.SensitiveTelemetry),
        Constructor("Azure.AzureKeyCredential", Role.Credential, Parameter("key", Role.Credential)),
    ];

    private static SdkMember AzureInferenceCall(string name, Role role) =>
        Method("Azure.AI.Inference.ChatCompletionsClient", name, role, Parameter("chatCompletionsOptions", Role.PromptInput));

    private static SdkMember OldAzure(string name, Role role) =>
        Method("Azure.AI.OpenAI.OpenAIClient", name, role, Parameter("chatCompletionsOptions", Role.PromptInput))
            with { Until = "2.0.0", Evidence = "Azure.AI.OpenAI 1.x; documented." };
}
