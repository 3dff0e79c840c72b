using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription MicrosoftExtensionsAI { get; } = new()
    {
        Name = "Microsoft.Extensions.AI.Abstractions",
        Assemblies = ["Microsoft.Extensions.AI.Abstractions"],
        Package = "Microsoft.Extensions.AI.Abstractions",
        Versions = ["9.5.0", "9.10.2", "10.3.0", "10.11.0"],
        Members = () => [.. MeaiCalls, .. MeaiTools, .. MeaiApproval, .. MeaiAnswers, .. MeaiOptions, .. MeaiHostedTools, .. MeaiOldNames],
    };

    private static SdkMember[] MeaiCalls =>
    [
        Method("Microsoft.Extensions.AI.IChatClient", "GetResponseAsync", Role.ChatCall, Parameter("messages", Role.PromptInput)),
        Method("Microsoft.Extensions.AI.IChatClient", "GetStreamingResponseAsync", Role.StreamingCall, Parameter("messages", Role.PromptInput)),
        Method("Microsoft.Extensions.AI.ChatClientExtensions", "GetResponseAsync", Role.ChatCall, Parameter("chatMessage", Role.PromptInput)),
        Method("Microsoft.Extensions.AI.ChatClientExtensions", "GetStreamingResponseAsync", Role.StreamingCall, Parameter("chatMessage", Role.PromptInput)),
        Method("Microsoft.Extensions.AI.IEmbeddingGenerator`2", "GenerateAsync", Role.EmbeddingCall, Parameter("values", Role.PromptInput)),
        Method("Microsoft.Extensions.AI.EmbeddingGeneratorExtensions", "GenerateAsync", Role.EmbeddingCall, Parameter("value", Role.PromptInput)),
        Method("Microsoft.Extensions.AI.EmbeddingGeneratorExtensions", "GenerateVectorAsync", Role.EmbeddingCall, Parameter("value", Role.PromptInput)),
        Method("Microsoft.Extensions.AI.EmbeddingGeneratorExtensions", "GenerateAndZipAsync", Role.EmbeddingCall, Parameter("values", Role.PromptInput)),
    ];

    private static SdkMember[] MeaiTools =>
    [
        Method("Microsoft.Extensions.AI.AIFunctionFactory", "Create", Role.ToolDefinition,
            Parameter("name", Role.ToolName), Parameter("description", Role.ToolDescription)),
        Method("Microsoft.Extensions.AI.AIFunctionFactory", "CreateDeclaration", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration),
            Parameter("name", Role.ToolName), Parameter("description", Role.ToolDescription)) with { Since = "9.10.0" },
        Property("Microsoft.Extensions.AI.AIFunctionFactoryOptions", "Name", Role.ToolName),
        Property("Microsoft.Extensions.AI.AIFunctionFactoryOptions", "Description", Role.ToolDescription),
        Property("Microsoft.Extensions.AI.AIFunctionFactoryOptions", "ConfigureParameterBinding", Wiring.ParameterBinding),
        Property("Microsoft.Extensions.AI.AIFunctionFactoryOptions", "JsonSchemaCreateOptions", Wiring.ParameterBinding),
        Constructor("Microsoft.Extensions.AI.AIFunctionNameAttribute", Role.None, Parameter("name", Role.ToolName)) with { Since = "10.11.0" },
        Property("Microsoft.Extensions.AI.ChatOptions", "Tools", Role.ToolRegistration),
        Constructor("Microsoft.Extensions.AI.HostedMcpServerTool", Role.ToolRegistration,
            Parameter("serverAddress", Role.Endpoint)) with { Since = "9.10.0" },
        Method("Microsoft.Extensions.AI.AIFunction", "InvokeAsync", Role.ToolCall),
        Method("Microsoft.Extensions.AI.AIFunction", "InvokeCoreAsync", Role.ToolCall),
    ];

    private static SdkMember[] MeaiApproval =>
    [
        Type("Microsoft.Extensions.AI.ApprovalRequiredAIFunction", Role.Approval) with { Since = "9.10.0" },
        Constructor("Microsoft.Extensions.AI.ApprovalRequiredAIFunction", Role.Approval) with { Since = "9.10.0" },
        Type("Microsoft.Extensions.AI.ToolApprovalRequestContent", Role.ApprovalRequest) with { Since = "10.4.0" },
        Method("Microsoft.Extensions.AI.ToolApprovalRequestContent", "CreateResponse", Role.ApprovalRequest, Parameter("approved", Wiring.ApprovalAnswer)) with { Since = "10.4.0" },
        Type("Microsoft.Extensions.AI.ToolApprovalResponseContent", Role.ApprovalRequest) with { Since = "10.4.0" },
        Constructor("Microsoft.Extensions.AI.ToolApprovalResponseContent", Role.ApprovalRequest, Parameter("approved", Wiring.ApprovalAnswer)) with { Since = "10.4.0" },
        Type("Microsoft.Extensions.AI.FunctionApprovalRequestContent", Role.ApprovalRequest) with { Since = "9.10.0", Until = "10.4.0" },
        Method("Microsoft.Extensions.AI.FunctionApprovalRequestContent", "CreateResponse", Role.ApprovalRequest, Parameter("approved", Wiring.ApprovalAnswer)) with { Since = "9.10.0", Until = "10.4.0" },
        Type("Microsoft.Extensions.AI.FunctionApprovalResponseContent", Role.ApprovalRequest) with { Since = "9.10.0", Until = "10.4.0" },
        Constructor("Microsoft.Extensions.AI.FunctionApprovalResponseContent", Role.ApprovalRequest, Parameter("approved", Wiring.ApprovalAnswer)) with { Since = "9.10.0", Until = "10.4.0" },
        Property("Microsoft.Extensions.AI.HostedMcpServerTool", "ApprovalMode", Role.Approval) with { Since = "9.10.0" },
        Property("Microsoft.Extensions.AI.HostedMcpServerTool", "AllowedTools", Role.ToolFilter) with { Since = "9.10.0" },
        Property("Microsoft.Extensions.AI.HostedMcpServerToolApprovalMode", "NeverRequire", Role.ApprovalBypass) with { Since = "9.10.0", Safer = "AlwaysRequire" },
        Constructor("Microsoft.Extensions.AI.HostedMcpServerToolNeverRequireApprovalMode", Role.ApprovalBypass) with { Since = "9.10.0" },
    ];

    private static SdkMember[] MeaiAnswers =>
    [
        Property("Microsoft.Extensions.AI.ChatResponse", "Text", Role.ModelText),
        Method("Microsoft.Extensions.AI.ChatResponse", "ToString", Role.ModelText),
        Type("Microsoft.Extensions.AI.ChatMessage", Wiring.Turn),
        Property("Microsoft.Extensions.AI.ChatMessage", "Text", Role.ModelText),
        Method("Microsoft.Extensions.AI.ChatMessage", "ToString", Role.ModelText),
        Property("Microsoft.Extensions.AI.ChatResponseUpdate", "Text", Role.ModelText),
        Method("Microsoft.Extensions.AI.ChatResponseUpdate", "ToString", Role.ModelText),
        Property("Microsoft.Extensions.AI.TextContent", "Text", Role.ModelText),
        Property("Microsoft.Extensions.AI.TextReasoningContent", "Text", Role.ModelText),
        Property("Microsoft.Extensions.AI.FunctionCallContent", "Name", Role.ModelToolCall),
        Property("Microsoft.Extensions.AI.FunctionCallContent", "Arguments", Role.ModelToolCall),
        Property("Microsoft.Extensions.AI.ChatResponse", "FinishReason", Role.FinishReason),
        Property("Microsoft.Extensions.AI.ChatResponseUpdate", "FinishReason", Role.FinishReason),
        Property("Microsoft.Extensions.AI.ErrorContent", "ErrorCode", Role.FinishReason),
        Property("Microsoft.Extensions.AI.ChatResponse", "Usage", Role.Usage),
        Property("Microsoft.Extensions.AI.UsageContent", "Details", Role.Usage),
        Type("Microsoft.Extensions.AI.UsageDetails", Role.Usage),
        Method("Microsoft.Extensions.AI.ChatResponseExtensions", "AddMessages", Role.History),
        Method("Microsoft.Extensions.AI.ChatResponseExtensions", "AddMessagesAsync", Role.History),
    ];

    private static SdkMember[] MeaiOptions =>
    [
        Property("Microsoft.Extensions.AI.ChatOptions", "Instructions", Role.SystemPrompt) with { Since = "9.9.0" },
        Property("Microsoft.Extensions.AI.ChatOptions", "ResponseFormat", Role.ResponseFormat),
        Property("Microsoft.Extensions.AI.ChatOptions", "MaxOutputTokens", Role.OutputLimit),
        Property("Microsoft.Extensions.AI.ChatOptions", "ModelId", Role.ModelId),
        Property("Microsoft.Extensions.AI.ChatOptions", "ConversationId", Role.History),
        Property("Microsoft.Extensions.AI.ChatResponseFormat", "Json", Role.JsonModeFormat),
        Method("Microsoft.Extensions.AI.ChatResponseFormat", "ForJsonSchema", Role.JsonSchemaFormat),
        Constructor("Microsoft.Extensions.AI.ChatResponseFormatJson", Role.JsonSchemaFormat, Parameter("schema", Role.JsonSchemaFormat)),
        Constructor("Microsoft.Extensions.AI.ChatMessage", Role.None,
            Parameter("content", Role.PromptInput), Parameter("contents", Role.PromptInput)),
        Type("Microsoft.Extensions.AI.DelegatingChatClient", Role.Middleware),
        Type("Microsoft.Extensions.AI.DelegatingAIFunction", Role.Middleware) with { Since = "9.6.0" },
        Type("Microsoft.Extensions.AI.IChatReducer", Role.HistoryLimit) with { Since = "9.9.0" },
        Method("Microsoft.Extensions.AI.IChatReducer", "ReduceAsync", Role.HistoryLimit) with { Since = "9.9.0" },
    ];

    private static SdkMember[] MeaiHostedTools =>
    [
        Type("Microsoft.Extensions.AI.HostedWebSearchTool", Wiring.ForeignContent),
        Type("Microsoft.Extensions.AI.HostedFileSearchTool", Wiring.PrivateContent) with { Since = "9.10.0" },
        Type("Microsoft.Extensions.AI.HostedToolSearchTool", Wiring.ToolSearch) with { Since = "10.5.0" },
    ];

    // Members that had other names before the versions listed above; projects pinned to a preview still compile with them.
    private static SdkMember[] MeaiOldNames =>
    [
        Method("Microsoft.Extensions.AI.IChatClient", "CompleteAsync", Role.ChatCall, Parameter("chatMessages", Role.PromptInput))
            with { Until = "9.3.0", Evidence = "Renamed in 9.3.0-preview.1.25114; release notes." },
        Method("Microsoft.Extensions.AI.IChatClient", "CompleteStreamingAsync", Role.StreamingCall, Parameter("chatMessages", Role.PromptInput))
            with { Until = "9.3.0", Evidence = "Renamed in 9.3.0-preview.1.25114; release notes." },
        Method("Microsoft.Extensions.AI.ChatClientExtensions", "CompleteAsync", Role.ChatCall, Parameter("chatMessage", Role.PromptInput))
            with { Until = "9.3.0", Evidence = "Renamed in 9.3.0-preview.1.25114; release notes." },
        Method("Microsoft.Extensions.AI.ChatClientExtensions", "CompleteStreamingAsync", Role.StreamingCall, Parameter("chatMessage", Role.PromptInput))
            with { Until = "9.3.0", Evidence = "Renamed in 9.3.0-preview.1.25114; release notes." },
        Method("Microsoft.Extensions.AI.EmbeddingGeneratorExtensions", "GenerateEmbeddingAsync", Role.EmbeddingCall, Parameter("value", Role.PromptInput))
            with { Until = "9.4.3", Evidence = "Renamed in 9.4.3; release notes." },
        Method("Microsoft.Extensions.AI.EmbeddingGeneratorExtensions", "GenerateEmbeddingVectorAsync", Role.EmbeddingCall, Parameter("value", Role.PromptInput))
            with { Until = "9.4.3", Evidence = "Renamed in 9.4.3; release notes." },
        Property("Microsoft.Extensions.AI.ChatCompletion", "FinishReason", Role.FinishReason)
            with { Until = "9.3.0", Evidence = "Type renamed to ChatResponse in 9.3.0-preview.1.25114; release notes." },
        Property("Microsoft.Extensions.AI.ChatCompletion", "Usage", Role.Usage)
            with { Until = "9.3.0", Evidence = "Type renamed to ChatResponse in 9.3.0-preview.1.25114; release notes." },
        Method("Microsoft.Extensions.AI.ChatCompletion", "ToString", Role.ModelText)
            with { Until = "9.3.0", Evidence = "Type renamed to ChatResponse in 9.3.0-preview.1.25114; release notes." },
        Property("Microsoft.Extensions.AI.StreamingChatCompletionUpdate", "Text", Role.ModelText)
            with { Until = "9.3.0", Evidence = "Type renamed to ChatResponseUpdate in 9.3.0-preview.1.25114; release notes." },
        Property("Microsoft.Extensions.AI.ChatOptions", "ChatThreadId", Role.History)
            with { Until = "9.5.0", Evidence = "Renamed to ConversationId in 9.5.0; release notes." },
        Property("Microsoft.Extensions.AI.AIFunctionFactoryCreateOptions", "Name", Role.ToolName)
            with { Until = "9.3.0", Evidence = "Type renamed to AIFunctionFactoryOptions in 9.3; release notes." },
        Property("Microsoft.Extensions.AI.AIFunctionFactoryCreateOptions", "Description", Role.ToolDescription)
            with { Until = "9.3.0", Evidence = "Type renamed to AIFunctionFactoryOptions in 9.3; release notes." },
    ];
}
