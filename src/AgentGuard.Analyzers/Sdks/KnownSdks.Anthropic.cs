using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription Anthropic { get; } = new()
    {
        Name = "Anthropic",
        Providers = ModelProviders.Anthropic,
        Assemblies = ["Anthropic"],
        Package = "Anthropic",
        Versions = ["12.36.0", "13.12.0"],
        Members = () => [.. AnthropicCalls, .. AnthropicToolRunner, .. AnthropicClients, .. AnthropicOptions, .. AnthropicAnswers],
        Clients = () =>
        [
            new()
            {
                Types = ["Anthropic.AnthropicClient", "Anthropic.IAnthropicClient", "Anthropic.Services.IMessageService", "Anthropic.Services.Beta.IMessageService"],
                Retries = 2,

                // 30 s times MaxTokens / 1000, at least 30 s and at most 10 min, unless Timeout is set; streams get 10 to 60 min.
                AttemptTimeoutSeconds = 30,
                TimeoutUnknown = true,
                Exceptions =
                [
                    "Anthropic.Exceptions.AnthropicApiException", "Anthropic.Exceptions.AnthropicIOException", "System.Threading.Tasks.TaskCanceledException",
                ],
                WrapsTransportErrors = true,
                Evidence = "Anthropic 13.12.0: executed.",
            },
            new()
            {
                Types = ["Anthropic.Helpers.Beta.BetaToolRunner"],
                Retries = 2,
                AttemptTimeoutSeconds = 30,
                TimeoutUnknown = true,
                UnlimitedIterations = true,
                ToolFailureText = "the exception's message",
                Evidence = "Anthropic 12.38.0: read.",
            },
        ],
    };

    // The asynchronous methods have no Async suffix.
    private static SdkMember[] AnthropicCalls =>
    [
        Method("Anthropic.Services.IMessageService", "Create", Role.ChatCall, Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Services.IMessageService", "CreateStreaming", Role.StreamingCall, Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Services.MessageServiceExtensions", "Create", Role.TypedChatCall, Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Services.Beta.IMessageService", "Create", Role.ChatCall, Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Services.Beta.IMessageService", "CreateStreaming", Role.StreamingCall, Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Services.Beta.BetaMessageServiceExtensions", "Create", Role.TypedChatCall, Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Services.IMessageServiceWithRawResponse", "Create", Role.ChatCall, Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Services.IMessageServiceWithRawResponse", "CreateStreaming", Role.StreamingCall, Parameter("parameters", Role.PromptInput)),
    ];

    private static SdkMember[] AnthropicToolRunner =>
    [
        Method("Anthropic.Helpers.Beta.BetaToolRunnerExtensions", "ToolRunner", Role.ToolInvoker,
            Parameter("tools", Role.ToolRegistration), Parameter("maxIterations", Role.IterationLimit), Parameter("parameters", Role.PromptInput)),
        Method("Anthropic.Helpers.Beta.BetaToolRunner", "RunUntilDoneAsync", Role.ChatCall | Role.AgentRun),
        Method("Anthropic.Helpers.Beta.BetaToolRunner", "Streaming", Role.StreamingCall | Role.AgentRun),
        Method("Anthropic.Helpers.Beta.BetaToolRunner", "AddTools", Role.ToolRegistration) with { Since = "13.0.0" },
        Constructor("Anthropic.Helpers.Beta.BetaRunnableTool", Role.ToolDefinition),
        Property("Anthropic.Helpers.Beta.BetaRunnableTool", "Name", Role.ToolName),
        Property("Anthropic.Models.Messages.ToolResultBlockParam", "Content", Wiring.ToolResult),
        Property("Anthropic.Models.Beta.Messages.BetaToolResultBlockParam", "Content", Wiring.ToolResult),
        Constructor("Anthropic.Models.Messages.Tool", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration)),
        Property("Anthropic.Models.Messages.Tool", "Name", Role.ToolName),
        Property("Anthropic.Models.Messages.Tool", "Description", Role.ToolDescription),
        Property("Anthropic.Models.Messages.Tool", "Strict", Role.StrictSchema),
        Constructor("Anthropic.Models.Beta.Messages.BetaTool", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration)),
        Property("Anthropic.Models.Beta.Messages.BetaTool", "Name", Role.ToolName),
        Property("Anthropic.Models.Beta.Messages.BetaTool", "Description", Role.ToolDescription),
        Property("Anthropic.Models.Beta.Messages.BetaTool", "Strict", Role.StrictSchema),
    ];

    private static SdkMember[] AnthropicClients =>
    [
        Constructor("Anthropic.AnthropicClient", Role.ClientConstruction, Parameter("options", Role.ClientOptions))
            with { DefaultHost = "api.anthropic.com", HostVariable = "ANTHROPIC_BASE_URL", Evidence = "The host: Anthropic 12.36.0 and 13.12.0, read." },
        .. AnthropicClientSettings("Anthropic.AnthropicClient"),
        .. AnthropicClientSettings("Anthropic.Core.ClientOptions"),
        Type("Anthropic.Core.ClientOptions", Role.ClientOptions),
        Constructor("Anthropic.Core.ClientOptions", Role.ClientOptions),
        Method("Anthropic.IAnthropicClient", "WithOptions", Role.ClientView, Parameter("modifier", Role.ClientOptions)),
        Method("Anthropic.Services.IMessageService", "WithOptions", Role.ClientView, Parameter("modifier", Role.ClientOptions)),
        Property("Anthropic.IAnthropicClient", "Messages", Role.ClientView),
        Method("Microsoft.Extensions.AI.AnthropicClientExtensions", "AsIChatClient", new Meaning(Role.ClientView, Wiring.BareClient),
            Parameter("defaultModelId", Role.ModelId), Parameter("defaultMaxOutputTokens", Role.OutputLimit)),
        Method("Microsoft.Extensions.AI.AnthropicBetaClientExtensions", "AsIChatClient", new Meaning(Role.ClientView, Wiring.BareClient),
            Parameter("defaultModelId", Role.ModelId), Parameter("defaultMaxOutputTokens", Role.OutputLimit)),
        Property("Anthropic.Core.OpenTelemetryTraces", "Enabled", Role.Telemetry) with { Since = "13.0.0" },
        Property("Anthropic.Core.OpenTelemetryContentMode", "Content", Role.SensitiveTelemetry) with { Since = "13.0.0" },
    ];

    private static SdkMember[] AnthropicOptions =>
    [
        Type("Anthropic.Models.Messages.MessageParam", Wiring.Turn),
        .. MessageParams("Anthropic.Models.Messages.MessageCreateParams"),
        .. MessageParams("Anthropic.Models.Beta.Messages.MessageCreateParams"),
        Property("Anthropic.Models.Messages.OutputConfig", "Format", Role.ResponseFormat),
        Property("Anthropic.Models.Beta.Messages.BetaOutputConfig", "Format", Role.ResponseFormat),
        Method("Anthropic.Helpers.StructuredOutput", "CreateJsonFormat", Role.JsonSchemaFormat),
        Method("Anthropic.Helpers.StructuredOutput", "CreateBetaJsonFormat", Role.JsonSchemaFormat),
        Constructor("Anthropic.Models.Messages.JsonOutputFormat", Role.JsonSchemaFormat),
        Constructor("Anthropic.Models.Beta.Messages.BetaJsonOutputFormat", Role.JsonSchemaFormat),
        Constructor("Anthropic.Models.Messages.SystemMessageParam", Role.None, Parameter("content", Role.SystemPrompt)) with { Since = "13.0.0" },
        Property("Anthropic.Models.Messages.SystemMessageParam", "Content", Role.SystemPrompt) with { Since = "13.0.0" },
        Property("Anthropic.Models.Messages.UserMessageParam", "Content", Role.PromptInput) with { Since = "13.0.0" },
        Property("Anthropic.Models.Messages.MessageParam", "Content", Role.PromptInput),
    ];

    private static SdkMember[] AnthropicAnswers =>
    [
        Property("Anthropic.Models.Messages.TextBlock", "Text", Role.ModelText),
        Property("Anthropic.Models.Messages.TextDelta", "Text", Role.ModelText),
        Property("Anthropic.Models.Beta.Messages.BetaTextBlock", "Text", Role.ModelText),
        Property("Anthropic.Models.Beta.Messages.BetaTextDelta", "Text", Role.ModelText),
        Property("Anthropic.Models.Messages.ToolUseBlock", "Name", Role.ModelToolCall),
        Property("Anthropic.Models.Messages.ToolUseBlock", "Input", Role.ModelToolCall),
        Property("Anthropic.Models.Beta.Messages.BetaToolUseBlock", "Name", Role.ModelToolCall),
        Property("Anthropic.Models.Beta.Messages.BetaToolUseBlock", "Input", Role.ModelToolCall),
        Property("Anthropic.Models.Messages.Message", "StopReason", Role.FinishReason),
        Property("Anthropic.Models.Beta.Messages.BetaMessage", "StopReason", Role.FinishReason),
        Property("Anthropic.Models.Messages.Message", "Usage", Role.Usage),
        Property("Anthropic.Models.Beta.Messages.BetaMessage", "Usage", Role.Usage),
        Property("Anthropic.Helpers.StructuredMessage`1", "StopReason", Role.FinishReason),
        Property("Anthropic.Helpers.BetaStructuredMessage`1", "StopReason", Role.FinishReason),
        Property("Anthropic.Helpers.StructuredMessage`1", "Usage", Role.Usage),
        Property("Anthropic.Helpers.BetaStructuredMessage`1", "Usage", Role.Usage),
        Method("Anthropic.Helpers.StructuredContentBlock`1", "Parsed", Role.TypedResult),
        Method("Anthropic.Helpers.BetaStructuredContentBlock`1", "Parsed", Role.TypedResult),
        Method("Anthropic.Helpers.StructuredOutput", "Parse", Role.TypedResult),
    ];

    private static SdkMember[] AnthropicClientSettings(string type) =>
    [
        Property(type, "ApiKey", Role.Credential),
        Property(type, "AuthToken", Role.Credential),
        Property(type, "BaseUrl", Role.Endpoint),
        Property(type, "Timeout", Role.Timeout),
        Property(type, "MaxRetries", Role.Retry),
        Property(type, "HttpClient", Role.HttpTransport),
        Property(type, "Handlers", Role.Middleware),
    ];

    private static SdkMember[] MessageParams(string type) =>
    [
        Property(type, "Tools", Role.ToolRegistration),
        Property(type, "MaxTokens", Role.OutputLimit),
        Property(type, "Model", Role.ModelId),
        Property(type, "System", Role.SystemPrompt),
        Property(type, "Messages", Role.PromptInput),
        Property(type, "OutputConfig", Role.ResponseFormat),
        Property(type, "InferenceGeo", Wiring.Region),
    ];
}
