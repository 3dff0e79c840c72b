using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static Meaning Plugin => new(Role.ToolRegistration, Wiring.PluginRegistration);

    private static Meaning AutoInvocation => new(Role.ToolInvoker, Wiring.AutoInvocation);

    private static SdkMember[] SemanticKernelTools =>
    [
        Type("Microsoft.SemanticKernel.KernelFunctionAttribute", Role.ToolDefinition),
        Constructor("Microsoft.SemanticKernel.KernelFunctionAttribute", Role.None, Parameter("name", Role.ToolName)),
        Constructor("Microsoft.SemanticKernel.FunctionResultContent", Role.None, Parameter("result", Wiring.ToolResult)),
        Constructor("Microsoft.SemanticKernel.FunctionResult", Wiring.ToolResult),
        KernelTool("Microsoft.SemanticKernel.KernelFunctionFactory", "CreateFromMethod", Parameter("parameters", Wiring.ParameterBinding)),
        Property("Microsoft.SemanticKernel.KernelFunctionFromMethodOptions", "FunctionName", Role.ToolName),
        Property("Microsoft.SemanticKernel.KernelFunctionFromMethodOptions", "Description", Role.ToolDescription),
        Property("Microsoft.SemanticKernel.KernelFunctionFromMethodOptions", "Parameters", Wiring.ParameterBinding),
        KernelTool("Microsoft.SemanticKernel.KernelFunctionFactory", "CreateFromPrompt"),
        KernelTool("Microsoft.SemanticKernel.KernelExtensions", "CreateFunctionFromMethod", Parameter("parameters", Wiring.ParameterBinding)),
        KernelTool("Microsoft.SemanticKernel.KernelExtensions", "CreateFunctionFromPrompt"),
        Method("Microsoft.SemanticKernel.KernelFunctionFactory", "CreateFromPrompt", Role.None,
            Parameter("promptTemplate", Role.PromptTemplate), Parameter("promptConfig", Role.PromptTemplate)),
        Method("Microsoft.SemanticKernel.KernelExtensions", "CreateFunctionFromPrompt", Role.None,
            Parameter("promptTemplate", Role.PromptTemplate), Parameter("promptConfig", Role.PromptTemplate)),
        Method("Microsoft.SemanticKernel.AIFunctionExtensions", "AsKernelFunction", new Meaning(Role.ToolDefinition, Wiring.CallsUnasked),
            Parameter("aiFunction", Wiring.CallsUnasked)),
        Method("Microsoft.SemanticKernel.KernelPluginFactory", "CreateFromType", Plugin),
        Method("Microsoft.SemanticKernel.KernelPluginFactory", "CreateFromObject", Plugin),
        Method("Microsoft.SemanticKernel.KernelPluginFactory", "CreateFromFunctions", Plugin, Parameter("functions", Role.ToolRegistration)),
        .. KernelPlugins(
            "CreatePluginFromType", "CreatePluginFromObject", "CreatePluginFromFunctions",
            "ImportPluginFromType", "ImportPluginFromObject", "ImportPluginFromFunctions",
            "AddFromType", "AddFromObject", "AddFromFunctions"),
        Method("Microsoft.SemanticKernel.KernelExtensions", "Add", Plugin, Parameter("plugin", Role.ToolRegistration)),
        Method("Microsoft.SemanticKernel.KernelPluginCollection", "Add", Plugin, Parameter("plugin", Role.ToolRegistration)),
        Method("Microsoft.SemanticKernel.KernelPluginCollection", "AddRange", Plugin, Parameter("plugins", Role.ToolRegistration)),
        Method("Microsoft.SemanticKernel.FunctionChoiceBehavior", "Auto", AutoInvocation, Parameter("functions", Role.ToolRegistration), Parameter("autoInvoke", Role.ToolInvoker)),
        Method("Microsoft.SemanticKernel.FunctionChoiceBehavior", "Required", AutoInvocation, Parameter("functions", Role.ToolRegistration), Parameter("autoInvoke", Role.ToolInvoker)),
        Property("Microsoft.SemanticKernel.Connectors.OpenAI.ToolCallBehavior", "AutoInvokeKernelFunctions", AutoInvocation),
        Property("Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIToolCallBehavior", "AutoInvokeKernelFunctions", AutoInvocation),
        Property("Microsoft.SemanticKernel.Connectors.Google.GeminiToolCallBehavior", "AutoInvokeKernelFunctions", AutoInvocation),
        Method("Microsoft.SemanticKernel.KernelFunctionInvokingChatClientBuilderExtensions", "UseKernelFunctionInvocation", Role.ToolInvoker),
        Property("Microsoft.SemanticKernel.FunctionChoiceBehaviorOptions", "AllowConcurrentInvocation", Wiring.ConcurrentTools),
        Property("Microsoft.SemanticKernel.FunctionChoiceBehaviorOptions", "AllowStrictSchemaAdherence", Role.StrictSchema),
        Type("Microsoft.SemanticKernel.IFunctionInvocationFilter", Role.ToolFilter),
        Type("Microsoft.SemanticKernel.IAutoFunctionInvocationFilter", Role.ToolFilter),
        Type("Microsoft.SemanticKernel.IPromptRenderFilter", Role.Middleware),
        Property("Microsoft.SemanticKernel.Kernel", "FunctionInvocationFilters", Role.ToolFilter),
        Property("Microsoft.SemanticKernel.Kernel", "AutoFunctionInvocationFilters", Role.ToolFilter),
        Property("Microsoft.SemanticKernel.Kernel", "PromptRenderFilters", Role.Middleware),
    ];

    private static SdkMember[] SemanticKernelPromptFiles =>
    [
        Method("Microsoft.SemanticKernel.KernelExtensions", "CreatePluginFromPromptDirectory", Role.PromptFile),
        Method("Microsoft.SemanticKernel.KernelExtensions", "ImportPluginFromPromptDirectory", Role.PromptFile),
        Method("Microsoft.SemanticKernel.PromptYamlKernelExtensions", "CreateFunctionFromPromptYaml", Role.PromptFile),
        Method("Microsoft.SemanticKernel.PromptYamlKernelExtensions", "CreatePluginFromPromptDirectoryYaml", Role.PromptFile),
        Method("Microsoft.SemanticKernel.PromptYamlKernelExtensions", "ImportPluginFromPromptDirectoryYaml", Role.PromptFile),
        Method("Microsoft.SemanticKernel.KernelFunctionYaml", "FromPromptYaml", Role.PromptFile),
        Method("Microsoft.SemanticKernel.KernelFunctionYaml", "ToPromptTemplateConfig", Role.PromptFile),
    ];

    private static SdkMember[] SemanticKernelAnswers =>
    [
        Property("Microsoft.SemanticKernel.ChatMessageContent", "Content", Role.ModelText),
        Method("Microsoft.SemanticKernel.ChatMessageContent", "ToString", Role.ModelText),
        Property("Microsoft.SemanticKernel.StreamingChatMessageContent", "Content", Role.ModelText),
        Method("Microsoft.SemanticKernel.StreamingKernelContent", "ToString", Role.ModelText),
        Property("Microsoft.SemanticKernel.TextContent", "Text", Role.ModelText),
        Property("Microsoft.SemanticKernel.StreamingTextContent", "Text", Role.ModelText),
        Method("Microsoft.SemanticKernel.FunctionResult", "ToString", Role.ModelText),
        Method("Microsoft.SemanticKernel.FunctionResult", "GetValue", Role.ModelText | Role.TypedResult),
        Property("Microsoft.SemanticKernel.FunctionCallContent", "PluginName", Role.ModelToolCall),
        Property("Microsoft.SemanticKernel.FunctionCallContent", "FunctionName", Role.ModelToolCall),
        Property("Microsoft.SemanticKernel.FunctionCallContent", "Arguments", Role.ModelToolCall),
        Property("Microsoft.SemanticKernel.KernelContent", "Metadata", Role.FinishReason | Role.Usage),
        Property("Microsoft.SemanticKernel.FunctionResult", "Metadata", Role.FinishReason | Role.Usage),
        Property("Microsoft.SemanticKernel.KernelContent", "InnerContent", Role.FinishReason | Role.Usage),
        Property("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIStreamingChatMessageContent", "FinishReason", Role.FinishReason),
    ];

    private static SdkMember[] SemanticKernelSettings =>
    [
        Property("Microsoft.SemanticKernel.PromptExecutionSettings", "ModelId", Role.ModelId),
        Property("Microsoft.SemanticKernel.PromptExecutionSettings", "FunctionChoiceBehavior", Role.ToolRegistration),
        Property("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings", "ToolCallBehavior", Role.ToolRegistration),
        Property("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings", "ResponseFormat", Role.ResponseFormat | Role.StrictSchema)
            with { MakesSchemaOfType = true },
        Property("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings", "MaxTokens", Role.OutputLimit),
        Property("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings", "ChatSystemPrompt", Role.SystemPrompt),
        Property("Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings", "ChatDeveloperPrompt", Role.SystemPrompt),
        Property("Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIPromptExecutionSettings", "ResponseFormat", Role.ResponseFormat),
        Property("Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIPromptExecutionSettings", "MaxTokens", Role.OutputLimit),
        Property("Microsoft.SemanticKernel.Connectors.Google.GeminiPromptExecutionSettings", "MaxTokens", Role.OutputLimit),
        Property("Microsoft.SemanticKernel.Connectors.Google.GeminiPromptExecutionSettings", "ResponseMimeType", Role.ResponseFormat | Role.JsonModeFormat),
        Property("Microsoft.SemanticKernel.Connectors.Google.GeminiPromptExecutionSettings", "ResponseSchema", Role.ResponseFormat | Role.JsonSchemaFormat)
            with { MakesSchemaOfType = true },
        Property("Microsoft.SemanticKernel.Connectors.Ollama.OllamaPromptExecutionSettings", "NumPredict", Role.OutputLimit),
    ];

    private static SdkMember[] SemanticKernelPrompts =>
    [
        Constructor("Microsoft.SemanticKernel.PromptTemplateConfig", Role.None, Parameter("template", Role.PromptTemplate)),
        Property("Microsoft.SemanticKernel.PromptTemplateConfig", "Template", Role.PromptTemplate),
        Property("Microsoft.SemanticKernel.PromptTemplateConfig", "AllowDangerouslySetContent", Role.UnsafeTemplate),
        Property("Microsoft.SemanticKernel.InputVariable", "AllowDangerouslySetContent", Role.UnsafeTemplate),
        Property("Microsoft.SemanticKernel.KernelPromptTemplateFactory", "AllowDangerouslySetContent", Role.UnsafeTemplate),
        Property("Microsoft.SemanticKernel.PromptTemplates.Handlebars.HandlebarsPromptTemplateFactory", "AllowDangerouslySetContent", Role.UnsafeTemplate),
        Property("Microsoft.SemanticKernel.PromptTemplates.Liquid.LiquidPromptTemplateFactory", "AllowDangerouslySetContent", Role.UnsafeTemplate),
        Type("Microsoft.SemanticKernel.ChatMessageContent", Wiring.Turn),
        Type("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", Role.History),
        Constructor("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", Role.History, Parameter("systemMessage", Role.SystemPrompt)),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "AddSystemMessage", Role.History, Parameter("content", Role.SystemPrompt)),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "AddDeveloperMessage", Role.History, Parameter("content", Role.SystemPrompt)),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "AddUserMessage", Role.History,
            Parameter("content", Role.PromptInput), Parameter("contentItems", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "AddMessage", Role.History,
            Parameter("content", Role.PromptInput), Parameter("contentItems", Role.PromptInput)),
        Type("Microsoft.SemanticKernel.ChatCompletion.IChatHistoryReducer", Role.HistoryLimit),
        Method("Microsoft.SemanticKernel.ChatCompletion.IChatHistoryReducer", "ReduceAsync", Role.HistoryLimit),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatHistoryExtensions", "ReduceAsync", Role.HistoryLimit),
        Method("Microsoft.SemanticKernel.ChatCompletion.ChatHistoryExtensions", "ReduceInPlaceAsync", Role.HistoryLimit),
        Constructor("Microsoft.SemanticKernel.ChatCompletion.ChatHistoryTruncationReducer", Role.HistoryLimit),
        Constructor("Microsoft.SemanticKernel.ChatCompletion.ChatHistorySummarizationReducer", Role.HistoryLimit),
    ];

    private static SdkMember KernelTool(string type, string name, params SdkParameter[] more) =>
        Method(type, name, new Meaning(Role.ToolDefinition, Wiring.CallsUnasked), [Parameter("functionName", Role.ToolName), Parameter("description", Role.ToolDescription), .. more]);

    private static SdkMember[] KernelPlugins(params string[] names) =>
        [.. names.Select(name => Method("Microsoft.SemanticKernel.KernelExtensions", name, Plugin))];
}
