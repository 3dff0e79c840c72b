using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkMember[] OpenAIOptions =>
    [
        Property("OpenAI.Chat.ChatCompletionOptions", "Tools", Role.ToolRegistration),
        Property("OpenAI.Chat.ChatCompletionOptions", "ResponseFormat", Role.ResponseFormat),
        Property("OpenAI.Chat.ChatCompletionOptions", "MaxOutputTokenCount", Role.OutputLimit),
        Property("OpenAI.Responses.CreateResponseOptions", "Tools", Role.ToolRegistration),
        Property("OpenAI.Responses.CreateResponseOptions", "MaxOutputTokenCount", Role.OutputLimit),
        Property("OpenAI.Responses.CreateResponseOptions", "MaxToolCallCount", Role.IterationLimit),
        Property("OpenAI.Responses.CreateResponseOptions", "Instructions", Role.SystemPrompt),
        Property("OpenAI.Responses.CreateResponseOptions", "InputItems", Role.PromptInput),
        Property("OpenAI.Responses.CreateResponseOptions", "PreviousResponseId", Role.History),
        Property("OpenAI.Responses.CreateResponseOptions", "Model", Role.ModelId),
        Constructor("OpenAI.Responses.CreateResponseOptions", Role.None,
            Parameter("model", Role.ModelId), Parameter("inputItems", Role.PromptInput)),
        Property("OpenAI.Responses.ResponseTextOptions", "TextFormat", Role.ResponseFormat),
        Property("OpenAI.Assistants.RunCreationOptions", "InstructionsOverride", Role.SystemPrompt),
        Property("OpenAI.Assistants.RunCreationOptions", "AdditionalInstructions", Role.SystemPrompt),
        Property("OpenAI.Assistants.RunCreationOptions", "MaxOutputTokenCount", Role.OutputLimit),
        Property("OpenAI.Assistants.RunCreationOptions", "ResponseFormat", Role.ResponseFormat),
        Property("OpenAI.Assistants.AssistantCreationOptions", "Instructions", Role.SystemPrompt),
        Property("OpenAI.Assistants.AssistantCreationOptions", "Tools", Role.ToolRegistration),
        Property("OpenAI.Assistants.AssistantCreationOptions", "ResponseFormat", Role.ResponseFormat),
        .. OpenAIFormat("OpenAI.Chat.ChatResponseFormat"),
        .. OpenAIFormat("OpenAI.Responses.ResponseTextFormat"),
        .. OpenAIFormat("OpenAI.Assistants.AssistantResponseFormat", strict: "strictSchemaEnabled"),
    ];

    private static SdkMember[] OpenAIAnswers =>
    [
        Type("OpenAI.Chat.ChatMessage", Wiring.Turn),
        Property("OpenAI.Chat.ChatMessageContentPart", "Text", Role.ModelText),
        Property("OpenAI.Chat.ChatToolCall", "FunctionName", Role.ModelToolCall),
        Property("OpenAI.Chat.ChatToolCall", "FunctionArguments", Role.ModelToolCall),
        Property("OpenAI.Chat.StreamingChatToolCallUpdate", "FunctionName", Role.ModelToolCall),
        Property("OpenAI.Chat.StreamingChatToolCallUpdate", "FunctionArgumentsUpdate", Role.ModelToolCall),
        Property("OpenAI.Responses.FunctionCallResponseItem", "FunctionName", Role.ModelToolCall),
        Property("OpenAI.Responses.FunctionCallResponseItem", "FunctionArguments", Role.ModelToolCall),
        Property("OpenAI.Chat.ChatCompletion", "FinishReason", Role.FinishReason),
        Property("OpenAI.Chat.ChatCompletion", "Refusal", Role.FinishReason),
        Property("OpenAI.Chat.ChatMessageContentPart", "Refusal", Role.FinishReason),
        Property("OpenAI.Chat.ChatCompletion", "Usage", Role.Usage),
        Property("OpenAI.Chat.StreamingChatCompletionUpdate", "FinishReason", Role.FinishReason),
        Property("OpenAI.Chat.StreamingChatCompletionUpdate", "RefusalUpdate", Role.FinishReason),
        Property("OpenAI.Chat.StreamingChatCompletionUpdate", "Usage", Role.Usage),
        Method("OpenAI.Responses.ResponseResult", "GetOutputText", Role.ModelText),
        Property("OpenAI.Responses.ResponseContentPart", "Text", Role.ModelText),
        Property("OpenAI.Responses.StreamingResponseOutputTextDeltaUpdate", "Delta", Role.ModelText),
        Property("OpenAI.Responses.StreamingResponseOutputTextDoneUpdate", "Text", Role.ModelText),
        Property("OpenAI.Responses.ResponseResult", "Status", Role.FinishReason),
        Property("OpenAI.Responses.ResponseResult", "IncompleteStatusDetails", Role.FinishReason),
        Property("OpenAI.Responses.ResponseResult", "Error", Role.FinishReason),
        Property("OpenAI.Responses.ResponseContentPart", "Refusal", Role.FinishReason),
        Property("OpenAI.Responses.ResponseResult", "Usage", Role.Usage),
        Property("OpenAI.Assistants.MessageContent", "Text", Role.ModelText),
        Property("OpenAI.Assistants.MessageContentUpdate", "Text", Role.ModelText),
        Property("OpenAI.Assistants.ThreadRun", "Status", Role.FinishReason),
        Property("OpenAI.Assistants.ThreadRun", "Usage", Role.Usage),
    ];

    private static SdkMember[] OpenAITools =>
    [
        Method("OpenAI.Chat.ChatTool", "CreateFunctionTool", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration),
            Parameter("functionName", Role.ToolName), Parameter("functionDescription", Role.ToolDescription), Parameter("functionSchemaIsStrict", Role.StrictSchema)),
        Method("OpenAI.Responses.ResponseTool", "CreateFunctionTool", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration),
            Parameter("functionName", Role.ToolName), Parameter("functionDescription", Role.ToolDescription), Parameter("strictModeEnabled", Role.StrictSchema)),
        Method("OpenAI.Responses.ResponseTool", "CreateMcpTool", Role.ToolRegistration,
            Parameter("authorizationToken", Role.Credential), Parameter("serverUri", Role.Endpoint),
            Parameter("allowedTools", Role.ToolFilter), Parameter("toolCallApprovalPolicy", Role.Approval)),
        Property("OpenAI.Responses.McpTool", "ToolCallApprovalPolicy", Role.Approval),
        Property("OpenAI.Responses.McpTool", "AllowedTools", Role.ToolFilter),
        Property("OpenAI.Responses.DefaultMcpToolCallApprovalPolicy", "NeverRequireApproval", Role.ApprovalBypass) with { Since = "2.14.0", Safer = "AlwaysRequireApproval" },
        Property("OpenAI.Responses.GlobalMcpToolCallApprovalPolicy", "NeverRequireApproval", Role.ApprovalBypass) with { Until = "2.14.0", Safer = "AlwaysRequireApproval" },
        Type("OpenAI.Responses.McpToolCallApprovalRequestItem", Role.ApprovalRequest),
        Type("OpenAI.Responses.McpToolCallApprovalResponseItem", Role.ApprovalRequest),
        Constructor("OpenAI.Responses.McpToolCallApprovalResponseItem", Role.ApprovalRequest, Parameter("approved", Wiring.ApprovalAnswer)),
        Method("OpenAI.Responses.ResponseItem", "CreateMcpApprovalResponseItem", Role.ApprovalRequest, Parameter("approved", Wiring.ApprovalAnswer)),
        Constructor("OpenAI.Assistants.FunctionToolDefinition", Role.ToolDefinition, Parameter("name", Role.ToolName)),
    ];

    private static SdkMember[] OpenAIMessages =>
    [
        .. Message("OpenAI.Chat.SystemChatMessage", "CreateSystemMessage", Role.SystemPrompt),
        .. Message("OpenAI.Chat.DeveloperChatMessage", "CreateDeveloperMessage", Role.SystemPrompt),
        .. Message("OpenAI.Chat.UserChatMessage", "CreateUserMessage", Role.PromptInput),
        Method("OpenAI.Responses.ResponseItem", "CreateSystemMessageItem", Role.None,
            Parameter("inputTextContent", Role.SystemPrompt), Parameter("contentParts", Role.SystemPrompt)),
        Method("OpenAI.Responses.ResponseItem", "CreateDeveloperMessageItem", Role.None,
            Parameter("inputTextContent", Role.SystemPrompt), Parameter("contentParts", Role.SystemPrompt)),
        Method("OpenAI.Responses.ResponseItem", "CreateUserMessageItem", Role.None,
            Parameter("inputTextContent", Role.PromptInput), Parameter("contentParts", Role.PromptInput)),
    ];

    private static SdkMember[] OpenAIOldNames =>
    [
        OldResponseCall("CreateResponse", Role.ChatCall),
        OldResponseCall("CreateResponseAsync", Role.ChatCall),
        OldResponseCall("CreateResponseStreaming", Role.StreamingCall),
        OldResponseCall("CreateResponseStreamingAsync", Role.StreamingCall),
        OpenAIClient("OpenAI.Responses.OpenAIResponseClient", Parameter("model", Role.ModelId))
            with { Until = "2.8.0", Evidence = "Renamed to ResponsesClient in 2.8.0; change log." },
        Method("OpenAI.OpenAIClient", "GetOpenAIResponseClient", Role.ClientView, Parameter("model", Role.ModelId))
            with { Until = "2.8.0", Evidence = "Renamed to GetResponsesClient in 2.8.0; change log." },
        Property("OpenAI.Responses.ResponseCreationOptions", "Tools", Role.ToolRegistration)
            with { Until = "2.8.0", Evidence = "Renamed to CreateResponseOptions in 2.8.0; change log." },
        Property("OpenAI.Responses.ResponseCreationOptions", "Instructions", Role.SystemPrompt)
            with { Until = "2.8.0", Evidence = "Renamed to CreateResponseOptions in 2.8.0; change log." },
        Property("OpenAI.Responses.ResponseCreationOptions", "MaxOutputTokenCount", Role.OutputLimit)
            with { Until = "2.8.0", Evidence = "Renamed to CreateResponseOptions in 2.8.0; change log." },
        Method("OpenAI.Responses.OpenAIResponse", "GetOutputText", Role.ModelText)
            with { Until = "2.8.0", Evidence = "Renamed to ResponseResult in 2.8.0; change log." },
        Property("OpenAI.Responses.OpenAIResponse", "Status", Role.FinishReason)
            with { Until = "2.8.0", Evidence = "Renamed to ResponseResult in 2.8.0; change log." },
    ];

    private static SdkMember[] OpenAIFormat(string type, string strict = "jsonSchemaIsStrict") =>
    [
        Method(type, "CreateJsonObjectFormat", Role.JsonModeFormat),
        Method(type, "CreateJsonSchemaFormat", Role.JsonSchemaFormat, Parameter(strict, Role.StrictSchema)),
    ];

    private static SdkMember[] Message(string type, string factory, Role role) =>
    [
        Constructor(type, Role.None, Parameter("content", role), Parameter("contentParts", role)),
        Method("OpenAI.Chat.ChatMessage", factory, Role.None, Parameter("content", role), Parameter("contentParts", role)),
    ];

    private static SdkMember OldResponseCall(string name, Role role) =>
        Method("OpenAI.Responses.OpenAIResponseClient", name, role, Parameter("userInputText", Role.PromptInput), Parameter("inputItems", Role.PromptInput))
            with { Until = "2.8.0", Evidence = "Renamed to ResponsesClient in 2.8.0; change log." };
}
