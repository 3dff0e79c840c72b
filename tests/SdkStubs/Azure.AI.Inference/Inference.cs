#nullable disable

namespace Azure.AI.Inference
{
    using global::Azure.Core;
    using global::Azure.Core.Pipeline;
    using global::System.ClientModel.Primitives;

    public class AzureAIInferenceClientOptions : ClientOptions
    {
        public AzureAIInferenceClientOptions(ServiceVersion version = ServiceVersion.V2024_05_01_Preview) { }
        public enum ServiceVersion
        {
            V2024_05_01_Preview = 1,
        }
    }

    public static class AIInferenceExtensions
    {
        public static ChatCompletionsClient GetChatCompletionsClient(this ClientConnectionProvider provider) => throw null;
        public static EmbeddingsClient GetEmbeddingsClient(this ClientConnectionProvider provider) => throw null;
    }

    public class ChatCompletionsClient
    {
        protected ChatCompletionsClient() { }
        public ChatCompletionsClient(Uri endpoint, AzureKeyCredential credential) { }
        public ChatCompletionsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        public ChatCompletionsClient(Uri endpoint, TokenCredential credential) { }
        public ChatCompletionsClient(Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual HttpPipeline Pipeline { get => throw null; }
        public virtual Response<ChatCompletions> Complete(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<ChatCompletions>> CompleteAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> CompleteStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> CompleteStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual Response GetModelInfo(RequestContext context) => throw null;
        public virtual Response<ModelInfo> GetModelInfo(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> GetModelInfoAsync(RequestContext context) => throw null;
        public virtual Task<Response<ModelInfo>> GetModelInfoAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public class EmbeddingsClient
    {
        protected EmbeddingsClient() { }
        public EmbeddingsClient(Uri endpoint, AzureKeyCredential credential) { }
        public EmbeddingsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        public EmbeddingsClient(Uri endpoint, TokenCredential credential) { }
        public EmbeddingsClient(Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual HttpPipeline Pipeline { get => throw null; }
        public virtual Response<EmbeddingsResult> Embed(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<EmbeddingsResult>> EmbedAsync(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null;
    }

    public class StreamingResponse<T> : IDisposable, IAsyncEnumerable<T>
    {
        internal StreamingResponse() { }
        public static StreamingResponse<T> CreateFromResponse(Response response, Func<Response, IAsyncEnumerable<T>> asyncEnumerableProcessor) => throw null;
        public void Dispose() => throw null;
        public IAsyncEnumerable<T> EnumerateValues() => throw null;
        public Response GetRawResponse() => throw null;
        IAsyncEnumerator<T> IAsyncEnumerable<T>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(IEnumerable<ChatRequestMessage> messages) { }
        public IDictionary<string, BinaryData> AdditionalProperties { get => throw null; }
        public float? FrequencyPenalty { get => throw null; set { } }
        public int? MaxTokens { get => throw null; set { } }
        public IList<ChatRequestMessage> Messages { get => throw null; set { } }
        public string Model { get => throw null; set { } }
        public float? NucleusSamplingFactor { get => throw null; set { } }
        public float? PresencePenalty { get => throw null; set { } }
        public ChatCompletionsResponseFormat ResponseFormat { get => throw null; set { } }
        public long? Seed { get => throw null; set { } }
        public IList<string> StopSequences { get => throw null; }
        public float? Temperature { get => throw null; set { } }
        public ChatCompletionsToolChoice ToolChoice { get => throw null; set { } }
        public IList<ChatCompletionsToolDefinition> Tools { get => throw null; }
    }

    public class ChatCompletions
    {
        internal ChatCompletions() { }
        public string Content { get => throw null; }
        public DateTimeOffset Created { get => throw null; }
        public CompletionsFinishReason? FinishReason { get => throw null; }
        public string Id { get => throw null; }
        public string Model { get => throw null; }
        public ChatRole Role { get => throw null; }
        public IReadOnlyList<ChatCompletionsToolCall> ToolCalls { get => throw null; }
        public CompletionsUsage Usage { get => throw null; }
        public override string ToString() => throw null;
    }

    public class StreamingChatCompletionsUpdate
    {
        internal StreamingChatCompletionsUpdate() { }
        public string ContentUpdate { get => throw null; }
        public DateTimeOffset Created { get => throw null; }
        public CompletionsFinishReason? FinishReason { get => throw null; }
        public string Id { get => throw null; }
        public string Model { get => throw null; }
        public ChatRole? Role { get => throw null; }
        public StreamingChatResponseToolCallUpdate ToolCallUpdate { get => throw null; }
        public CompletionsUsage Usage { get => throw null; }
    }

    public class StreamingChatResponseToolCallUpdate
    {
        internal StreamingChatResponseToolCallUpdate() { }
        public string Id { get => throw null; }
        public FunctionCall Function { get => throw null; }
    }

    public abstract class ChatCompletionsResponseFormat
    {
        protected ChatCompletionsResponseFormat() { }
        public static ChatCompletionsResponseFormat CreateTextFormat() => throw null;
        public static ChatCompletionsResponseFormat CreateJsonFormat() => throw null;
        public static ChatCompletionsResponseFormat CreateJsonFormat(string jsonSchemaFormatName, IDictionary<string, BinaryData> jsonSchema, string jsonSchemaFormatDescription = null, bool? jsonSchemaIsStrict = null) => throw null;
    }

    public class ChatCompletionsToolCall
    {
        public ChatCompletionsToolCall(string id, FunctionCall function) { }
        public string Id { get => throw null; set { } }
        public FunctionCall Function { get => throw null; set { } }
        public string Name { get => throw null; }
        public string Arguments { get => throw null; }
        public static ChatCompletionsToolCall CreateFunctionToolCall(string id, string name, string arguments) => throw null;
    }

    public class ChatCompletionsToolDefinition
    {
        public ChatCompletionsToolDefinition(FunctionDefinition function) { }
        public FunctionDefinition Function { get => throw null; set { } }
        public string Name { get => throw null; }
        public string Description { get => throw null; }
    }

    public class ChatCompletionsToolChoice
    {
        public ChatCompletionsToolChoice(FunctionDefinition functionDefinition) { }
        public static ChatCompletionsToolChoice Auto { get => throw null; }
        public static ChatCompletionsToolChoice None { get => throw null; }
        public static ChatCompletionsToolChoice Required { get => throw null; }
    }

    public class FunctionDefinition
    {
        public FunctionDefinition() { }
        public FunctionDefinition(string name) { }
        public string Name { get => throw null; set { } }
        public string Description { get => throw null; set { } }
        public BinaryData Parameters { get => throw null; set { } }
    }

    public class FunctionCall
    {
        public FunctionCall(string name, string arguments) { }
        public string Name { get => throw null; set { } }
        public string Arguments { get => throw null; set { } }
    }

    public abstract class ChatRequestMessage
    {
        protected ChatRequestMessage() { }
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
        public string Content { get => throw null; }
    }

    public class ChatRequestDeveloperMessage : ChatRequestMessage
    {
        public ChatRequestDeveloperMessage(string content) { }
        public string Content { get => throw null; }
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) { }
        public ChatRequestUserMessage(IEnumerable<ChatMessageContentItem> content) { }
        public ChatRequestUserMessage(params ChatMessageContentItem[] content) { }
        public string Content { get => throw null; }
        public IList<ChatMessageContentItem> MultimodalContentItems { get => throw null; }
    }

    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage() { }
        public ChatRequestAssistantMessage(string content) { }
        public ChatRequestAssistantMessage(IEnumerable<ChatCompletionsToolCall> toolCalls, string content = null) { }
        public ChatRequestAssistantMessage(ChatCompletions chatCompletions) { }
        public string Content { get => throw null; set { } }
        public IList<ChatCompletionsToolCall> ToolCalls { get => throw null; set { } }
    }

    public class ChatRequestToolMessage : ChatRequestMessage
    {
        public ChatRequestToolMessage(string content, string toolCallId) { }
        public ChatRequestToolMessage(string toolCallId) { }
        public string Content { get => throw null; set { } }
        public string ToolCallId { get => throw null; }
    }

    public abstract class ChatMessageContentItem
    {
        protected ChatMessageContentItem() { }
    }

    public class ChatMessageTextContentItem : ChatMessageContentItem
    {
        public ChatMessageTextContentItem(string text) { }
        public string Text { get => throw null; }
    }

    public class ChatMessageImageContentItem : ChatMessageContentItem
    {
        public ChatMessageImageContentItem(Uri imageUri, ChatMessageImageDetailLevel? detailLevel = null) { }
    }

    public class CompletionsUsage
    {
        internal CompletionsUsage() { }
        public int CompletionTokens { get => throw null; }
        public int PromptTokens { get => throw null; }
        public int TotalTokens { get => throw null; }
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions(IEnumerable<string> input) { }
        public int? Dimensions { get => throw null; set { } }
        public IList<string> Input { get => throw null; }
        public string Model { get => throw null; set { } }
    }

    public class EmbeddingsResult
    {
        internal EmbeddingsResult() { }
        public IReadOnlyList<EmbeddingItem> Data { get => throw null; }
        public EmbeddingsUsage Usage { get => throw null; }
        public string Model { get => throw null; }
        public string Id { get => throw null; }
    }

    public class EmbeddingItem
    {
        internal EmbeddingItem() { }
        public BinaryData Embedding { get => throw null; }
        public int Index { get => throw null; }
    }

    public class EmbeddingsUsage
    {
        internal EmbeddingsUsage() { }
        public int PromptTokens { get => throw null; }
        public int TotalTokens { get => throw null; }
    }

    public class ModelInfo
    {
        internal ModelInfo() { }
        public string ModelName { get => throw null; }
        public string ModelProviderName { get => throw null; }
    }

    public readonly struct CompletionsFinishReason : IEquatable<CompletionsFinishReason>
    {
        public CompletionsFinishReason(string value) { }
        public static CompletionsFinishReason Stopped { get => throw null; }
        public static CompletionsFinishReason TokenLimitReached { get => throw null; }
        public static CompletionsFinishReason ContentFiltered { get => throw null; }
        public static CompletionsFinishReason ToolCalls { get => throw null; }
        public bool Equals(CompletionsFinishReason other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(CompletionsFinishReason left, CompletionsFinishReason right) => throw null;
        public static bool operator !=(CompletionsFinishReason left, CompletionsFinishReason right) => throw null;
        public static implicit operator CompletionsFinishReason(string value) => throw null;
    }

    public readonly struct ChatRole : IEquatable<ChatRole>
    {
        public ChatRole(string value) { }
        public static ChatRole System { get => throw null; }
        public static ChatRole Assistant { get => throw null; }
        public static ChatRole User { get => throw null; }
        public static ChatRole Tool { get => throw null; }
        public static ChatRole Developer { get => throw null; }
        public bool Equals(ChatRole other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(ChatRole left, ChatRole right) => throw null;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null;
        public static implicit operator ChatRole(string value) => throw null;
    }

    public readonly struct ChatMessageImageDetailLevel : IEquatable<ChatMessageImageDetailLevel>
    {
        public ChatMessageImageDetailLevel(string value) { }
        public static ChatMessageImageDetailLevel Auto { get => throw null; }
        public static ChatMessageImageDetailLevel Low { get => throw null; }
        public static ChatMessageImageDetailLevel High { get => throw null; }
        public bool Equals(ChatMessageImageDetailLevel other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(ChatMessageImageDetailLevel left, ChatMessageImageDetailLevel right) => throw null;
        public static bool operator !=(ChatMessageImageDetailLevel left, ChatMessageImageDetailLevel right) => throw null;
        public static implicit operator ChatMessageImageDetailLevel(string value) => throw null;
    }
}
