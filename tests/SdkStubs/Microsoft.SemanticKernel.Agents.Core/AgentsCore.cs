using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel.Agents.Chat;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel
{
    public static class AgentKernelPluginFactory
    {
        public static KernelPlugin CreateFromAgents(string pluginName, string? description, IEnumerable<Agents.Agent> agents) => throw null!;
        public static KernelPlugin CreateFromAgents(string pluginName, params Agents.Agent[] agents) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents
{
    public abstract class ChatHistoryAgent : Agent
    {
        public IChatHistoryReducer? HistoryReducer { get; init; }
        protected internal abstract IAsyncEnumerable<ChatMessageContent> InvokeAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        protected internal abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        public Task<bool> ReduceAsync(ChatHistory history, CancellationToken cancellationToken = default) => throw null!;
        protected sealed override IEnumerable<string> GetChannelKeys() => throw null!;
        protected sealed override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
    }

    public sealed class ChatCompletionAgent : ChatHistoryAgent
    {
        public ChatCompletionAgent() { }
        public ChatCompletionAgent(PromptTemplateConfig templateConfig, IPromptTemplateFactory templateFactory) { }
        public AuthorRole InstructionsRole { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected internal override IAsyncEnumerable<ChatMessageContent> InvokeAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected internal override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public static class ChatCompletionAgentExtensions
    {
        public static Microsoft.Agents.AI.AIAgent AsAIAgent(this ChatCompletionAgent chatCompletionAgent) => throw null!;
    }

    public sealed class ChatHistoryAgentThread : AgentThread
    {
        public ChatHistoryAgentThread() { }
        public ChatHistoryAgentThread(ChatHistory chatHistory, string? id = null) { }
        public ChatHistory ChatHistory => throw null!;
        public new Task CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task<string?> CreateInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task DeleteInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task OnNewMessageInternalAsync(ChatMessageContent newMessage, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ChatCompletionAgentFactory : AgentFactory
    {
        public const string ChatCompletionAgentType = "chat_completion_agent";
        public ChatCompletionAgentFactory() : base([]) { }
        public override Task<Agent?> TryCreateAsync(Kernel kernel, AgentDefinition agentDefinition, AgentCreationOptions? agentCreationOptions = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class AgentKernelFunctionFactory
    {
        public static KernelFunction CreateFromAgent(Agent agent, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public sealed class AgentGroupChat : AgentChat
    {
        public AgentGroupChat(params Agent[] agents) { }
        public bool IsComplete { get; set; }
        public AgentGroupChatSettings ExecutionSettings { get; set; }
        public override IReadOnlyList<Agent> Agents => throw null!;
        public void AddAgent(Agent agent) => throw null!;
        public override IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> InvokeAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;
        public static KernelFunction CreatePromptFunctionForStrategy(string template, IPromptTemplateFactory? templateFactory = null, params string[] safeParameterNames) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Chat
{
    public class AgentGroupChatSettings
    {
        public TerminationStrategy TerminationStrategy { get; init; }
        public SelectionStrategy SelectionStrategy { get; init; }
    }

    public abstract class TerminationStrategy
    {
        public const int DefaultMaximumIterations = 99;
        public int MaximumIterations { get; set; }
        public bool AutomaticReset { get; set; }
        public IReadOnlyList<Agent>? Agents { get; set; }
        protected internal ILogger Logger { get; internal set; }
        protected abstract Task<bool> ShouldAgentTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken);
        public Task<bool> ShouldTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class SelectionStrategy
    {
        protected bool HasSelected { get; private set; }
        public Agent? InitialAgent { get; set; }
        protected internal ILogger Logger { get; internal set; }
        public Task<Agent> NextAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
        protected abstract Task<Agent> SelectAgentAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default);
    }

    public sealed class SequentialSelectionStrategy : SelectionStrategy
    {
        public void Reset() => throw null!;
        protected override Task<Agent> SelectAgentAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public enum AggregateTerminationCondition { All, Any }

    public sealed class AggregatorTerminationStrategy(params TerminationStrategy[] strategies) : TerminationStrategy
    {
        public AggregateTerminationCondition Condition { get; init; }
        protected override Task<bool> ShouldAgentTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class RegexTerminationStrategy : TerminationStrategy
    {
        public RegexTerminationStrategy(params string[] expressions) { }
        public RegexTerminationStrategy(params Regex[] expressions) { }
        protected override Task<bool> ShouldAgentTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public class KernelFunctionSelectionStrategy(KernelFunction function, Kernel kernel) : SelectionStrategy
    {
        public const string DefaultAgentsVariableName = "_agents_";
        public const string DefaultHistoryVariableName = "_history_";
        public string AgentsVariableName { get; init; }
        public string HistoryVariableName { get; init; }
        public KernelArguments? Arguments { get; init; }
        public Kernel Kernel => throw null!;
        public KernelFunction Function => throw null!;
        public bool EvaluateNameOnly { get; init; }
        public IChatHistoryReducer? HistoryReducer { get; init; }
        public bool UseInitialAgentAsFallback { get; init; }
        public Func<FunctionResult, string> ResultParser { get; init; }
        protected sealed override Task<Agent> SelectAgentAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public class KernelFunctionTerminationStrategy(KernelFunction function, Kernel kernel) : TerminationStrategy
    {
        public const string DefaultAgentVariableName = "_agent_";
        public const string DefaultHistoryVariableName = "_history_";
        public string AgentVariableName { get; init; }
        public string HistoryVariableName { get; init; }
        public KernelArguments? Arguments { get; init; }
        public Kernel Kernel => throw null!;
        public KernelFunction Function => throw null!;
        public bool EvaluateNameOnly { get; init; }
        public Func<FunctionResult, bool> ResultParser { get; init; }
        public IChatHistoryReducer? HistoryReducer { get; init; }
        protected sealed override Task<bool> ShouldAgentTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }
}
