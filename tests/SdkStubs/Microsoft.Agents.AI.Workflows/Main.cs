namespace Microsoft.Agents.AI.Workflows
{
    public record AIAgentBinding(AIAgent Agent, AIAgentHostOptions? Options = null) : ExecutorBinding(default!, default!, default!, Agent)
    {
        public AIAgentBinding(AIAgent agent, bool emitEvents = false) : this(default(AIAgent)!, default(AIAgentHostOptions)!) { }
        public override bool IsSharedInstance => throw null!;
        public override bool SupportsConcurrentSharedExecution => throw null!;
        public override bool SupportsResetting => throw null!;
    }

    public sealed class AIAgentHostOptions
    {
        public bool? EmitAgentUpdateEvents { get => throw null!; set { } }
        public bool EmitAgentResponseEvents { get => throw null!; set { } }
        public bool InterceptUserInputRequests { get => throw null!; set { } }
        public bool InterceptUnterminatedFunctionCalls { get => throw null!; set { } }
        public bool ReassignOtherAgentsAsUsers { get => throw null!; set { } }
        public bool ForwardIncomingMessages { get => throw null!; set { } }
    }

    public sealed class AgentResponseEvent : WorkflowOutputEvent
    {
        public AgentResponseEvent(string executorId, AgentResponse response) : base(default(object)!, default(string)!) { }
        public AgentResponseEvent(string executorId, AgentResponse response, OutputTag tag) : base(default(object)!, default(string)!) { }
        public AgentResponseEvent(string executorId, AgentResponse response, IEnumerable<OutputTag>? tags) : base(default(object)!, default(string)!) { }
        public AgentResponse Response { get => throw null!; }
    }

    public sealed class AgentResponseUpdateEvent : WorkflowOutputEvent
    {
        public AgentResponseUpdateEvent(string executorId, AgentResponseUpdate update) : base(default(object)!, default(string)!) { }
        public AgentResponseUpdateEvent(string executorId, AgentResponseUpdate update, OutputTag tag) : base(default(object)!, default(string)!) { }
        public AgentResponseUpdateEvent(string executorId, AgentResponseUpdate update, IEnumerable<OutputTag>? tags) : base(default(object)!, default(string)!) { }
        public AgentResponseUpdate Update { get => throw null!; }
        public AgentResponse AsResponse() => throw null!;
    }

    public class AggregatingExecutor<TInput, TAggregate> : Executor<TInput, TAggregate?>
    {
        public AggregatingExecutor(string id, Func<TAggregate?, TInput, TAggregate?> aggregator, ExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        public override ValueTask<TAggregate?> HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class ChatForwardingExecutor : Executor, IResettableExecutor
    {
        public ChatForwardingExecutor(string id, ChatForwardingExecutorOptions? options = null) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public ValueTask ResetAsync() => throw null!;
    }

    public static class ChatProtocolExtensions
    {
        public static bool IsChatProtocol(this ProtocolDescriptor descriptor, bool allowCatchAll = false) => throw null!;
        public static void ThrowIfNotChatProtocol(this ProtocolDescriptor descriptor, bool allowCatchAll = false) => throw null!;
    }

    public sealed class CheckpointInfo : IEquatable<CheckpointInfo>
    {
        public string SessionId { get => throw null!; }
        public string CheckpointId { get => throw null!; }
        public CheckpointInfo(string sessionId, string checkpointId) { }
        public bool Equals(CheckpointInfo? other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public abstract class CheckpointableRunBase
    {
        public bool IsCheckpointingEnabled => throw null!;
        public IReadOnlyList<CheckpointInfo> Checkpoints => throw null!;
        public CheckpointInfo? LastCheckpoint { get => throw null!; }
        public ValueTask RestoreCheckpointAsync(CheckpointInfo checkpointInfo, CancellationToken cancellationToken = default) => throw null!;
        private protected CheckpointableRunBase() { }
    }

    public enum EdgeKind
    {
        Direct,
        FanOut,
        FanIn,
    }

    public sealed class Edge
    {
        public EdgeKind Kind { get => throw null!; init { } }
        public EdgeData Data { get => throw null!; init { } }
        internal Edge() { }
    }

    public abstract class EdgeData
    {
        public string? Label { get => throw null!; }
        private protected EdgeData() { }
    }

    public readonly struct EdgeId : IEquatable<EdgeId>
    {
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(EdgeId other) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(EdgeId left, EdgeId right) => throw null!;
        public static bool operator !=(EdgeId left, EdgeId right) => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class ExecutorCompletedEvent : ExecutorEvent
    {
        public ExecutorCompletedEvent(string executorId, object? result) : base(default(string)!, default(object)!) { }
    }

    public class ExecutorConfig
    {
        public ExecutorConfig(string id) { }
        public string Id => throw null!;
    }

    public class ExecutorConfig<TOptions> : ExecutorConfig
    {
        public ExecutorConfig(string id, TOptions? options = default) : base(default(string)!) { }
        public TOptions? Options => throw null!;
    }

    public class ExecutorEvent : WorkflowEvent
    {
        public ExecutorEvent(string executorId, object? data) { }
        public string ExecutorId => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class ExecutorFailedEvent : ExecutorEvent
    {
        public ExecutorFailedEvent(string executorId, Exception? err) : base(default(string)!, default(object)!) { }
        public new Exception? Data => throw null!;
    }

    public record ExecutorInstanceBinding(Executor ExecutorInstance) : ExecutorBinding(default!, default!, default!, ExecutorInstance)
    {
        public override bool SupportsConcurrentSharedExecution => throw null!;
        public override bool SupportsResetting => throw null!;
        public override bool IsSharedInstance => throw null!;
        protected override ValueTask<bool> ResetCoreAsync() => throw null!;
    }

    public sealed class ExecutorInvokedEvent : ExecutorEvent
    {
        public ExecutorInvokedEvent(string executorId, object message) : base(default(string)!, default(object)!) { }
    }

    public class ExecutorOptions
    {
        public static ExecutorOptions Default { get => throw null!; }
        public bool AutoSendMessageHandlerResultObject { get => throw null!; set { } }
        public bool AutoYieldOutputHandlerResultObject { get => throw null!; set { } }
        internal ExecutorOptions() { }
    }

    public record ExecutorPlaceholder(string Id) : ExecutorBinding(Id, null, default!, Id)
    {
        public override bool SupportsConcurrentSharedExecution => throw null!;
        public override bool SupportsResetting => throw null!;
        public override bool IsSharedInstance => throw null!;
    }

    public class FunctionExecutor<TInput> : Executor<TInput>
    {
        public FunctionExecutor(string id, Func<TInput, IWorkflowContext, CancellationToken, ValueTask> handlerAsync, ExecutorOptions? options = null, IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public override ValueTask HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken) => throw null!;
        public FunctionExecutor(string id, Action<TInput, IWorkflowContext, CancellationToken> handlerSync, ExecutorOptions? options = null, IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null, bool declareCrossRunShareable = false) : this(default(string)!, default(Func<TInput, IWorkflowContext, CancellationToken, ValueTask>)!, default(ExecutorOptions)!, default(IEnumerable<Type>)!, default(IEnumerable<Type>)!, default(bool)!) { }
    }

    public class FunctionExecutor<TInput, TOutput> : Executor<TInput, TOutput>
    {
        public FunctionExecutor(string id, Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TOutput>> handlerAsync, ExecutorOptions? options = null, IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public override ValueTask<TOutput> HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken) => throw null!;
        public FunctionExecutor(string id, Func<TInput, IWorkflowContext, CancellationToken, TOutput> handlerSync, ExecutorOptions? options = null, IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null, bool declareCrossRunShareable = false) : this(default(string)!, default(Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TOutput>>)!, default(ExecutorOptions)!, default(IEnumerable<Type>)!, default(IEnumerable<Type>)!, default(bool)!) { }
    }

    public static class Futures
    {
        public static bool EnableAgentResponseOutputTaggingAndFiltering { get => throw null!; set { } }
    }

    public sealed class GroupChatWorkflowBuilder : OrchestrationBuilderBase<GroupChatWorkflowBuilder>
    {
        public GroupChatWorkflowBuilder AddParticipants(params IEnumerable<AIAgent> agents) => throw null!;
        public Workflow Build() => throw null!;
        internal GroupChatWorkflowBuilder() { }
    }

    public enum HandoffToolCallFilteringBehavior
    {
        None,
        HandoffOnly,
        All,
    }

    [Obsolete] public sealed class HandoffsWorkflowBuilder : HandoffWorkflowBuilderCore<HandoffsWorkflowBuilder>
    {
        public HandoffsWorkflowBuilder(AIAgent initialAgent) { }
    }

    public sealed class HandoffWorkflowBuilder : HandoffWorkflowBuilderCore<HandoffWorkflowBuilder>
    {
        public HandoffWorkflowBuilder(AIAgent initialAgent) { }
    }

    public interface IIdentified
    {
        string Id { get; }
    }

    public interface IResettableExecutor
    {
        ValueTask ResetAsync() => throw null!;
    }

    public interface IWorkflowContext
    {
        ValueTask AddEventAsync(WorkflowEvent workflowEvent, CancellationToken cancellationToken = default);
        ValueTask SendMessageAsync(object message, string? targetId, CancellationToken cancellationToken = default);
        ValueTask YieldOutputAsync(object output, CancellationToken cancellationToken = default);
        ValueTask RequestHaltAsync();
        ValueTask<T?> ReadStateAsync<T>(string key, string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask<T> ReadOrInitStateAsync<T>(string key, Func<T> initialStateFactory, string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask<T?> ReadStateAsync<T>(string key, CancellationToken cancellationToken) => throw null!;
        ValueTask<T> ReadOrInitStateAsync<T>(string key, Func<T> initialStateFactory, CancellationToken cancellationToken) => throw null!;
        ValueTask<HashSet<string>> ReadStateKeysAsync(string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueStateUpdateAsync<T>(string key, T? value, string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueStateUpdateAsync<T>(string key, T? value, CancellationToken cancellationToken) => throw null!;
        ValueTask QueueClearScopeAsync(string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueClearScopeAsync(CancellationToken cancellationToken) => throw null!;
        IReadOnlyDictionary<string, string>? TraceContext { get; }
        bool ConcurrentRunsEnabled { get; }
    }

    public static class IWorkflowContextExtensions
    {
        public static ValueTask InvokeWithStateAsync<TState>(this IWorkflowContext context, Func<TState?, IWorkflowContext, CancellationToken, ValueTask<TState?>> invocation, string key, string? scopeName = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask InvokeWithStateAsync<TState>(this IWorkflowContext context, Func<TState, IWorkflowContext, CancellationToken, ValueTask<TState?>> invocation, string key, Func<TState> initialStateFactory, string? scopeName = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask SendMessageAsync(this IWorkflowContext context, object message, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IWorkflowExecutionEnvironment
    {
        bool IsCheckpointingEnabled { get; }
        ValueTask<StreamingRun> OpenStreamingAsync(Workflow workflow, string? sessionId = null, CancellationToken cancellationToken = default);
        ValueTask<StreamingRun> RunStreamingAsync<TInput>(Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull;
        ValueTask<StreamingRun> ResumeStreamingAsync(Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default);
        ValueTask<Run> RunAsync<TInput>(Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull;
        ValueTask<Run> ResumeAsync(Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default);
    }

    public static class MagenticDefaultPrompts
    {
        public static readonly string TaskLedgerFactsPrompt;
        public static readonly string TaskLedgerFactsUpdatePrompt;
        public static readonly string TaskLedgerPlanPrompt;
        public static readonly string TaskLedgerPlanUpdatePrompt;
        public static readonly string TaskLedgerFullPrompt;
        public static readonly string ProgressLedgerPrompt;
        public static readonly string FinalAnswerPrompt;
    }

    public class MagenticProgressLedger
    {
        public bool IsStarted => throw null!;
        public bool IsRequestSatisfied { get => throw null!; }
        public bool IsInLoop { get => throw null!; }
        public bool IsProgressBeingMade { get => throw null!; }
        public string NextSpeaker { get => throw null!; }
        public string InstructionOrQuestion { get => throw null!; }
        internal MagenticProgressLedger() { }
    }

    public sealed record MagenticPromptOverrides
    {
        public string? TaskLedgerFactsPrompt { get => throw null!; init { } }
        public string? TaskLedgerPlanPrompt { get => throw null!; init { } }
        public string? TaskLedgerFullPrompt { get => throw null!; init { } }
        public string? TaskLedgerFactsUpdatePrompt { get => throw null!; init { } }
        public string? TaskLedgerPlanUpdatePrompt { get => throw null!; init { } }
        public string? ProgressLedgerPrompt { get => throw null!; init { } }
        public string? FinalAnswerPrompt { get => throw null!; init { } }
    }

    public class MagenticWorkflowBuilder : OrchestrationBuilderBase<MagenticWorkflowBuilder>
    {
        public MagenticWorkflowBuilder(AIAgent managerAgent) { }
        public MagenticWorkflowBuilder AddParticipants(params IEnumerable<AIAgent> agents) => throw null!;
        public MagenticWorkflowBuilder WithMaxRounds(int? maxRounds = null) => throw null!;
        public MagenticWorkflowBuilder WithMaxResets(int? maxResets = null) => throw null!;
        public MagenticWorkflowBuilder WithMaxStalls(int maxStalls = 3) => throw null!;
        public MagenticWorkflowBuilder RequirePlanSignoff(bool requirePlanSignoff = true) => throw null!;
        public MagenticWorkflowBuilder WithResponseLanguage(string? responseLanguage = null) => throw null!;
        public MagenticWorkflowBuilder WithPromptOverrides(MagenticPromptOverrides? promptOverrides = null) => throw null!;
        public Workflow Build() => throw null!;
    }

    [Obsolete] [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)] public sealed class YieldsMessageAttribute : Attribute
    {
        public Type Type { get => throw null!; }
        public YieldsMessageAttribute(Type type) { }
    }

    [Obsolete] [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)] public sealed class StreamsMessageAttribute : Attribute
    {
        public Type Type { get => throw null!; }
        public StreamsMessageAttribute(Type type) { }
    }

    public abstract class OrchestrationBuilderBase<TBuilder> where TBuilder : OrchestrationBuilderBase<TBuilder>
    {
        protected string? Name { get => throw null!; }
        protected string? Description { get => throw null!; }
        protected Dictionary<AIAgent, HashSet<OutputTag>>? OutputDesignations { get => throw null!; }
        public TBuilder WithName(string name) => throw null!;
        public TBuilder WithDescription(string description) => throw null!;
        public TBuilder WithOutputFrom(params IEnumerable<AIAgent> agents) => throw null!;
        public TBuilder WithIntermediateOutputFrom(IEnumerable<AIAgent> agents) => throw null!;
        protected void ApplyMetadata(WorkflowBuilder builder) => throw null!;
        protected void ApplyOutputDesignations(WorkflowBuilder builder, IReadOnlyDictionary<AIAgent, ExecutorBinding> agentMap, string orchestrationKind, Action applyDefaults) => throw null!;
    }

    public readonly struct OutputTag : IEquatable<OutputTag>
    {
        public string? Value { get => throw null!; }
        public static OutputTag Intermediate { get => throw null!; }
        public bool Equals(OutputTag other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(OutputTag left, OutputTag right) => throw null!;
        public static bool operator !=(OutputTag left, OutputTag right) => throw null!;
        public override string ToString() => throw null!;
    }

    public class ProtocolDescriptor
    {
        public IEnumerable<Type> Accepts { get => throw null!; }
        public IEnumerable<Type> Yields { get => throw null!; }
        public IEnumerable<Type> Sends { get => throw null!; }
        public bool AcceptsAll { get => throw null!; set { } }
        internal ProtocolDescriptor() { }
    }

    public sealed class RequestInfoEvent : WorkflowEvent
    {
        public RequestInfoEvent(ExternalRequest request) { }
        public ExternalRequest Request => throw null!;
    }

    public record RequestPort(string Id, Type Request, Type Response)
    {
        public static RequestPort<TRequest, TResponse> Create<TRequest, TResponse>(string id) => throw null!;
    }

    public sealed record RequestPort<TRequest, TResponse>(string Id, Type Request, Type Response, bool AllowWrapped = false) : RequestPort(Id, Request, Response)
    {
    }

    public record RequestPortBinding(RequestPort Port, bool AllowWrapped = true) : ExecutorBinding(default!, default!, default!, Port)
    {
        public override bool IsSharedInstance => throw null!;
        public override bool SupportsConcurrentSharedExecution => throw null!;
        public override bool SupportsResetting => throw null!;
    }

    public sealed record ResetChatSignal()
    {
    }

    public class RouteBuilder
    {
        public RouteBuilder AddHandler<TInput>(Action<TInput, IWorkflowContext, CancellationToken> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput>(Action<TInput, IWorkflowContext> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput>(Func<TInput, IWorkflowContext, CancellationToken, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput>(Func<TInput, IWorkflowContext, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(Func<TInput, IWorkflowContext, CancellationToken, TResult> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(Func<TInput, IWorkflowContext, TResult> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(Func<TInput, IWorkflowContext, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(Func<PortableValue, IWorkflowContext, CancellationToken, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(Func<PortableValue, IWorkflowContext, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(Func<PortableValue, IWorkflowContext, CancellationToken, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(Func<PortableValue, IWorkflowContext, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(Action<PortableValue, IWorkflowContext, CancellationToken> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(Action<PortableValue, IWorkflowContext> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(Func<PortableValue, IWorkflowContext, CancellationToken, TResult> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(Func<PortableValue, IWorkflowContext, TResult> handler, bool overwrite = false) => throw null!;
        internal RouteBuilder() { }
    }

    public sealed class Run : CheckpointableRunBase, IAsyncDisposable
    {
        public string SessionId => throw null!;
        public ValueTask<RunStatus> GetStatusAsync(CancellationToken cancellationToken = default) => throw null!;
        public IEnumerable<WorkflowEvent> OutgoingEvents => throw null!;
        public int NewEventCount => throw null!;
        public IEnumerable<WorkflowEvent> NewEvents { get => throw null!; }
        public ValueTask<bool> ResumeAsync(IEnumerable<ExternalResponse> responses, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<bool> ResumeAsync<T>(CancellationToken cancellationToken = default, params IEnumerable<T> messages) where T : notnull => throw null!;
        public ValueTask DisposeAsync() => throw null!;
        internal Run() { }
    }

    public enum RunStatus
    {
        NotStarted,
        Idle,
        PendingRequests,
        Ended,
        Running,
    }

    public sealed class ScopeId
    {
        public ScopeId(string executorId, string? scopeName = null) { }
        public string ExecutorId { get => throw null!; }
        public string? ScopeName { get => throw null!; }
        public override string ToString() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public static bool operator ==(ScopeId? left, ScopeId? right) => throw null!;
        public static bool operator !=(ScopeId? left, ScopeId? right) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public sealed class ScopeKey
    {
        public ScopeId ScopeId { get => throw null!; }
        public string Key { get => throw null!; }
        public ScopeKey(string executorId, string? scopeName, string key) { }
        public ScopeKey(ScopeId scopeId, string key) { }
        public override string ToString() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public sealed class SequentialWorkflowBuilder : OrchestrationBuilderBase<SequentialWorkflowBuilder>
    {
        public SequentialWorkflowBuilder(params IEnumerable<AIAgent> agents) { }
        public SequentialWorkflowBuilder WithChainOnlyAgentResponses(bool enabled = true) => throw null!;
        public Workflow Build() => throw null!;
    }

    public abstract class StatefulExecutor<TState> : Executor
    {
        protected StatefulExecutor(string id, Func<TState> initialStateFactory, StatefulExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        protected new StatefulExecutorOptions Options { get => throw null!; }
        protected string StateKey => throw null!;
        protected ValueTask<TState> ReadStateAsync(IWorkflowContext context, bool skipCache = false, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask QueueStateUpdateAsync(TState state, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask InvokeWithStateAsync(Func<TState, IWorkflowContext, CancellationToken, ValueTask<TState?>> invocation, IWorkflowContext context, bool skipCache = false, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask ResetAsync() => throw null!;
    }

    public class StatefulExecutorOptions : ExecutorOptions
    {
        public string? StateKey { get => throw null!; set { } }
        public string? ScopeName { get => throw null!; set { } }
    }

    public static class StreamingAggregators
    {
        public static Func<TResult?, TInput, TResult?> First<TInput, TResult>(Func<TInput, TResult> conversion) => throw null!;
        public static Func<TInput?, TInput, TInput?> First<TInput>() => throw null!;
        public static Func<TResult?, TInput, TResult?> Last<TInput, TResult>(Func<TInput, TResult> conversion) => throw null!;
        public static Func<TInput?, TInput, TInput?> Last<TInput>() => throw null!;
        public static Func<IEnumerable<TResult>?, TInput, IEnumerable<TResult>?> Union<TInput, TResult>(Func<TInput, TResult> conversion) => throw null!;
        public static Func<IEnumerable<TInput>?, TInput, IEnumerable<TInput>?> Union<TInput>() => throw null!;
    }

    public sealed class StreamingRun : CheckpointableRunBase, IAsyncDisposable
    {
        public string SessionId => throw null!;
        public ValueTask<RunStatus> GetStatusAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask SendResponseAsync(ExternalResponse response) => throw null!;
        public ValueTask<bool> TrySendMessageAsync<TMessage>(TMessage message) => throw null!;
        public IAsyncEnumerable<WorkflowEvent> WatchStreamAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<WorkflowEvent> WatchStreamAsync(bool blockOnPendingRequest, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask CancelRunAsync() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
        internal StreamingRun() { }
    }

    public static class StreamingRunExtensions
    {
        public static ValueTask RunToCompletionAsync(this StreamingRun handle, Func<WorkflowEvent, ExternalResponse?>? eventCallback = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public record SubworkflowBinding(Workflow WorkflowInstance, string Id, ExecutorOptions? ExecutorOptions = null) : ExecutorBinding(default!, default!, default!, WorkflowInstance)
    {
        public override bool IsSharedInstance => throw null!;
        public override bool SupportsConcurrentSharedExecution => throw null!;
        public override bool SupportsResetting => throw null!;
    }

    public sealed class SubworkflowErrorEvent : WorkflowErrorEvent
    {
        public SubworkflowErrorEvent(string subworkflowId, Exception? e) : base(default(global::System.Exception)!) { }
        public string SubworkflowId { get => throw null!; }
    }

    public sealed class SubworkflowWarningEvent : WorkflowWarningEvent
    {
        public SubworkflowWarningEvent(string message, string subWorkflowId) : base(default(string)!) { }
        public string SubWorkflowId { get => throw null!; }
    }

    public sealed class SuperStepCompletedEvent : SuperStepEvent
    {
        public SuperStepCompletedEvent(int stepNumber, SuperStepCompletionInfo? completionInfo = null) : base(default(int)!, default(object)!) { }
        public SuperStepCompletionInfo? CompletionInfo => throw null!;
    }

    public sealed class SuperStepCompletionInfo
    {
        public SuperStepCompletionInfo(IEnumerable<string> activatedExecutors, IEnumerable<string>? instantiatedExecutors = null) { }
        public HashSet<string> ActivatedExecutors { get => throw null!; }
        public HashSet<string> InstantiatedExecutors { get => throw null!; }
        public bool StateUpdated { get => throw null!; init { } }
        public bool HasPendingMessages { get => throw null!; init { } }
        public bool HasPendingRequests { get => throw null!; init { } }
        public CheckpointInfo? Checkpoint { get => throw null!; init { } }
    }

    public class SuperStepEvent : WorkflowEvent
    {
        public SuperStepEvent(int stepNumber, object? data = null) { }
        public int StepNumber => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class SuperStepStartInfo
    {
        public SuperStepStartInfo(HashSet<string>? sendingExecutors = null) { }
        public HashSet<string> SendingExecutors { get => throw null!; }
        public bool HasExternalMessages { get => throw null!; init { } }
    }

    public sealed class SuperStepStartedEvent : SuperStepEvent
    {
        public SuperStepStartedEvent(int stepNumber, SuperStepStartInfo? startInfo = null) : base(default(int)!, default(object)!) { }
        public SuperStepStartInfo? StartInfo => throw null!;
    }

    public sealed class SwitchBuilder
    {
        public SwitchBuilder AddCase<T>(Func<T?, bool> predicate, params IEnumerable<ExecutorBinding> executors) => throw null!;
        public SwitchBuilder WithDefault(params IEnumerable<ExecutorBinding> executors) => throw null!;
    }

    public class TurnToken
    {
        public TurnToken(bool? emitEvents = null) { }
        public bool? EmitEvents => throw null!;
    }

    public class WorkflowBuilder
    {
        public WorkflowBuilder(ExecutorBinding start) { }
        public WorkflowBuilder WithOutputFrom(params ExecutorBinding[] executors) => throw null!;
        public WorkflowBuilder WithOutputFrom(IEnumerable<ExecutorBinding> executors, OutputTag tag) => throw null!;
        public WorkflowBuilder WithOutputFrom(ExecutorBinding executor, OutputTag tag) => throw null!;
        public WorkflowBuilder WithName(string name) => throw null!;
        public WorkflowBuilder WithDescription(string description) => throw null!;
        public WorkflowBuilder BindExecutor(ExecutorBinding registration) => throw null!;
        public WorkflowBuilder AddEdge(ExecutorBinding source, ExecutorBinding target) => throw null!;
        public WorkflowBuilder AddEdge(ExecutorBinding source, ExecutorBinding target, bool idempotent = false) => throw null!;
        public WorkflowBuilder AddEdge(ExecutorBinding source, ExecutorBinding target, string? label = null, bool idempotent = false) => throw null!;
        public WorkflowBuilder AddEdge<T>(ExecutorBinding source, ExecutorBinding target, Func<T?, bool>? condition = null) => throw null!;
        public WorkflowBuilder AddEdge<T>(ExecutorBinding source, ExecutorBinding target, Func<T?, bool>? condition = null, bool idempotent = false) => throw null!;
        public WorkflowBuilder AddEdge<T>(ExecutorBinding source, ExecutorBinding target, Func<T?, bool>? condition = null, string? label = null, bool idempotent = false) => throw null!;
        public WorkflowBuilder AddFanOutEdge(ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null!;
        public WorkflowBuilder AddFanOutEdge(ExecutorBinding source, IEnumerable<ExecutorBinding> targets, string label) => throw null!;
        public WorkflowBuilder AddFanOutEdge<T>(ExecutorBinding source, IEnumerable<ExecutorBinding> targets, Func<T?, int, IEnumerable<int>>? targetSelector = null) => throw null!;
        public WorkflowBuilder AddFanOutEdge<T>(ExecutorBinding source, IEnumerable<ExecutorBinding> targets, Func<T?, int, IEnumerable<int>>? targetSelector = null, string? label = null) => throw null!;
        public WorkflowBuilder AddFanInBarrierEdge(IEnumerable<ExecutorBinding> sources, ExecutorBinding target) => throw null!;
        public WorkflowBuilder AddFanInBarrierEdge(IEnumerable<ExecutorBinding> sources, ExecutorBinding target, string? label = null) => throw null!;
        [Obsolete] public WorkflowBuilder AddFanInBarrierEdge(ExecutorBinding target, params IEnumerable<ExecutorBinding> sources) => throw null!;
        public Workflow Build(bool validateOrphans = true) => throw null!;
    }

    public static class WorkflowBuilderExtensions
    {
        public static WorkflowBuilder ForwardMessage<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, ExecutorBinding target) => throw null!;
        public static WorkflowBuilder ForwardMessage<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null!;
        public static WorkflowBuilder ForwardMessage<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets, Func<TMessage, bool>? condition = null) => throw null!;
        public static WorkflowBuilder ForwardExcept<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, ExecutorBinding target) => throw null!;
        public static WorkflowBuilder ForwardExcept<TMessage>(this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null!;
        public static WorkflowBuilder AddChain(this WorkflowBuilder builder, ExecutorBinding source, IList<ExecutorBinding> executors, bool allowRepetition = false) => throw null!;
        public static WorkflowBuilder AddExternalCall<TRequest, TResponse>(this WorkflowBuilder builder, ExecutorBinding source, string portId) => throw null!;
        public static WorkflowBuilder AddSwitch(this WorkflowBuilder builder, ExecutorBinding source, Action<SwitchBuilder> configureSwitch) => throw null!;
        public static WorkflowBuilder WithIntermediateOutputFrom(this WorkflowBuilder builder, IEnumerable<ExecutorBinding> executors) => throw null!;
    }

    public class WorkflowErrorEvent : WorkflowEvent
    {
        public WorkflowErrorEvent(Exception? e) { }
        public Exception? Exception => throw null!;
    }

    public class WorkflowEvent
    {
        public WorkflowEvent(object? data = null) { }
        public object? Data => throw null!;
        public override string ToString() => throw null!;
    }

    public static class WorkflowHostingExtensions
    {
        public static AIAgent AsAIAgent(this Workflow workflow, string? id = null, string? name = null, string? description = null, IWorkflowExecutionEnvironment? executionEnvironment = null, bool includeExceptionDetails = false, bool includeWorkflowOutputsInResponse = false) => throw null!;
    }

    public static class WorkflowOutputEventExtensions
    {
        public static bool IsIntermediate(this WorkflowOutputEvent evt) => throw null!;
    }

    public sealed class WorkflowStartedEvent : WorkflowEvent
    {
        public WorkflowStartedEvent(object? message = null) { }
    }

    public class WorkflowWarningEvent : WorkflowEvent
    {
        public WorkflowWarningEvent(string message) { }
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Extensions.AI;

    public static class AgentWorkflowBuilder
    {
        public static Workflow BuildSequential(bool chainOnlyAgentResponses, params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildSequential(params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildSequential(string workflowName, bool chainOnlyAgentResponses, params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildSequential(string workflowName, params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildConcurrent(IEnumerable<AIAgent> agents, Func<IList<List<ChatMessage>>, List<ChatMessage>>? aggregator = null) => throw null!;
        public static Workflow BuildConcurrent(string workflowName, IEnumerable<AIAgent> agents, Func<IList<List<ChatMessage>>, List<ChatMessage>>? aggregator = null) => throw null!;
        public static HandoffWorkflowBuilder CreateHandoffBuilderWith(AIAgent initialAgent) => throw null!;
        public static GroupChatWorkflowBuilder CreateGroupChatBuilderWith(Func<IReadOnlyList<AIAgent>, GroupChatManager> managerFactory) => throw null!;
        public static SequentialWorkflowBuilder CreateSequentialBuilderWith(params IEnumerable<AIAgent> agents) => throw null!;
        public static ConcurrentWorkflowBuilder CreateConcurrentBuilderWith(params IEnumerable<AIAgent> agents) => throw null!;
        public static MagenticWorkflowBuilder CreateMagenticBuilderWith(AIAgent managerAgent) => throw null!;
    }

    public class ChatForwardingExecutorOptions
    {
        public ChatRole? StringMessageChatRole { get => throw null!; set { } }
    }

    public class ChatProtocolExecutorOptions
    {
        public ChatRole? StringMessageChatRole { get => throw null!; set { } }
        public bool AutoSendTurnToken { get => throw null!; set { } }
    }

    public sealed class ConcurrentWorkflowBuilder : OrchestrationBuilderBase<ConcurrentWorkflowBuilder>
    {
        public ConcurrentWorkflowBuilder(params IEnumerable<AIAgent> agents) { }
        public ConcurrentWorkflowBuilder WithAggregator(Func<IList<List<ChatMessage>>, List<ChatMessage>> aggregator) => throw null!;
        public Workflow Build() => throw null!;
    }

    public abstract class GroupChatManager
    {
        protected GroupChatManager() { }
        public int IterationCount { get => throw null!; }
        public int MaximumIterationCount { get => throw null!; set { } }
        protected internal abstract ValueTask<AIAgent> SelectNextAgentAsync(IReadOnlyList<ChatMessage> history, CancellationToken cancellationToken = default);
        protected internal virtual ValueTask<IEnumerable<ChatMessage>> UpdateHistoryAsync(IReadOnlyList<ChatMessage> history, CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual ValueTask<bool> ShouldTerminateAsync(IReadOnlyList<ChatMessage> history, CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual void Reset() => throw null!;
        protected virtual ValueTask OnCheckpointingAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask OnCheckpointRestoredAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public class HandoffWorkflowBuilderCore<TBuilder> : OrchestrationBuilderBase<TBuilder> where TBuilder : HandoffWorkflowBuilderCore<TBuilder>
    {
        public const string FunctionPrefix = "handoff_to_";
        public string? HandoffInstructions { get => throw null!; }
        public TBuilder WithHandoffInstructions(string? instructions) => throw null!;
        public TBuilder EmitAgentResponseUpdateEvents(bool emitAgentResponseUpdateEvents = true) => throw null!;
        public TBuilder EmitAgentResponseEvents(bool emitAgentResponseEvents = true) => throw null!;
        public TBuilder WithToolCallFilteringBehavior(HandoffToolCallFilteringBehavior behavior) => throw null!;
        public TBuilder EnableReturnToPrevious() => throw null!;
        public TBuilder WithHandoffs(AIAgent from, IEnumerable<AIAgent> to) => throw null!;
        public TBuilder WithHandoffs(IEnumerable<AIAgent> from, AIAgent to, string? handoffReason = null) => throw null!;
        public TBuilder WithHandoff(AIAgent from, AIAgent to, string? handoffReason = null) => throw null!;
        public TBuilder AddParticipants(params IEnumerable<AIAgent> agents) => throw null!;
        public TBuilder WithAutonomousMode(int? turnLimit = null, string? continuationPrompt = null, IEnumerable<AIAgent>? agents = null, IReadOnlyDictionary<AIAgent, int>? agentTurnLimits = null, IReadOnlyDictionary<AIAgent, string>? agentContinuationPrompts = null) => throw null!;
        public TBuilder WithTerminationCondition(Func<IReadOnlyList<ChatMessage>, bool> terminationCondition) => throw null!;
        public TBuilder WithTerminationCondition(Func<IReadOnlyList<ChatMessage>, ValueTask<bool>> terminationCondition) => throw null!;
        public Workflow Build() => throw null!;
        internal HandoffWorkflowBuilderCore() { }
    }

    public interface IExternalRequestEnvelope
    {
        AIContent? GetInnerRequestContent();
        object CreateResponse(IList<ChatMessage> messages);
    }

    public record MagenticPlanReviewRequest(ChatMessage Plan, MagenticProgressLedger? CurrentProgress, bool IsStalled)
    {
        public MagenticPlanReviewResponse Approve() => throw null!;
        public MagenticPlanReviewResponse Revise(string message) => throw null!;
        public MagenticPlanReviewResponse Revise(ChatMessage message) => throw null!;
        public MagenticPlanReviewResponse Revise(IEnumerable<ChatMessage> messages) => throw null!;
    }

    public record MagenticPlanReviewResponse(List<ChatMessage> Review)
    {
    }

    public class RoundRobinGroupChatManager : GroupChatManager
    {
        public RoundRobinGroupChatManager(IReadOnlyList<AIAgent> agents, Func<RoundRobinGroupChatManager, IEnumerable<ChatMessage>, CancellationToken, ValueTask<bool>>? shouldTerminateFunc = null) { }
        protected internal override ValueTask<AIAgent> SelectNextAgentAsync(IReadOnlyList<ChatMessage> history, CancellationToken cancellationToken = default) => throw null!;
        protected internal override ValueTask<bool> ShouldTerminateAsync(IReadOnlyList<ChatMessage> history, CancellationToken cancellationToken = default) => throw null!;
        protected internal override void Reset() => throw null!;
        protected override ValueTask OnCheckpointingAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask OnCheckpointRestoredAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Extensions.AI;
    using global::System.Diagnostics.CodeAnalysis;

    public abstract class ChatProtocolExecutor : StatefulExecutor<List<ChatMessage>>
    {
        protected ChatProtocolExecutor(string id, ChatProtocolExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::System.Func<global::System.Collections.Generic.List<global::Microsoft.Extensions.AI.ChatMessage>>)!, default(global::Microsoft.Agents.AI.Workflows.StatefulExecutorOptions)!, default(bool)!) { }
        [MemberNotNullWhen(true, nameof(StringMessageChatRole))] protected bool SupportsStringMessage => throw null!;
        protected ChatRole? StringMessageChatRole => throw null!;
        protected bool AutoSendTurnToken => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        protected ValueTask AddMessageAsync(ChatMessage message, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask AddMessagesAsync(IEnumerable<ChatMessage> messages, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask TakeTurnAsync(TurnToken token, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask ProcessTurnMessagesAsync(Func<List<ChatMessage>, IWorkflowContext, CancellationToken, ValueTask<List<ChatMessage>?>> processFunc, IWorkflowContext context, CancellationToken cancellationToken) => throw null!;
        protected abstract ValueTask TakeTurnAsync(List<ChatMessage> messages, IWorkflowContext context, bool? emitEvents, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Agents.AI.Workflows.Checkpointing;
    using global::System.Text.Json;

    public sealed class CheckpointManager
    {
        public static CheckpointManager CreateInMemory() => throw null!;
        public static CheckpointManager Default { get => throw null!; }
        public static CheckpointManager CreateJson(ICheckpointStore<JsonElement> store, JsonSerializerOptions? customOptions = null) => throw null!;
        public ValueTask<CheckpointInfo?> GetLatestCheckpointAsync(string sessionId, CancellationToken cancellationToken = default) => throw null!;
        internal CheckpointManager() { }
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using PredicateT = System.Func<object?, bool>;

    public sealed class DirectEdgeData : EdgeData
    {
        public string SourceId { get => throw null!; }
        public string SinkId { get => throw null!; }
        public PredicateT? Condition { get => throw null!; }
        internal DirectEdgeData() { }
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Agents.AI.Workflows.Checkpointing;

    public abstract class Executor : IIdentified
    {
        public string Id { get => throw null!; }
        protected Executor(string id, ExecutorOptions? options = null, bool declareCrossRunShareable = false) { }
        protected ExecutorOptions Options { get => throw null!; }
        protected abstract ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder);
        protected internal virtual ValueTask InitializeAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<object?> ExecuteCoreAsync(object message, TypeId messageType, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual ValueTask OnMessageDeliveryStartingAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual ValueTask OnMessageDeliveryFinishedAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual ValueTask OnCheckpointingAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual ValueTask OnCheckpointRestoredAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        public ISet<Type> InputTypes => throw null!;
        public ISet<Type> OutputTypes => throw null!;
        public ProtocolDescriptor DescribeProtocol() => throw null!;
        public bool CanHandle(Type messageType) => throw null!;
    }

    public class Workflow
    {
        public Dictionary<string, HashSet<EdgeInfo>> ReflectEdges() => throw null!;
        public Dictionary<string, RequestPortInfo> ReflectPorts() => throw null!;
        public Dictionary<string, ExecutorBinding> ReflectExecutors() => throw null!;
        public string StartExecutorId { get => throw null!; }
        public string? Name { get => throw null!; }
        public string? Description { get => throw null!; }
        public ValueTask<ProtocolDescriptor> DescribeProtocolAsync(CancellationToken cancellationToken = default) => throw null!;
        internal Workflow() { }
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Agents.AI.Workflows.Reflection;

    public abstract class Executor<TInput> : Executor, IMessageHandler<TInput>
    {
        public Executor(string id, ExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract class Executor<TInput, TOutput> : Executor, IMessageHandler<TInput, TOutput>
    {
        public Executor(string id, ExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask<TOutput> HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract class StatefulExecutor<TState, TInput> : StatefulExecutor<TState>, IMessageHandler<TInput>
    {
        public StatefulExecutor(string id, Func<TState> initialStateFactory, StatefulExecutorOptions? options = null, IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::System.Func<TState>)!, default(global::Microsoft.Agents.AI.Workflows.StatefulExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract class StatefulExecutor<TState, TInput, TOutput> : StatefulExecutor<TState>, IMessageHandler<TInput, TOutput> where TOutput : notnull
    {
        public StatefulExecutor(string id, Func<TState> initialStateFactory, StatefulExecutorOptions? options = null, IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::System.Func<TState>)!, default(global::Microsoft.Agents.AI.Workflows.StatefulExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask<TOutput> HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::System.Diagnostics.CodeAnalysis;

    public abstract record class ExecutorBinding(string Id, Func<string, ValueTask<Executor>>? FactoryAsync, Type ExecutorType, object? RawValue = null) : IIdentified, IEquatable<IIdentified>, IEquatable<string>
    {
        [MemberNotNullWhen(false, nameof(FactoryAsync))] public bool IsPlaceholder => throw null!;
        public abstract bool IsSharedInstance { get; }
        public abstract bool SupportsConcurrentSharedExecution { get; }
        public abstract bool SupportsResetting { get; }
        public override string ToString() => throw null!;
        public virtual bool Equals(ExecutorBinding? other) => throw null!;
        public bool Equals(IIdentified? other) => throw null!;
        public bool Equals(string? other) => throw null!;
        protected virtual ValueTask<bool> ResetCoreAsync() => throw null!;
        public override int GetHashCode() => throw null!;
        public static implicit operator ExecutorBinding(Executor executor) => throw null!;
        public static implicit operator ExecutorBinding(string id) => throw null!;
        public static implicit operator ExecutorBinding(RequestPort port) => throw null!;
        public static implicit operator ExecutorBinding(AIAgent agent) => throw null!;
    }

    public class WorkflowOutputEvent : WorkflowEvent
    {
        public WorkflowOutputEvent(object data, string executorId) { }
        public WorkflowOutputEvent(object data, string executorId, OutputTag tag) { }
        public WorkflowOutputEvent(object data, string executorId, IEnumerable<OutputTag>? tags) { }
        public string ExecutorId { get => throw null!; }
        [Obsolete] public string SourceId => throw null!;
        public IEnumerable<OutputTag> Tags => throw null!;
        public bool HasTag(OutputTag tag) => throw null!;
        public bool Is<T>() => throw null!;
        public bool Is<T>([NotNullWhen(true)] out T? maybeValue) => throw null!;
        public bool IsType(Type type) => throw null!;
        public T? As<T>() => throw null!;
        public object? AsType(Type type) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::System.ComponentModel;

    public static class ExecutorBindingExtensions
    {
        public static ExecutorBinding BindExecutor(this Executor executor) => throw null!;
        public static ExecutorBinding BindExecutor<TExecutor>(this Func<string, string, ValueTask<TExecutor>> factoryAsync) where TExecutor : Executor => throw null!;
        [Obsolete] [EditorBrowsable(EditorBrowsableState.Never)] public static ExecutorBinding ConfigureFactory<TExecutor>(this Func<string, string, ValueTask<TExecutor>> factoryAsync) where TExecutor : Executor => throw null!;
        public static ExecutorBinding BindExecutor<TExecutor>(this Func<string, string, ValueTask<TExecutor>> factoryAsync, string id) where TExecutor : Executor => throw null!;
        [Obsolete] [EditorBrowsable(EditorBrowsableState.Never)] public static ExecutorBinding ConfigureFactory<TExecutor>(this Func<string, string, ValueTask<TExecutor>> factoryAsync, string id) where TExecutor : Executor => throw null!;
        public static ExecutorBinding BindExecutor<TExecutor, TOptions>(this Func<ExecutorConfig<TOptions>, string, ValueTask<TExecutor>> factoryAsync, string id, TOptions? options = null) where TExecutor : Executor where TOptions : ExecutorOptions => throw null!;
        [Obsolete] [EditorBrowsable(EditorBrowsableState.Never)] public static ExecutorBinding ConfigureFactory<TExecutor, TOptions>(this Func<ExecutorConfig<TOptions>, string, ValueTask<TExecutor>> factoryAsync, string id, TOptions? options = null) where TExecutor : Executor where TOptions : ExecutorOptions => throw null!;
        [Obsolete] [EditorBrowsable(EditorBrowsableState.Never)] public static ExecutorBinding ConfigureSubWorkflow(this Workflow workflow, string id, ExecutorOptions? options = null) => throw null!;
        public static ExecutorBinding BindAsExecutor(this Workflow workflow, string id, ExecutorOptions? options = null) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, IWorkflowContext, CancellationToken, ValueTask> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, ValueTask> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, IWorkflowContext, ValueTask> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Func<TInput, CancellationToken, ValueTask> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput, IWorkflowContext, CancellationToken> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput, IWorkflowContext> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(this Action<TInput, CancellationToken> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, CancellationToken, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, CancellationToken, TOutput> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, TOutput> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, IWorkflowContext, TOutput> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(this Func<TInput, CancellationToken, TOutput> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TAccumulate>(this Func<TAccumulate?, TInput, TAccumulate?> aggregatorFunc, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor(this AIAgent agent, bool emitEvents) => throw null!;
        public static ExecutorBinding BindAsExecutor(this AIAgent agent, AIAgentHostOptions? options = null) => throw null!;
        public static ExecutorBinding BindAsExecutor(this RequestPort port, bool allowWrappedRequests = true) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Agents.AI.Workflows.Checkpointing;
    using global::System.Diagnostics.CodeAnalysis;

    public record ExternalRequest(RequestPortInfo PortInfo, string RequestId, PortableValue Data)
    {
        public bool IsDataOfType<TValue>() => throw null!;
        public bool TryGetDataAs<TValue>([NotNullWhen(true)] out TValue? value) => throw null!;
        public bool TryGetDataAs(Type targetType, [NotNullWhen(true)] out object? value) => throw null!;
        public static ExternalRequest Create(RequestPort port, object data, string? requestId = null) => throw null!;
        public static ExternalRequest Create<T>(RequestPort port, T data, string? requestId = null) => throw null!;
        public ExternalResponse CreateResponse(object data) => throw null!;
        public ExternalResponse CreateResponse<T>(T data) => throw null!;
    }

    public record ExternalResponse(RequestPortInfo PortInfo, string RequestId, PortableValue Data)
    {
        public bool IsDataOfType<TValue>() => throw null!;
        public bool TryGetDataAs<TValue>([NotNullWhen(true)] out TValue? value) => throw null!;
        public bool TryGetDataAs(Type targetType, [NotNullWhen(true)] out object? value) => throw null!;
    }

    public sealed class PortableValue
    {
        public PortableValue(object value) { }
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(PortableValue? left, PortableValue? right) => throw null!;
        public static bool operator !=(PortableValue? left, PortableValue? right) => throw null!;
        public TypeId TypeId { get => throw null!; }
        public TValue? As<TValue>() => throw null!;
        public bool Is<TValue>() => throw null!;
        public bool Is<TValue>([NotNullWhen(true)] out TValue? value) => throw null!;
        public object? AsType(Type targetType) => throw null!;
        public bool IsType(Type targetType) => throw null!;
        public bool IsType(Type targetType, [NotNullWhen(true)] out object? value) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Agents.AI.Workflows.InProc;

    public static class InProcessExecution
    {
        public static InProcessExecutionEnvironment Default => throw null!;
        public static InProcessExecutionEnvironment OffThread { get => throw null!; }
        public static InProcessExecutionEnvironment Concurrent { get => throw null!; }
        public static InProcessExecutionEnvironment Lockstep { get => throw null!; }
        public static ValueTask<StreamingRun> OpenStreamingAsync(Workflow workflow, string? sessionId = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<StreamingRun> RunStreamingAsync<TInput>(Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public static ValueTask<StreamingRun> OpenStreamingAsync(Workflow workflow, CheckpointManager checkpointManager, string? sessionId = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<StreamingRun> RunStreamingAsync<TInput>(Workflow workflow, TInput input, CheckpointManager checkpointManager, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public static ValueTask<StreamingRun> ResumeStreamingAsync(Workflow workflow, CheckpointInfo fromCheckpoint, CheckpointManager checkpointManager, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<Run> RunAsync<TInput>(Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public static ValueTask<Run> RunAsync<TInput>(Workflow workflow, TInput input, CheckpointManager checkpointManager, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public static ValueTask<Run> ResumeAsync(Workflow workflow, CheckpointInfo fromCheckpoint, CheckpointManager checkpointManager, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::Microsoft.Agents.AI.Workflows.Observability;
    using global::System.Diagnostics;

    public static class OpenTelemetryWorkflowBuilderExtensions
    {
        public static WorkflowBuilder WithOpenTelemetry(this WorkflowBuilder builder, Action<WorkflowTelemetryOptions>? configure = null, ActivitySource? activitySource = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using global::System.Reflection;

    public sealed class ProtocolBuilder
    {
        public ProtocolBuilder AddDelegateAttributeTypes(Delegate @delegate) => throw null!;
        public ProtocolBuilder AddMethodAttributeTypes(MethodInfo method) => throw null!;
        public ProtocolBuilder AddClassAttributeTypes(Type executorType) => throw null!;
        public ProtocolBuilder SendsMessage<TMessage>() where TMessage : notnull => throw null!;
        public ProtocolBuilder SendsMessageType(Type messageType) => throw null!;
        public ProtocolBuilder SendsMessageTypes(IEnumerable<Type> messageTypes) => throw null!;
        public ProtocolBuilder YieldsOutput<TOutput>() where TOutput : notnull => throw null!;
        public ProtocolBuilder YieldsOutputType(Type outputType) => throw null!;
        public ProtocolBuilder YieldsOutputTypes(IEnumerable<Type> yieldedTypes) => throw null!;
        public RouteBuilder RouteBuilder { get => throw null!; }
        public ProtocolBuilder ConfigureRoutes(Action<RouteBuilder> configureAction) => throw null!;
        internal ProtocolBuilder() { }
    }
}
