namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Text.Json;

    public abstract partial class AIAgent
    {
        public string Id { get => throw null!; }
        protected virtual string? IdCore => throw null!;
        public virtual string? Name { get => throw null!; }
        public virtual string? Description { get => throw null!; }
        public static AgentRunContext? CurrentRunContext { get => throw null!; protected set { } }
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(CancellationToken cancellationToken = default) => throw null!;
        protected abstract ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default);
        public ValueTask<JsonElement> SerializeSessionAsync(AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract ValueTask<JsonElement> SerializeSessionCoreAsync(AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default);
        public ValueTask<AgentSession> DeserializeSessionAsync(JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract ValueTask<AgentSession> DeserializeSessionCoreAsync(JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default);
        public Task<AgentResponse> RunAsync(AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(string message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(ChatMessage message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default);
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(string message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(ChatMessage message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default);
    }

    public abstract partial class AIAgent
    {
        public Task<AgentResponse<T>> RunAsync<T>(AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(string message, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(ChatMessage message, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(IEnumerable<ChatMessage> messages, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class DelegatingAIAgent : AIAgent
    {
        protected DelegatingAIAgent(AIAgent innerAgent) { }
        protected AIAgent InnerAgent { get => throw null!; }
        protected override string? IdCore => throw null!;
        public override string? Name => throw null!;
        public override string? Description => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<JsonElement> SerializeSessionCoreAsync(AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AgentSession> DeserializeSessionCoreAsync(JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class InMemoryChatHistoryProviderOptions
    {
        public Func<AgentSession?, InMemoryChatHistoryProvider.State>? StateInitializer { get => throw null!; set { } }
        public IChatReducer? ChatReducer { get => throw null!; set { } }
        public ChatReducerTriggerEvent ReducerTriggerEvent { get => throw null!; set { } }
        public string? StateKey { get => throw null!; set { } }
        public JsonSerializerOptions? JsonSerializerOptions { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get => throw null!; set { } }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? ProvideOutputMessageFilter { get => throw null!; set { } }
        public enum ChatReducerTriggerEvent
        {
            AfterMessageAdded,
            BeforeMessagesRetrieval,
        }
    }
}

namespace Microsoft.Agents.AI
{
    public sealed class AIAgentMetadata
    {
        public AIAgentMetadata(string? providerName = null) { }
        public string? ProviderName { get => throw null!; }
    }

    public readonly struct AgentRequestMessageSourceAttribution : IEquatable<AgentRequestMessageSourceAttribution>
    {
        public static readonly string AdditionalPropertiesKey;
        public AgentRequestMessageSourceAttribution(AgentRequestMessageSourceType sourceType, string? sourceId) { }
        public AgentRequestMessageSourceType SourceType { get => throw null!; }
        public string? SourceId { get => throw null!; }
        public bool Equals(AgentRequestMessageSourceAttribution other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(AgentRequestMessageSourceAttribution left, AgentRequestMessageSourceAttribution right) => throw null!;
        public static bool operator !=(AgentRequestMessageSourceAttribution left, AgentRequestMessageSourceAttribution right) => throw null!;
    }

    public readonly struct AgentRequestMessageSourceType : IEquatable<AgentRequestMessageSourceType>
    {
        public AgentRequestMessageSourceType(string value) { }
        public string Value { get => throw null!; }
        public static AgentRequestMessageSourceType External { get => throw null!; }
        public static AgentRequestMessageSourceType AIContextProvider { get => throw null!; }
        public static AgentRequestMessageSourceType ChatHistory { get => throw null!; }
        public bool Equals(AgentRequestMessageSourceType other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(AgentRequestMessageSourceType left, AgentRequestMessageSourceType right) => throw null!;
        public static bool operator !=(AgentRequestMessageSourceType left, AgentRequestMessageSourceType right) => throw null!;
    }

    public abstract class AgentSession
    {
        protected AgentSession() { }
        protected AgentSession(AgentSessionStateBag stateBag) { }
        public AgentSessionStateBag StateBag { get => throw null!; protected set { } }
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;

    public sealed class AIContext
    {
        public string? Instructions { get => throw null!; set { } }
        public IEnumerable<ChatMessage>? Messages { get => throw null!; set { } }
        public IEnumerable<AITool>? Tools { get => throw null!; set { } }
    }

    public abstract class AIContextProvider
    {
        protected AIContextProvider(Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? provideInputMessageFilter = null, Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputRequestMessageFilter = null, Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputResponseMessageFilter = null) { }
        protected Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>> ProvideInputMessageFilter { get => throw null!; }
        protected Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>> StoreInputRequestMessageFilter { get => throw null!; }
        protected Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>> StoreInputResponseMessageFilter { get => throw null!; }
        public virtual IReadOnlyList<string> StateKeys => throw null!;
        public ValueTask<AIContext> InvokingAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<AIContext> InvokingCoreAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask InvokedAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask InvokedCoreAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask StoreAIContextAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
        public sealed partial class InvokingContext
        {
            public InvokingContext(AIAgent agent, AgentSession? session, AIContext aiContext) { }
            public AIAgent Agent { get => throw null!; }
            public AgentSession? Session { get => throw null!; }
            public AIContext AIContext { get => throw null!; }
        }
        public sealed partial class InvokedContext
        {
            public InvokedContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages, IEnumerable<ChatMessage> responseMessages) { }
            public InvokedContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages, Exception invokeException) { }
            public AIAgent Agent { get => throw null!; }
            public AgentSession? Session { get => throw null!; }
            public IEnumerable<ChatMessage> RequestMessages { get => throw null!; }
            public IEnumerable<ChatMessage>? ResponseMessages { get => throw null!; }
            public Exception? InvokeException { get => throw null!; }
        }
    }

    public class AgentResponse
    {
        public AgentResponse() { }
        public AgentResponse(ChatMessage message) { }
        public AgentResponse(ChatResponse response) { }
        protected AgentResponse(AgentResponse response) { }
        public AgentResponse(IList<ChatMessage>? messages) { }
        public IList<ChatMessage> Messages { get => throw null!; set { } }
        public string Text => throw null!;
        public string? AgentId { get => throw null!; set { } }
        public string? ResponseId { get => throw null!; set { } }
        public ResponseContinuationToken? ContinuationToken { get => throw null!; set { } }
        public DateTimeOffset? CreatedAt { get => throw null!; set { } }
        public ChatFinishReason? FinishReason { get => throw null!; set { } }
        public UsageDetails? Usage { get => throw null!; set { } }
        public object? RawRepresentation { get => throw null!; set { } }
        public AdditionalPropertiesDictionary? AdditionalProperties { get => throw null!; set { } }
        public override string ToString() => throw null!;
        public AgentResponseUpdate[] ToAgentResponseUpdates() => throw null!;
    }

    public static class AgentResponseExtensions
    {
        public static ChatResponse AsChatResponse(this AgentResponse response) => throw null!;
        public static ChatResponseUpdate AsChatResponseUpdate(this AgentResponseUpdate responseUpdate) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> AsChatResponseUpdatesAsync(this IAsyncEnumerable<AgentResponseUpdate> responseUpdates) => throw null!;
        public static AgentResponse ToAgentResponse(this IEnumerable<AgentResponseUpdate> updates) => throw null!;
        public static Task<AgentResponse> ToAgentResponseAsync(this IAsyncEnumerable<AgentResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null!;
    }

    public class AgentResponseUpdate
    {
        public AgentResponseUpdate() { }
        public AgentResponseUpdate(ChatRole? role, string? content) { }
        public AgentResponseUpdate(ChatRole? role, IList<AIContent>? contents) { }
        public AgentResponseUpdate(ChatResponseUpdate chatResponseUpdate) { }
        public string? AuthorName { get => throw null!; set { } }
        public ChatRole? Role { get => throw null!; set { } }
        public string Text => throw null!;
        public IList<AIContent> Contents { get => throw null!; set { } }
        public object? RawRepresentation { get => throw null!; set { } }
        public AdditionalPropertiesDictionary? AdditionalProperties { get => throw null!; set { } }
        public string? AgentId { get => throw null!; set { } }
        public string? ResponseId { get => throw null!; set { } }
        public string? MessageId { get => throw null!; set { } }
        public DateTimeOffset? CreatedAt { get => throw null!; set { } }
        public ResponseContinuationToken? ContinuationToken { get => throw null!; set { } }
        public ChatFinishReason? FinishReason { get => throw null!; set { } }
        public override string ToString() => throw null!;
    }

    public sealed class AgentRunContext
    {
        public AgentRunContext(AIAgent agent, AgentSession? session, IReadOnlyCollection<ChatMessage> requestMessages, AgentRunOptions? agentRunOptions) { }
        public AIAgent Agent { get => throw null!; }
        public AgentSession? Session { get => throw null!; }
        public IReadOnlyCollection<ChatMessage> RequestMessages { get => throw null!; }
        public AgentRunOptions? RunOptions { get => throw null!; }
    }

    public class AgentRunOptions
    {
        public AgentRunOptions() { }
        protected AgentRunOptions(AgentRunOptions options) { }
        public ResponseContinuationToken? ContinuationToken { get => throw null!; set { } }
        public bool? AllowBackgroundResponses { get => throw null!; set { } }
        public AdditionalPropertiesDictionary? AdditionalProperties { get => throw null!; set { } }
        public ChatResponseFormat? ResponseFormat { get => throw null!; set { } }
        public virtual AgentRunOptions Clone() => throw null!;
    }

    public abstract class ChatHistoryProvider
    {
        protected ChatHistoryProvider(Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? provideOutputMessageFilter = null, Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputRequestMessageFilter = null, Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputResponseMessageFilter = null) { }
        public virtual IReadOnlyList<string> StateKeys => throw null!;
        public ValueTask<IEnumerable<ChatMessage>> InvokingAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> ProvideChatHistoryAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask InvokedAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask InvokedCoreAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask StoreChatHistoryAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
        public sealed partial class InvokingContext
        {
            public InvokingContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages) { }
            public AIAgent Agent { get => throw null!; }
            public AgentSession? Session { get => throw null!; }
            public IEnumerable<ChatMessage> RequestMessages { get => throw null!; set { } }
        }
        public sealed partial class InvokedContext
        {
            public InvokedContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages, IEnumerable<ChatMessage> responseMessages) { }
            public InvokedContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages, Exception invokeException) { }
            public AIAgent Agent { get => throw null!; }
            public AgentSession? Session { get => throw null!; }
            public IEnumerable<ChatMessage> RequestMessages { get => throw null!; }
            public IEnumerable<ChatMessage>? ResponseMessages { get => throw null!; }
            public Exception? InvokeException { get => throw null!; }
        }
    }

    public static class ChatMessageExtensions
    {
        public static AgentRequestMessageSourceType GetAgentRequestMessageSourceType(this ChatMessage message) => throw null!;
        public static string? GetAgentRequestMessageSourceId(this ChatMessage message) => throw null!;
        public static ChatMessage WithAgentRequestMessageSource(this ChatMessage message, AgentRequestMessageSourceType sourceType, string? sourceId = null) => throw null!;
    }

    public sealed class InMemoryChatHistoryProvider : ChatHistoryProvider
    {
        public InMemoryChatHistoryProvider(InMemoryChatHistoryProviderOptions? options = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        public IChatReducer? ChatReducer { get => throw null!; }
        public InMemoryChatHistoryProviderOptions.ChatReducerTriggerEvent ReducerTriggerEvent { get => throw null!; }
        public List<ChatMessage> GetMessages(AgentSession? session) => throw null!;
        public void SetMessages(AgentSession? session, List<ChatMessage> messages) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideChatHistoryAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreChatHistoryAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public sealed class State
        {
            public List<ChatMessage> Messages { get => throw null!; set { } }
        }
    }

    public abstract class MessageAIContextProvider : AIContextProvider
    {
        protected MessageAIContextProvider(Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? provideInputMessageFilter = null, Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputRequestMessageFilter = null, Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputResponseMessageFilter = null) { }
        protected override ValueTask<AIContext> ProvideAIContextAsync(AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<IEnumerable<ChatMessage>> InvokingAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public new sealed partial class InvokingContext
        {
            public InvokingContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages) { }
            public AIAgent Agent { get => throw null!; }
            public AgentSession? Session { get => throw null!; }
            public IEnumerable<ChatMessage> RequestMessages { get => throw null!; set { } }
        }
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Diagnostics.CodeAnalysis;

    public static class AdditionalPropertiesExtensions
    {
        public static void Add<T>(this AdditionalPropertiesDictionary additionalProperties, T value) => throw null!;
        public static bool TryAdd<T>(this AdditionalPropertiesDictionary additionalProperties, T value) => throw null!;
        public static bool TryGetValue<T>(this AdditionalPropertiesDictionary additionalProperties, [NotNullWhen(true)] out T? value) => throw null!;
        public static bool Contains<T>(this AdditionalPropertiesDictionary additionalProperties) => throw null!;
        public static bool Remove<T>(this AdditionalPropertiesDictionary additionalProperties) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::System.Text.Json;

    public static class AgentAbstractionsJsonUtilities
    {
        public static JsonSerializerOptions DefaultOptions { get => throw null!; }
    }

    public class AgentResponse<T> : AgentResponse
    {
        public AgentResponse(AgentResponse response, JsonSerializerOptions serializerOptions) { }
        public bool IsWrappedInObject { get => throw null!; init { } }
        public virtual T Result { get => throw null!; }
    }

    public class AgentSessionStateBag
    {
        public AgentSessionStateBag() { }
        public int Count => throw null!;
        public bool TryGetValue<T>(string key, out T? value, JsonSerializerOptions? jsonSerializerOptions = null) where T : class => throw null!;
        public T? GetValue<T>(string key, JsonSerializerOptions? jsonSerializerOptions = null) where T : class => throw null!;
        public void SetValue<T>(string key, T? value, JsonSerializerOptions? jsonSerializerOptions = null) where T : class => throw null!;
        public bool TryRemoveValue(string key) => throw null!;
        public JsonElement Serialize() => throw null!;
        public static AgentSessionStateBag Deserialize(JsonElement jsonElement) => throw null!;
    }

    public class ProviderSessionState<TState> where TState : class
    {
        public ProviderSessionState(Func<AgentSession?, TState> stateInitializer, string stateKey, JsonSerializerOptions? jsonSerializerOptions = null) { }
        public string StateKey { get => throw null!; }
        public TState GetOrInitializeState(AgentSession? session) => throw null!;
        public void SaveState(AgentSession? session, TState state) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text.Json;

    public static class AgentSessionExtensions
    {
        public static bool TryGetInMemoryChatHistory(this AgentSession session, [MaybeNullWhen(false)] out List<ChatMessage> messages, string? stateKey = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static void SetInMemoryChatHistory(this AgentSession session, List<ChatMessage> messages, string? stateKey = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::System.Text.Json.Serialization;
    using global::System.Text.Json;

    public sealed class AgentSessionStateBagJsonConverter : JsonConverter<AgentSessionStateBag>
    {
        public override AgentSessionStateBag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
        public override void Write(Utf8JsonWriter writer, AgentSessionStateBag value, JsonSerializerOptions options) => throw null!;
    }
}
