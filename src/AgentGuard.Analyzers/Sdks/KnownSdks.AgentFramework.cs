using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription AgentFramework { get; } = new()
    {
        Name = "Microsoft Agent Framework",
        Assemblies =
        [
            "Microsoft.Agents.AI.Abstractions", "Microsoft.Agents.AI", "Microsoft.Agents.AI.OpenAI", "Microsoft.Agents.AI.Anthropic",
            "Microsoft.Agents.AI.Foundry", "Microsoft.Agents.AI.Hosting", "Microsoft.Agents.AI.Workflows", "Microsoft.Agents.AI.Harness", "Microsoft.Agents.AI.Mem0",
            "Microsoft.Agents.AI.Tools.Shell",
        ],
        Package = "Microsoft.Agents.AI",
        Versions = ["1.17.0"],
        Members = () =>
        [
            .. AgentFrameworkRuns, .. AgentFrameworkConstruction, .. AgentFrameworkAnswers,
            .. AgentFrameworkGuards, .. AgentFrameworkWorkflows, .. AgentFrameworkOldNames,
        ],
        Clients = () =>
        [
            new()
            {
                Types = ["Microsoft.Agents.AI.AIAgent"],
                Retries = null,
                AttemptTimeoutSeconds = null,
                TimeoutUnknown = true,
                MaxIterations = 40,
                ToolFailureText = "Error: Function failed.",
                Evidence = "Agent Framework 1.17.0: read. Retries and timeouts are those of the IChatClient inside.",
            },
            new()
            {
                Types = ["Microsoft.Agents.AI.Workflows.GroupChatManager"],
                Retries = null,
                AttemptTimeoutSeconds = null,
                TimeoutUnknown = true,
                MaxIterations = 40,
                Evidence = "Agent Framework 1.17.0: read (MaximumIterationCount).",
            },
        ],
    };

    private static SdkMember[] AgentFrameworkRuns =>
    [
        // The generic overloads, and only they, take serializer options.
        Method("Microsoft.Agents.AI.AIAgent", "RunAsync", Role.ChatCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)) with { OnlyWithout = ["serializerOptions"] },
        Method("Microsoft.Agents.AI.AIAgent", "RunAsync", Role.TypedChatCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)) with { OnlyWith = ["serializerOptions"] },
        Method("Microsoft.Agents.AI.AIAgent", "RunStreamingAsync", Role.StreamingCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)),
        Method("Microsoft.Agents.AI.ChatClientAgent", "RunAsync", Role.ChatCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)) with { OnlyWithout = ["serializerOptions"] },
        Method("Microsoft.Agents.AI.ChatClientAgent", "RunAsync", Role.TypedChatCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)) with { OnlyWith = ["serializerOptions"] },
        Method("Microsoft.Agents.AI.ChatClientAgent", "RunStreamingAsync", Role.StreamingCall | Role.AgentRun,
            Parameter("message", Role.PromptInput), Parameter("messages", Role.PromptInput)),
        Method("Microsoft.Agents.AI.AIAgentWithOpenAIExtensions", "RunAsync", Role.ChatCall | Role.AgentRun, Parameter("messages", Role.PromptInput)),
        Method("Microsoft.Agents.AI.AIAgentWithOpenAIExtensions", "RunStreamingAsync", Role.StreamingCall | Role.AgentRun, Parameter("messages", Role.PromptInput)),
    ];

    private static SdkMember[] AgentFrameworkConstruction =>
    [
        Constructor("Microsoft.Agents.AI.ChatClientAgent", Role.AgentConstruction,
            Parameter("instructions", Role.SystemPrompt), Parameter("tools", Role.ToolRegistration)),
        AsAIAgent("Microsoft.Extensions.AI.ChatClientExtensions"),
        AsAIAgent("OpenAI.Chat.OpenAIChatClientExtensions"),
        AsAIAgent("OpenAI.Responses.OpenAIResponseClientExtensions", Parameter("model", Role.ModelId)),
        AsAIAgent("Anthropic.AnthropicClientExtensions", Parameter("model", Role.ModelId)),
        AsAIAgent("Anthropic.Services.AnthropicBetaServiceExtensions", Parameter("model", Role.ModelId)),
        AsAIAgent("Azure.AI.Projects.AIProjectClientExtensions", Parameter("model", Role.ModelId)),
        Method("Microsoft.Extensions.AI.ChatClientBuilderExtensions", "BuildAIAgent", Role.AgentConstruction,
            Parameter("instructions", Role.SystemPrompt), Parameter("tools", Role.ToolRegistration)),
        Method("Microsoft.Agents.AI.Hosting.AgentHostingServiceCollectionExtensions", "AddAIAgent", Role.AgentConstruction,
            Parameter("instructions", Role.SystemPrompt)),
        Method("Microsoft.Agents.AI.Hosting.HostApplicationBuilderAgentExtensions", "AddAIAgent", Role.AgentConstruction,
            Parameter("instructions", Role.SystemPrompt)),
        Method("Microsoft.Agents.AI.Hosting.HostedAgentBuilderExtensions", "WithAITool", Role.ToolRegistration, Parameter("tool", Role.ToolRegistration)),
        Method("Microsoft.Agents.AI.Hosting.HostedAgentBuilderExtensions", "WithAITools", Role.ToolRegistration, Parameter("tools", Role.ToolRegistration)),
        Method("Microsoft.Extensions.AI.ChatClientHarnessExtensions", "AsHarnessAgent", Role.AgentConstruction),
        Property("Microsoft.Agents.AI.HarnessAgentOptions", "MaximumIterationsPerRequest", Role.IterationLimit),
        Property("Microsoft.Agents.AI.HarnessAgentOptions", "MaxOutputTokens", Role.OutputLimit),
        Method("Microsoft.Agents.AI.AIAgentExtensions", "AsAIFunction", new Meaning(Role.ToolDefinition, Wiring.AgentAsTool)),
        Type("Microsoft.Agents.AI.AgentFileSkillScript", Wiring.ScriptRequest),
        Property("Microsoft.Agents.AI.AgentSkillsProviderOptions", "IncludeDetailedErrors", Role.DetailedErrors),
        Method("Microsoft.Agents.AI.AIAgentExtensions", "AsBuilder", Role.ClientView),
        Method("Microsoft.Agents.AI.AIAgentBuilder", "Build", Role.ClientView),
        Method("Microsoft.Agents.AI.Tools.Shell.ShellExecutor", "AsAIFunction", Role.ToolDefinition,
            Parameter("name", Role.ToolName), Parameter("description", Role.ToolDescription), Parameter("requireApproval", Role.Approval)),

        // In a container the commands reach nothing else, so only the executor of this machine needs the question.
        Method("Microsoft.Agents.AI.Tools.Shell.LocalShellExecutor", "AsAIFunction", Role.None, Parameter("requireApproval", Wiring.ApprovalSwitch)),
        Method("Microsoft.Agents.AI.Foundry.FoundryAITool", "CreateFunctionTool", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration),
            Parameter("functionName", Role.ToolName), Parameter("functionDescription", Role.ToolDescription), Parameter("strictModeEnabled", Role.StrictSchema)),
        Method("Microsoft.Agents.AI.Foundry.FoundryAITool", "CreateMcpTool", Role.ToolRegistration,
            Parameter("authorizationToken", Role.Credential), Parameter("serverUri", Role.Endpoint),
            Parameter("allowedTools", Role.ToolFilter), Parameter("toolCallApprovalPolicy", Role.Approval)),
    ];

    private static SdkMember[] AgentFrameworkAnswers =>
    [
        Property("Microsoft.Agents.AI.AgentResponse", "Text", Role.ModelText),
        Method("Microsoft.Agents.AI.AgentResponse", "ToString", Role.ModelText),
        Property("Microsoft.Agents.AI.AgentResponseUpdate", "Text", Role.ModelText),
        Method("Microsoft.Agents.AI.AgentResponseUpdate", "ToString", Role.ModelText),
        Property("Microsoft.Agents.AI.AgentResponse`1", "Result", Role.TypedResult),
        Property("Microsoft.Agents.AI.AgentResponse", "FinishReason", Role.FinishReason),
        Property("Microsoft.Agents.AI.AgentResponseUpdate", "FinishReason", Role.FinishReason),
        Property("Microsoft.Agents.AI.AgentResponse", "Usage", Role.Usage),
        Property("Microsoft.Agents.AI.AgentRunOptions", "ResponseFormat", Role.ResponseFormat),
    ];

    private static SdkMember[] AgentFrameworkGuards =>
    [
        Method("Microsoft.Agents.AI.FunctionInvocationDelegatingAgentBuilderExtensions", "Use", Role.ToolFilter),
        Method("Microsoft.Agents.AI.AIAgentBuilder", "Use", Role.Middleware),
        Type("Microsoft.Agents.AI.DelegatingAIAgent", Role.Middleware),
        Method("Microsoft.Agents.AI.ToolApprovalAgentBuilderExtensions", "UseToolApproval", Role.Approval),
        Type("Microsoft.Agents.AI.ToolApprovalAgent", Role.Approval),
        Constructor("Microsoft.Agents.AI.ToolApprovalAgent", Role.Approval),
        Property("Microsoft.Agents.AI.ToolApprovalAgent", "AllToolsAutoApprovalRule", Role.ApprovalBypass),
        Property("Microsoft.Agents.AI.FileAccessProvider", "AllToolsAutoApprovalRule", Role.ApprovalBypass) with { Safer = "ReadOnlyToolsAutoApprovalRule" },
        Property("Microsoft.Agents.AI.AgentSkillsProvider", "AllToolsAutoApprovalRule", Role.ApprovalBypass) with { Safer = "ReadOnlyToolsAutoApprovalRule" },
        Property("Microsoft.Agents.AI.FileAccessProvider", "ReadOnlyToolsAutoApprovalRule", Wiring.AutoApprovalRules)
            with { ApprovedTools = ["file_access_read", "file_access_ls", "file_access_grep"] },
        Property("Microsoft.Agents.AI.AgentSkillsProvider", "ReadOnlyToolsAutoApprovalRule", Wiring.AutoApprovalRules)
            with { ApprovedTools = ["load_skill", "read_skill_resource"] },
        Property("Microsoft.Agents.AI.FileAccessProviderOptions", "DisableWriteToolApproval", Role.ApprovalBypass),
        Property("Microsoft.Agents.AI.AgentSkillsProviderOptions", "DisableRunSkillScriptApproval", Role.ApprovalBypass),
        Property("Microsoft.Agents.AI.ToolApprovalAgentOptions", "AutoApprovalRules", new Meaning(Role.Approval, Wiring.AutoApprovalRules)),
        Property("Microsoft.Agents.AI.ToolApprovalAgentOptions", "MaxAutoApprovalIterations", Role.IterationLimit),
        Type("Microsoft.Agents.AI.AlwaysApproveToolApprovalResponseContent", Role.ApprovalRequest),
        Method("Microsoft.Agents.AI.ToolApprovalRequestContentExtensions", "CreateAlwaysApproveToolResponse", new Meaning(Role.ApprovalRequest, Wiring.StandingApproval)),
        Method("Microsoft.Agents.AI.ToolApprovalRequestContentExtensions", "CreateAlwaysApproveToolWithArgumentsResponse", new Meaning(Role.ApprovalRequest, Wiring.StandingApproval)),
        Property("Microsoft.Agents.AI.ChatClientAgentOptions", "DisableApprovalResponseBinding", Role.ApprovalBypass),
        Property("Microsoft.Agents.AI.HarnessAgentOptions", "DisableApprovalResponseBinding", Role.ApprovalBypass),
        Method("Microsoft.Agents.AI.OpenTelemetryAgentBuilderExtensions", "UseOpenTelemetry", Role.Telemetry),
        Property("Microsoft.Agents.AI.OpenTelemetryAgent", "EnableSensitiveData", Role.SensitiveTelemetry),
        Method("Microsoft.Agents.AI.LoggingAgentBuilderExtensions", "UseLogging", Role.Telemetry),
        Property("Microsoft.Agents.AI.InMemoryChatHistoryProviderOptions", "ChatReducer", Role.HistoryLimit),
        Type("Microsoft.Agents.AI.ChatHistoryProvider", Role.History),
        Type("Microsoft.Agents.AI.AgentSession", new Meaning(Role.History, Wiring.Conversation)),
        Constructor("Microsoft.Agents.AI.ChatHistoryMemoryProviderScope", Wiring.SharedStore),
        Property("Microsoft.Agents.AI.ChatHistoryMemoryProviderScope", "UserId", Wiring.Partition),
        Property("Microsoft.Agents.AI.ChatHistoryMemoryProviderScope", "SessionId", Wiring.Partition),
        Constructor("Microsoft.Agents.AI.Mem0.Mem0ProviderScope", Wiring.SharedStore),
        Property("Microsoft.Agents.AI.Mem0.Mem0ProviderScope", "UserId", Wiring.Partition),
        Property("Microsoft.Agents.AI.Mem0.Mem0ProviderScope", "ThreadId", Wiring.Partition),
        Constructor("Microsoft.Agents.AI.Foundry.FoundryMemoryProviderScope", Wiring.SharedStore, Parameter("scope", Wiring.Partition)),
    ];

    private static SdkMember[] AgentFrameworkWorkflows =>
    [
        Method("Microsoft.Agents.AI.Workflows.InProcessExecution", "RunAsync", Role.ChatCall | Role.AgentRun, Parameter("input", Role.PromptInput)),
        Method("Microsoft.Agents.AI.Workflows.InProcessExecution", "RunStreamingAsync", Role.StreamingCall | Role.AgentRun, Parameter("input", Role.PromptInput)),
        Method("Microsoft.Agents.AI.Workflows.StreamingRun", "WatchStreamAsync", Wiring.RunEvents),
        Property("Microsoft.Agents.AI.Workflows.GroupChatManager", "MaximumIterationCount", Role.IterationLimit),
        Method("Microsoft.Agents.AI.Workflows.MagenticWorkflowBuilder", "WithMaxRounds", Role.IterationLimit, Parameter("maxRounds", Role.IterationLimit)),
        Property("Microsoft.Agents.AI.LoopAgentOptions", "MaxIterations", Role.IterationLimit),
        Type("Microsoft.Agents.AI.Workflows.RequestPort", Role.ApprovalRequest),
        Type("Microsoft.Agents.AI.Workflows.ExternalRequest", Role.ApprovalRequest),
        Type("Microsoft.Agents.AI.Workflows.ExternalResponse", Role.ApprovalRequest),
        Type("Microsoft.Agents.AI.Workflows.RequestInfoEvent", Role.ApprovalRequest),
        Property("Microsoft.Agents.AI.Workflows.Observability.WorkflowTelemetryOptions", "EnableSensitiveData", Role.SensitiveTelemetry),
    ];

    // Names of the previews before 1.0; code written against them is common in samples.
    private static SdkMember[] AgentFrameworkOldNames =>
    [
        CreateAIAgent("Microsoft.Extensions.AI.ChatClientExtensions"),
        CreateAIAgent("Microsoft.Agents.AI.ChatClientExtensions"),
        CreateAIAgent("OpenAI.OpenAIChatClientExtensions"),
        CreateAIAgent("OpenAI.OpenAIResponseClientExtensions"),
        CreateAIAgent("OpenAI.Chat.OpenAIChatClientExtensions"),
        Property("Microsoft.Agents.AI.AgentRunResponse", "Text", Role.ModelText)
            with { Until = "1.0.0", Evidence = "Type renamed to AgentResponse in 1.0.0-preview.260121.1; git tags." },
        Property("Microsoft.Agents.AI.AgentRunResponse`1", "Result", Role.TypedResult)
            with { Until = "1.0.0", Evidence = "Type renamed to AgentResponse in 1.0.0-preview.260121.1; git tags." },
        Method("Microsoft.Agents.AI.AgentRunResponse", "Deserialize", Role.TypedResult)
            with { Until = "1.0.0", Evidence = "Removed in 1.0.0-rc1; git tags." },
        Method("Microsoft.Agents.AI.AgentRunResponse", "TryDeserialize", Role.TypedResultCheck)
            with { Until = "1.0.0", Evidence = "Removed in 1.0.0-rc1; git tags." },
        Property("Microsoft.Agents.AI.AgentRunResponse", "UserInputRequests", Role.ApprovalRequest)
            with { Until = "1.0.0", Evidence = "Removed with the rename to AgentResponse; git tags." },
        Property("Microsoft.Agents.AI.AgentRunResponse", "Usage", Role.Usage)
            with { Until = "1.0.0", Evidence = "Type renamed to AgentResponse in 1.0.0-preview.260121.1; git tags." },
        Property("Microsoft.Agents.AI.AgentRunResponseUpdate", "Text", Role.ModelText)
            with { Until = "1.0.0", Evidence = "Type renamed to AgentResponseUpdate in 1.0.0-preview.260121.1; git tags." },
        Type("Microsoft.Agents.AI.AgentThread", Role.History)
            with { Until = "1.0.0", Evidence = "Renamed to AgentSession in 1.0.0-preview.260127.1; git tags." },
        Type("Microsoft.Agents.AI.ChatMessageStore", Role.History)
            with { Until = "1.0.0", Evidence = "Renamed to ChatHistoryProvider in 1.0.0-preview.260127.1; git tags." },
    ];

    private static SdkMember AsAIAgent(string type, params SdkParameter[] more) =>
        Method(type, "AsAIAgent", Role.AgentConstruction,
            [Parameter("instructions", Role.SystemPrompt), Parameter("tools", Role.ToolRegistration), .. more]);

    private static SdkMember CreateAIAgent(string type) =>
        Method(type, "CreateAIAgent", Role.AgentConstruction, Parameter("instructions", Role.SystemPrompt), Parameter("tools", Role.ToolRegistration))
            with { Until = "1.0.0", Evidence = "Renamed to AsAIAgent in 1.0.0-preview.260121.1; git tags." };
}
