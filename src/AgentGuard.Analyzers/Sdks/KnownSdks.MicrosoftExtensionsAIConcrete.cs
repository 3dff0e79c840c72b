using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription MicrosoftExtensionsAIConcrete { get; } = new()
    {
        Name = "Microsoft.Extensions.AI",
        Assemblies = ["Microsoft.Extensions.AI"],
        Package = "Microsoft.Extensions.AI",
        Versions = ["10.9.0"],
        Members = () => [.. MeaiTypedCalls, .. MeaiToolLoop, .. MeaiPipeline],
        Clients = () =>
        [
            new()
            {
                Types = ["Microsoft.Extensions.AI.FunctionInvokingChatClient"],
                Retries = null,
                AttemptTimeoutSeconds = null,
                TimeoutUnknown = true,
                MaxIterations = 40,
                Exceptions = [],
                ToolFailureText = "Error: Function failed.",
                Evidence = "Microsoft.Extensions.AI 10.9.0: executed from source. 10 iterations in 9.4-9.7.0, no limit up to 9.3.",
            },
        ],
    };

    private static SdkMember[] MeaiTypedCalls =>
    [
        Method("Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions", "GetResponseAsync", Role.TypedChatCall,
            Parameter("messages", Role.PromptInput), Parameter("chatMessage", Role.PromptInput), Parameter("useJsonSchemaResponseFormat", Role.ResponseFormat)),
        Method("Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions", "CompleteAsync", Role.TypedChatCall,
            Parameter("chatMessages", Role.PromptInput), Parameter("chatMessage", Role.PromptInput), Parameter("useJsonSchema", Role.ResponseFormat))
            with { Until = "9.3.0", Evidence = "Renamed in 9.3.0-preview.1.25114; release notes." },
        Property("Microsoft.Extensions.AI.ChatResponse`1", "Result", Role.TypedResult),
        Method("Microsoft.Extensions.AI.ChatResponse`1", "TryGetResult", Role.TypedResultCheck),
    ];

    private static SdkMember[] MeaiToolLoop =>
    [
        Method("Microsoft.Extensions.AI.FunctionInvokingChatClientBuilderExtensions", "UseFunctionInvocation", Role.ToolInvoker),
        Type("Microsoft.Extensions.AI.FunctionInvokingChatClient", Role.ToolInvoker),
        Constructor("Microsoft.Extensions.AI.FunctionInvokingChatClient", Role.ToolInvoker),
        Property("Microsoft.Extensions.AI.FunctionInvokingChatClient", "MaximumIterationsPerRequest", Role.IterationLimit),
        Property("Microsoft.Extensions.AI.FunctionInvokingChatClient", "IncludeDetailedErrors", Role.DetailedErrors),
        Property("Microsoft.Extensions.AI.FunctionInvokingChatClient", "DetailedErrors", Role.DetailedErrors)
            with { Until = "9.3.0", Evidence = "Renamed in 9.3.0-preview.1.25161; release notes." },
        Property("Microsoft.Extensions.AI.FunctionInvokingChatClient", "AllowConcurrentInvocation", Wiring.ConcurrentTools),
        Property("Microsoft.Extensions.AI.FunctionInvokingChatClient", "AdditionalTools", Role.ToolRegistration),
        Property("Microsoft.Extensions.AI.FunctionInvokingChatClient", "FunctionInvoker", Role.ToolFilter),
        Method("Microsoft.Extensions.AI.FunctionInvokingChatClient", "InvokeFunctionAsync", Role.ToolFilter),
    ];

    private static SdkMember[] MeaiPipeline =>
    [
        Method("Microsoft.Extensions.AI.ChatClientBuilderChatClientExtensions", "AsBuilder", Role.ClientView),
        Constructor("Microsoft.Extensions.AI.ChatClientBuilder", Role.ClientView),
        Method("Microsoft.Extensions.AI.ChatClientBuilder", "Build", Role.ClientView),
        Method("Microsoft.Extensions.AI.ChatClientBuilder", "Use", Role.Middleware),
        Method("Microsoft.Extensions.DependencyInjection.ChatClientBuilderServiceCollectionExtensions", "AddChatClient", Role.ClientView),
        Method("Microsoft.Extensions.DependencyInjection.ChatClientBuilderServiceCollectionExtensions", "AddKeyedChatClient", Role.ClientView),
        Method("Microsoft.Extensions.AI.OpenTelemetryChatClientBuilderExtensions", "UseOpenTelemetry", Role.Telemetry),
        Method("Microsoft.Extensions.AI.OpenTelemetryEmbeddingGeneratorBuilderExtensions", "UseOpenTelemetry", Role.Telemetry),
        Type("Microsoft.Extensions.AI.OpenTelemetryChatClient", Role.Telemetry),
        Property("Microsoft.Extensions.AI.OpenTelemetryChatClient", "EnableSensitiveData", Role.SensitiveTelemetry),
        Property("Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator`2", "EnableSensitiveData", Role.SensitiveTelemetry),
        Method("Microsoft.Extensions.AI.LoggingChatClientBuilderExtensions", "UseLogging", Role.Telemetry),
        Method("Microsoft.Extensions.AI.DistributedCachingChatClientBuilderExtensions", "UseDistributedCache", Wiring.SharedStore),
        Property("Microsoft.Extensions.AI.DistributedCachingChatClient", "CacheKeyAdditionalValues", Wiring.Partition),
        Method("Microsoft.Extensions.AI.ReducingChatClientBuilderExtensions", "UseChatReducer", Role.HistoryLimit),
        Constructor("Microsoft.Extensions.AI.MessageCountingChatReducer", Role.HistoryLimit),
        Constructor("Microsoft.Extensions.AI.SummarizingChatReducer", Role.HistoryLimit),
        Property("Microsoft.Extensions.AI.FailoverChatClient", "MaximumAttemptsPerRequest", Role.Retry) with { IsUnlimitedByDefault = true },
        Constructor("Microsoft.Extensions.AI.OrderedFailoverChatClient", Role.Retry),
    ];
}
