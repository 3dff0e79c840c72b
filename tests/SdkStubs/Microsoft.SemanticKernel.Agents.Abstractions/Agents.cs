using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel.Agents
{
    public abstract class Agent
    {
        public string? Description { get; init; }
        public string Id { get; init; }
        public string? Name { get; init; }
        public ILoggerFactory? LoggerFactory { get; init; }
        public KernelArguments? Arguments { get; init; }
        public string? Instructions { get; init; }
        public Kernel Kernel { get; init; }
        public bool UseImmutableKernel { get; set; }
        public IPromptTemplate? Template { get; set; }
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(string message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public abstract IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(string message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public abstract IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default);
        protected ILogger Logger => throw null!;
        protected virtual ILoggerFactory ActiveLoggerFactory => throw null!;
        protected Task<string?> RenderInstructionsAsync(Kernel kernel, KernelArguments? arguments, CancellationToken cancellationToken) => throw null!;
        protected internal abstract IEnumerable<string> GetChannelKeys();
        protected internal abstract Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken);
        protected internal abstract Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken);
        protected virtual Task<TThreadType> EnsureThreadExistsWithMessagesAsync<TThreadType>(ICollection<ChatMessageContent> messages, AgentThread? thread, Func<TThreadType> constructThread, CancellationToken cancellationToken) where TThreadType : AgentThread => throw null!;
        protected Task NotifyThreadOfNewMessage(AgentThread thread, ChatMessageContent message, CancellationToken cancellationToken) => throw null!;
        protected static string FormatAdditionalInstructions(AIContext context, AgentInvokeOptions? options) => throw null!;
    }

    public abstract class AgentChannel
    {
        public ILogger Logger { get; set; }
        protected internal abstract string Serialize();
        protected internal abstract Task ReceiveAsync(IEnumerable<ChatMessageContent> history, CancellationToken cancellationToken = default);
        protected internal abstract Task ResetAsync(CancellationToken cancellationToken = default);
        protected internal abstract IAsyncEnumerable<(bool IsVisible, ChatMessageContent Message)> InvokeAsync(Agent agent, CancellationToken cancellationToken = default);
        protected internal abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(Agent agent, IList<ChatMessageContent> messages, CancellationToken cancellationToken = default);
        protected internal abstract IAsyncEnumerable<ChatMessageContent> GetHistoryAsync(CancellationToken cancellationToken = default);
    }

    public abstract class AgentChannel<TAgent> : AgentChannel where TAgent : Agent
    {
        protected internal abstract IAsyncEnumerable<(bool IsVisible, ChatMessageContent Message)> InvokeAsync(TAgent agent, CancellationToken cancellationToken = default);
        protected internal override IAsyncEnumerable<(bool IsVisible, ChatMessageContent Message)> InvokeAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;
        protected internal abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(TAgent agent, IList<ChatMessageContent> messages, CancellationToken cancellationToken = default);
        protected internal override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(Agent agent, IList<ChatMessageContent> messages, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class AgentChat
    {
        protected AgentChat() { }
        public abstract IReadOnlyList<Agent> Agents { get; }
        public bool IsActive => throw null!;
        public ILoggerFactory LoggerFactory { get; init; }
        protected ILogger Logger => throw null!;
        protected ChatHistory History => throw null!;
        public abstract IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default);
        public IAsyncEnumerable<ChatMessageContent> GetChatMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetChatMessagesAsync(Agent? agent, CancellationToken cancellationToken = default) => throw null!;
        public void AddChatMessage(ChatMessageContent message) => throw null!;
        public void AddChatMessages(IReadOnlyList<ChatMessageContent> messages) => throw null!;
        protected IAsyncEnumerable<ChatMessageContent> InvokeAgentAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;
        protected IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAgentAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;
        public Task ResetAsync(CancellationToken cancellationToken = default) => throw null!;
        protected void SetActivityOrThrow() => throw null!;
    }

    public class AgentInvokeOptions
    {
        public AgentInvokeOptions() { }
        public AgentInvokeOptions(AgentInvokeOptions options) { }
        public KernelArguments? KernelArguments { get; init; }
        public Kernel? Kernel { get; init; }
        public string AdditionalInstructions { get; init; }
        public Func<ChatMessageContent, Task>? OnIntermediateMessage { get; init; }
    }

    public class AgentResponseItem<TMessage>
    {
        public AgentResponseItem(TMessage message, AgentThread thread) { }
        public TMessage Message => throw null!;
        public AgentThread Thread => throw null!;
        public static implicit operator TMessage(AgentResponseItem<TMessage> responseItem) => throw null!;
    }

    public abstract class AgentThread
    {
        public virtual string? Id { get; protected set; }
        public virtual bool IsDeleted { get; protected set; }
        public virtual AggregateAIContextProvider AIContextProviders { get; init; }
        public virtual Task OnSuspendAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task OnResumeAsync(CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual Task CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task DeleteAsync(CancellationToken cancellationToken = default) => throw null!;
        protected abstract Task<string?> CreateInternalAsync(CancellationToken cancellationToken);
        protected abstract Task DeleteInternalAsync(CancellationToken cancellationToken);
        protected abstract Task OnNewMessageInternalAsync(ChatMessageContent newMessage, CancellationToken cancellationToken = default);
    }

    public class AgentThreadOperationException : KernelException
    {
        public AgentThreadOperationException() { }
        public AgentThreadOperationException(string? message) { }
        public AgentThreadOperationException(string? message, Exception? innerException) { }
    }

    public static class AgentExtensions
    {
        public static Microsoft.Agents.AI.AIAgent AsAIAgent(this Agent semanticKernelAgent, Func<AgentThread> threadFactory, Func<JsonElement, JsonSerializerOptions?, AgentThread> threadDeserializationFactory, Func<AgentThread, JsonSerializerOptions?, JsonElement> threadSerializer) => throw null!;
    }

    public enum AggregatorMode { Flat, Nested }

    public sealed class AggregatorAgent(Func<AgentChat> chatProvider) : Agent
    {
        public AggregatorMode Mode { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected internal override IEnumerable<string> GetChannelKeys() => throw null!;
        protected internal override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
        protected internal override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public class AgentCreationOptions
    {
        public Kernel? Kernel { get; init; }
        public IPromptTemplateFactory? PromptTemplateFactory { get; init; }
    }

    public sealed class AgentDefinition
    {
        public string? Version { get; set; }
        public string? Id { get; set; }
        public string? Type { get; set; }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public string? Instructions { get; set; }
        public TemplateOptions? Template { get; set; }
    }

    public abstract class AgentFactory
    {
        protected AgentFactory(IEnumerable<string> types) { }
        public IReadOnlyList<string> Types => throw null!;
        public bool IsSupported(AgentDefinition agentDefinition) => throw null!;
        public Task<Agent> CreateAsync(Kernel kernel, AgentDefinition agentDefinition, AgentCreationOptions? agentCreationOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public abstract Task<Agent?> TryCreateAsync(Kernel kernel, AgentDefinition agentDefinition, AgentCreationOptions? agentCreationOptions = null, CancellationToken cancellationToken = default);
    }
}
