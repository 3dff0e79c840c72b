namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Extensions.Logging;

    public static class ChatClientHarnessExtensions
    {
        public static HarnessAgent AsHarnessAgent(this IChatClient chatClient, HarnessAgentOptions? options = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public sealed class HarnessAgent : DelegatingAIAgent
    {
        public const string DefaultInstructions = """
        You are a helpful AI assistant that uses tools to complete tasks.
        ## General guidelines
        - Think through the task before acting. Break complex work into clear steps.
        - Use the tools available to you to gather information, perform actions, and verify results.
        - Explain your reasoning and thought process as you work through tasks.
        - Explain what you learned and what you are going to do next between tool calls, so the user can follow along with your thought process.
        - Avoid making more than 4 tool calls in a row without explaining what you are doing.
        - If a tool call fails or returns unexpected results, adapt your approach rather than repeating the same call.
        - When you have completed the task, present a clear and concise summary of what you did and what you found.
        """;
        public HarnessAgent(IChatClient chatClient, HarnessAgentOptions? options = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Agents.AI.Compaction;
    using global::Microsoft.Extensions.AI;

    public sealed class HarnessAgentOptions
    {
        public string? Id { get => throw null!; set { } }
        public string? Name { get => throw null!; set { } }
        public string? Description { get => throw null!; set { } }
        public int? MaxContextWindowTokens { get => throw null!; set { } }
        public int? MaxOutputTokens { get => throw null!; set { } }
        public CompactionStrategy? CompactionStrategy { get => throw null!; set { } }
        public bool DisableCompaction { get => throw null!; set { } }
        public ChatOptions? ChatOptions { get => throw null!; set { } }
        public string? HarnessInstructions { get => throw null!; set { } }
        public ChatHistoryProvider? ChatHistoryProvider { get => throw null!; set { } }
        public IEnumerable<AIContextProvider>? AIContextProviders { get => throw null!; set { } }
        public IEnumerable<LoopEvaluator>? LoopEvaluators { get => throw null!; set { } }
        public LoopAgentOptions? LoopAgentOptions { get => throw null!; set { } }
        public int? MaximumIterationsPerRequest { get => throw null!; set { } }
        public bool DisableToolAutoApproval { get => throw null!; set { } }
        public ToolApprovalAgentOptions? ToolApprovalAgentOptions { get => throw null!; set { } }
        public bool DisableApprovalNotRequiredFunctionBypassing { get => throw null!; set { } }
        public bool DisableApprovalResponseBinding { get => throw null!; set { } }
        public bool DisableFileMemory { get => throw null!; set { } }
        public AgentFileStore? FileMemoryStore { get => throw null!; set { } }
        public AgentFileStore? FileAccessStore { get => throw null!; set { } }
        public FileAccessProviderOptions? FileAccessProviderOptions { get => throw null!; set { } }
        public bool DisableWebSearch { get => throw null!; set { } }
        public bool DisableTodoProvider { get => throw null!; set { } }
        public bool DisableAgentModeProvider { get => throw null!; set { } }
        public AgentModeProviderOptions? AgentModeProviderOptions { get => throw null!; set { } }
        public bool DisableAgentSkillsProvider { get => throw null!; set { } }
        public AgentSkillsSource? AgentSkillsSource { get => throw null!; set { } }
        public bool DisableOpenTelemetry { get => throw null!; set { } }
        public string? OpenTelemetrySourceName { get => throw null!; set { } }
        public IEnumerable<AIAgent>? BackgroundAgents { get => throw null!; set { } }
        public BackgroundAgentsProviderOptions? BackgroundAgentsProviderOptions { get => throw null!; set { } }
    }
}
