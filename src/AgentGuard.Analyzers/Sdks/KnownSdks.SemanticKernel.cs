using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription SemanticKernel { get; } = new()
    {
        Name = "Semantic Kernel",
        Assemblies =
        [
            "Microsoft.SemanticKernel.Abstractions", "Microsoft.SemanticKernel.Core", "Microsoft.SemanticKernel.Agents.Abstractions",
            "Microsoft.SemanticKernel.Agents.Core", "Microsoft.SemanticKernel.Connectors.OpenAI", "Microsoft.SemanticKernel.Connectors.AzureOpenAI",
            "Microsoft.SemanticKernel.Connectors.Google", "Microsoft.SemanticKernel.Connectors.MistralAI", "Microsoft.SemanticKernel.Connectors.Ollama",
            "Microsoft.SemanticKernel.PromptTemplates.Handlebars", "Microsoft.SemanticKernel.PromptTemplates.Liquid",
            "Microsoft.SemanticKernel.Yaml",
        ],
        Package = "Microsoft.SemanticKernel",
        Versions = ["1.80.0"],
        Members = () =>
        [
            .. SemanticKernelCalls, .. SemanticKernelAgents, .. SemanticKernelTools, .. SemanticKernelPromptFiles, .. SemanticKernelAnswers,
            .. SemanticKernelSettings, .. SemanticKernelPrompts, .. SemanticKernelConnectors,
        ],
        Clients = () =>
        [
            new()
            {
                // Retries depend on how the service was registered: see Retries of the Add methods.
                Types = ["Microsoft.SemanticKernel.Kernel", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService"],
                Retries = null,
                AttemptTimeoutSeconds = 100,
                TimeoutUnknown = true,
                MaxIterations = 128,
                Exceptions = ["Microsoft.SemanticKernel.HttpOperationException", "Microsoft.SemanticKernel.KernelFunctionCanceledException"],
                ToolFailureText = "Error: Exception while invoking function. <the exception's message>",
                Evidence = "Semantic Kernel 1.80.0: read.",
            },
            new()
            {
                Types = ["Microsoft.SemanticKernel.Agents.AgentGroupChat"],
                Retries = null,
                AttemptTimeoutSeconds = 100,
                TimeoutUnknown = true,
                MaxIterations = 99,
                ToolFailureText = "Error: Exception while invoking function. <the exception's message>",
                Evidence = "Semantic Kernel 1.80.0: read (TerminationStrategy.DefaultMaximumIterations).",
            },
        ],
    };

    private static SdkMember[] SemanticKernelCalls =>
    [
        Method("Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService", "GetChatMessageContentsAsync", Role.ChatCall, Parameter("chatHistory", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService", "GetStreamingChatMessageContentsAsync", Role.StreamingCall, Parameter("chatHistory", Role.PromptInput)),
        .. KernelCall("Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions", "GetChatMessageContentsAsync", Role.ChatCall, "prompt"),
        .. KernelCall("Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions", "GetChatMessageContentAsync", Role.ChatCall, "prompt", "chatHistory"),
        .. KernelCall("Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions", "GetStreamingChatMessageContentsAsync", Role.StreamingCall, "prompt"),
        Method("Microsoft.SemanticKernel.TextGeneration.ITextGenerationService", "GetTextContentsAsync", Role.ChatCall, Parameter("prompt", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.TextGeneration.ITextGenerationService", "GetStreamingTextContentsAsync", Role.StreamingCall, Parameter("prompt", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.TextGeneration.TextGenerationExtensions", "GetTextContentAsync", Role.ChatCall, Parameter("prompt", Role.PromptInput)),

        // Kernel.InvokeAsync and KernelFunction.InvokeAsync run a function, which may be a prompt or plain code.
        Method("Microsoft.SemanticKernel.Kernel", "InvokeAsync", Role.ChatCall | Role.ToolCall, Parameter("arguments", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.Kernel", "InvokeStreamingAsync", Role.StreamingCall | Role.ToolCall, Parameter("arguments", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.KernelFunction", "InvokeAsync", Role.ChatCall | Role.ToolCall, Parameter("arguments", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.KernelFunction", "InvokeStreamingAsync", Role.StreamingCall | Role.ToolCall, Parameter("arguments", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.FunctionCallContent", "InvokeAsync", Role.ToolCall),
        Method("Microsoft.SemanticKernel.AIFunctionExtensions", "InvokeAsync", Role.ToolCall),

        // The generic forms cast what comes back; they send no schema and read no JSON, so they are not typed calls.
        Method("Microsoft.SemanticKernel.KernelExtensions", "InvokePromptAsync", Role.ChatCall,
            Parameter("promptTemplate", Role.PromptTemplate), Parameter("promptTemplateConfig", Role.PromptTemplate), Parameter("arguments", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.KernelExtensions", "InvokePromptStreamingAsync", Role.StreamingCall,
            Parameter("promptTemplate", Role.PromptTemplate), Parameter("promptTemplateConfig", Role.PromptTemplate), Parameter("arguments", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService`2", "GenerateEmbeddingsAsync", Role.EmbeddingCall, Parameter("data", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.Embeddings.EmbeddingGenerationExtensions", "GenerateEmbeddingAsync", Role.EmbeddingCall, Parameter("value", Role.PromptInput)),
    ];

    private static SdkMember[] SemanticKernelAgents =>
    [
        Method("Microsoft.SemanticKernel.Agents.Agent", "InvokeAsync", Role.StreamingCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.Agents.Agent", "InvokeStreamingAsync", Role.StreamingCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.Agents.ChatHistoryAgent", "InvokeAsync", Role.StreamingCall | Role.AgentRun, Parameter("history", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.Agents.ChatHistoryAgent", "InvokeStreamingAsync", Role.StreamingCall | Role.AgentRun, Parameter("history", Role.PromptInput)),
        Method("Microsoft.SemanticKernel.Agents.AgentChat", "InvokeAsync", Role.StreamingCall | Role.AgentRun),
        Method("Microsoft.SemanticKernel.Agents.AgentChat", "InvokeStreamingAsync", Role.StreamingCall | Role.AgentRun),
        Method("Microsoft.SemanticKernel.Agents.AgentGroupChat", "InvokeAsync", Role.StreamingCall | Role.AgentRun),
        Method("Microsoft.SemanticKernel.Agents.AgentGroupChat", "InvokeStreamingAsync", Role.StreamingCall | Role.AgentRun),
        Constructor("Microsoft.SemanticKernel.Agents.ChatCompletionAgent", Role.AgentConstruction, Parameter("templateConfig", Role.PromptTemplate)),
        Constructor("Microsoft.SemanticKernel.Agents.AgentGroupChat", Role.AgentConstruction),
        Property("Microsoft.SemanticKernel.Agents.Agent", "Instructions", Role.SystemPrompt),
        Property("Microsoft.SemanticKernel.Agents.AgentInvokeOptions", "AdditionalInstructions", Role.SystemPrompt),
        Property("Microsoft.SemanticKernel.Agents.Chat.TerminationStrategy", "MaximumIterations", Role.IterationLimit),
        Property("Microsoft.SemanticKernel.Agents.ChatHistoryAgent", "HistoryReducer", Role.HistoryLimit),
        Type("Microsoft.SemanticKernel.Agents.AgentThread", new Meaning(Role.History, Wiring.Conversation)),
        Method("Microsoft.SemanticKernel.Agents.AgentExtensions", "AsAIAgent", Role.AgentConstruction),
        Method("Microsoft.SemanticKernel.Agents.ChatCompletionAgentExtensions", "AsAIAgent", Role.AgentConstruction),
        Method("Microsoft.SemanticKernel.Agents.AgentKernelFunctionFactory", "CreateFromAgent", Role.ToolDefinition,
            Parameter("functionName", Role.ToolName), Parameter("description", Role.ToolDescription)),
    ];

    private static SdkMember[] KernelCall(string type, string name, Role role, params string[] inputs) =>
        [Method(type, name, role, [.. inputs.Select(input => Parameter(input, Role.PromptInput))])];
}
