using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;
using OllamaSharp.Tools;

namespace OllamaSharp
{
    public interface IOllamaApiClient
    {
        Uri Uri { get; }
        string SelectedModel { get; set; }
        IAsyncEnumerable<ChatResponseStream?> ChatAsync(ChatRequest request, CancellationToken cancellationToken = default);
        Task<EmbedResponse> EmbedAsync(EmbedRequest request, CancellationToken cancellationToken = default);
        Task<IEnumerable<Model>> ListLocalModelsAsync(CancellationToken cancellationToken = default);
        IAsyncEnumerable<PullModelResponse?> PullModelAsync(PullModelRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(GenerateRequest request, CancellationToken cancellationToken = default);
        Task<bool> IsRunningAsync(CancellationToken cancellationToken = default);
        Task<string> GetVersionAsync(CancellationToken cancellationToken = default);
        Task PushBlobAsync(string digest, byte[] bytes, CancellationToken cancellationToken = default);
        Task<bool> IsBlobExistsAsync(string digest, CancellationToken cancellationToken = default);
    }

    public class OllamaApiClient : IOllamaApiClient, IChatClient, IEmbeddingGenerator<string, Embedding<float>>
    {
        public OllamaApiClient(string uriString, string defaultModel = "") { }
        public OllamaApiClient(Uri uri, string defaultModel = "") { }
        public OllamaApiClient(Configuration config) { }
        public OllamaApiClient(HttpClient client, string defaultModel = "", JsonSerializerContext? jsonSerializerContext = null) { }
        public Dictionary<string, string> DefaultRequestHeaders => throw null!;
        public JsonSerializerOptions OutgoingJsonSerializerOptions => throw null!;
        public JsonSerializerOptions IncomingJsonSerializerOptions => throw null!;
        public Configuration Config => throw null!;
        public Uri Uri => throw null!;
        public string SelectedModel { get; set; }
        public IAsyncEnumerable<ChatResponseStream?> ChatAsync(ChatRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<EmbedResponse> EmbedAsync(EmbedRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<IEnumerable<Model>> ListLocalModelsAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<PullModelResponse?> PullModelAsync(PullModelRequest request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(GenerateRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<bool> IsRunningAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task<string> GetVersionAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task PushBlobAsync(string digest, byte[] bytes, CancellationToken cancellationToken = default) => throw null!;
        public Task<bool> IsBlobExistsAsync(string digest, CancellationToken cancellationToken = default) => throw null!;
        protected virtual Task<HttpResponseMessage> SendToOllamaAsync(HttpRequestMessage requestMessage, OllamaRequest? ollamaRequest, HttpCompletionOption completionOption, CancellationToken cancellationToken) => throw null!;
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;
        object? IChatClient.GetService(Type serviceKey, object? key) => throw null!;
        object? IEmbeddingGenerator.GetService(Type serviceKey, object? key) => throw null!;
        public void Dispose() => throw null!;

        public class Configuration
        {
            public Uri Uri { get; set; }
            public string Model { get; set; }
            public JsonSerializerContext? JsonSerializerContext { get; set; }
        }
    }

    public record ConversationContext(long[] Context);

    public static class OllamaApiClientExtensions
    {
        public static IAsyncEnumerable<PullModelResponse?> PullModelAsync(this IOllamaApiClient client, string model, CancellationToken cancellationToken = default) => throw null!;
        public static Task<EmbedResponse> EmbedAsync(this IOllamaApiClient client, string input, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(this IOllamaApiClient client, string prompt, ConversationContext? context = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task RequestModelUnloadAsync(this IOllamaApiClient client, string model, CancellationToken cancellationToken = default) => throw null!;
        public static Task PushBlobAsync(this IOllamaApiClient client, byte[] bytes, CancellationToken cancellationToken = default) => throw null!;
    }

    public static partial class IAsyncEnumerableExtensions
    {
        public static Task<string> StreamToEndAsync(this IAsyncEnumerable<string> stream, Action<string>? itemCallback = null) => throw null!;
        public static Task<GenerateDoneResponseStream?> StreamToEndAsync(this IAsyncEnumerable<GenerateResponseStream?> stream, Action<GenerateResponseStream?>? itemCallback = null) => throw null!;
        public static Task<ChatDoneResponseStream?> StreamToEndAsync(this IAsyncEnumerable<ChatResponseStream?> stream, Action<ChatResponseStream?>? itemCallback = null) => throw null!;
        public static Task<ChatResponseUpdate?> StreamToEndAsync(this IAsyncEnumerable<ChatResponseUpdate?> stream, Action<ChatResponseUpdate?>? itemCallback = null) => throw null!;
    }

    public class Chat
    {
        public Chat(IOllamaApiClient client) { }
        public Chat(IOllamaApiClient client, string systemPrompt) { }
        public event EventHandler<string>? OnThink;
        public event EventHandler<Message.ToolCall>? OnToolCall;
        public event EventHandler<ToolResult>? OnToolResult;
        public List<Message> Messages { get; set; }
        public IOllamaApiClient Client => throw null!;
        public string Model { get; set; }
        public OllamaSharp.Models.RequestOptions? Options { get; set; }
        public IToolInvoker ToolInvoker { get; set; }
        public ThinkValue? Think { get; set; }
        public bool AllowRecursiveToolCalls { get; set; }
        public IAsyncEnumerable<string> SendAsync(string message, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<IEnumerable<byte>>? imagesAsBytes, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<string>? imagesAsBase64, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<object>? tools, IEnumerable<string>? imagesAsBase64 = null, object? format = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, IEnumerable<IEnumerable<byte>>? imagesAsBytes, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, IEnumerable<string>? imagesAsBase64, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, IEnumerable<object>? tools, IEnumerable<string>? imagesAsBase64 = null, object? format = null, CancellationToken cancellationToken = default) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class OllamaToolAttribute : Attribute
    {
        public OllamaToolAttribute() { }
    }
}

namespace OllamaSharp.Tools
{
    public interface IToolInvoker
    {
        Task<ToolResult> InvokeAsync(Message.ToolCall toolCall, IEnumerable<object> tools, CancellationToken cancellationToken);
    }

    public class DefaultToolInvoker : IToolInvoker
    {
        public Task<ToolResult> InvokeAsync(Message.ToolCall toolCall, IEnumerable<object> tools, CancellationToken cancellationToken) => throw null!;
    }

    public interface IAsyncInvokableTool
    {
        Task<object?> InvokeMethodAsync(IDictionary<string, object?>? args);
    }

    public interface IInvokableTool
    {
        object? InvokeMethod(IDictionary<string, object?>? args);
    }

    public record ToolResult(Tool Tool, Message.ToolCall ToolCall, object? Result);
}

namespace OllamaSharp.Models.Exceptions
{
    public class OllamaException : Exception
    {
        public OllamaException() { }
        public OllamaException(string message) { }
        public OllamaException(string message, Exception innerException) { }
    }

    public class ModelDoesNotSupportToolsException : OllamaException
    {
        public ModelDoesNotSupportToolsException() { }
        public ModelDoesNotSupportToolsException(string message) { }
        public ModelDoesNotSupportToolsException(string message, Exception innerException) { }
    }

    public class ResponseError : OllamaException
    {
        public ResponseError(string message) { }
    }
}

namespace OllamaSharp.Models
{
    public abstract class OllamaRequest
    {
        public Dictionary<string, string> CustomHeaders => throw null!;
    }

    public class RequestOptions
    {
        public int? NumCtx { get; set; }
        public int? NumGpu { get; set; }
        public int? NumBatch { get; set; }
        public int? NumThread { get; set; }
        public int? NumKeep { get; set; }
        public int? RepeatLastN { get; set; }
        public float? RepeatPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? Temperature { get; set; }
        public int? Seed { get; set; }
        public string[]? Stop { get; set; }
        public int? NumPredict { get; set; }
        public int? TopK { get; set; }
        public float? TopP { get; set; }
        public float? MinP { get; set; }
        public float? TypicalP { get; set; }
    }

    public class GenerateRequest : OllamaRequest
    {
        public string Model { get; set; }
        public string Prompt { get; set; }
        public string Suffix { get; set; }
        public RequestOptions? Options { get; set; }
        public string[]? Images { get; set; }
        public string? System { get; set; }
        public string? Template { get; set; }
        public long[]? Context { get; set; }
        public string? KeepAlive { get; set; }
        public object? Format { get; set; }
        public bool Stream { get; set; }
        public bool? Raw { get; set; }
        public ThinkValue? Think { get; set; }
    }

    public class GenerateResponseStream
    {
        public string Model { get; set; }
        public string? CreatedAtString { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public string Response { get; set; }
        public string? Thinking { get; set; }
        public bool Done { get; set; }
    }

    public class GenerateDoneResponseStream : GenerateResponseStream
    {
        public long[] Context { get; set; }
        public string? DoneReason { get; set; }
        public long TotalDuration { get; set; }
        public long LoadDuration { get; set; }
        public int PromptEvalCount { get; set; }
        public long PromptEvalDuration { get; set; }
        public int EvalCount { get; set; }
        public long EvalDuration { get; set; }
    }

    public class EmbedRequest : OllamaRequest
    {
        public string Model { get; set; }
        public List<string> Input { get; set; }
        public RequestOptions? Options { get; set; }
        public string? KeepAlive { get; set; }
        public bool? Truncate { get; set; }
        public int? Dimensions { get; set; }
    }

    public class EmbedResponse
    {
        public List<float[]> Embeddings { get; set; }
        public long? TotalDuration { get; set; }
        public long? LoadDuration { get; set; }
        public int? PromptEvalCount { get; set; }
    }

    public class Model
    {
        public string Name { get; set; }
        public string? ModelName { get; set; }
        public DateTime ModifiedAt { get; set; }
        public long Size { get; set; }
        public string Digest { get; set; }
    }

    public class PullModelRequest : OllamaRequest
    {
        public string? Model { get; set; }
        public bool? Insecure { get; set; }
        public bool? Stream { get; set; }
    }

    public class PullModelResponse
    {
        public string Status { get; set; }
        public string Digest { get; set; }
        public long Total { get; set; }
        public long Completed { get; set; }
        public double Percent => throw null!;
    }
}

namespace OllamaSharp.Models.Chat
{
    public readonly struct ChatRole : IEquatable<ChatRole>
    {
        public ChatRole(string? role) => throw null!;
        public ChatRole(object _) => throw null!;
        public static ChatRole System => throw null!;
        public static ChatRole Assistant => throw null!;
        public static ChatRole User => throw null!;
        public static ChatRole Tool => throw null!;
        public static bool operator ==(ChatRole left, ChatRole right) => throw null!;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null!;
        public static implicit operator ChatRole(string value) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(ChatRole other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public class Message
    {
        public Message(ChatRole role, string content, string[]? images) { }
        public Message(ChatRole role, string[] images) { }
        public Message(ChatRole? role, string content) { }
        public Message() { }
        public ChatRole? Role { get; set; }
        public string? Content { get; set; }
        public string[]? Images { get; set; }
        public string? Thinking { get; set; }
        public string? ToolName { get; set; }
        public IEnumerable<ToolCall>? ToolCalls { get; set; }

        public class ToolCall
        {
            public Function? Function { get; set; }
            public string? Id { get; set; }
        }

        public class Function
        {
            public int? Index { get; set; }
            public string? Name { get; set; }
            public IDictionary<string, object?>? Arguments { get; set; }
        }
    }

    public class ChatRequest : OllamaRequest
    {
        public string Model { get; set; }
        public IEnumerable<Message>? Messages { get; set; }
        public OllamaSharp.Models.RequestOptions? Options { get; set; }
        public string? Template { get; set; }
        public string? KeepAlive { get; set; }
        public object? Format { get; set; }
        public bool Stream { get; set; }
        public ThinkValue? Think { get; set; }
        public IEnumerable<object>? Tools { get; set; }
    }

    public class Tool
    {
        public string? Type { get; set; }
        public Function? Function { get; set; }
    }

    public class Function
    {
        public string? Name { get; set; }
        public string? Description { get; set; }
        public Parameters? Parameters { get; set; }
    }

    public class Parameters
    {
        public string? Type { get; set; }
        public Dictionary<string, Property>? Properties { get; set; }
        public IEnumerable<string>? Required { get; set; }
    }

    public class Property
    {
        public string? Type { get; set; }
        public string? Description { get; set; }
        public IEnumerable<string>? Enum { get; set; }
    }

    public readonly struct ThinkValue : IEquatable<ThinkValue>
    {
        public const string High = "high";
        public const string Medium = "medium";
        public const string Low = "low";
        public ThinkValue(string? value) => throw null!;
        public ThinkValue(bool? value) => throw null!;
        public ThinkValue(object? value) => throw null!;
        public static implicit operator ThinkValue(string? value) => throw null!;
        public static explicit operator string?(ThinkValue value) => throw null!;
        public static implicit operator ThinkValue(bool? value) => throw null!;
        public static implicit operator ThinkValue(bool value) => throw null!;
        public static implicit operator bool?(ThinkValue value) => throw null!;
        public override string? ToString() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(ThinkValue other) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public class ChatResponseStream
    {
        public string Model { get; set; }
        public string? CreatedAtString { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public Message Message { get; set; }
        public bool Done { get; set; }
    }

    public class ChatDoneResponseStream : ChatResponseStream
    {
        public long TotalDuration { get; set; }
        public long LoadDuration { get; set; }
        public int PromptEvalCount { get; set; }
        public long PromptEvalDuration { get; set; }
        public int EvalCount { get; set; }
        public long EvalDuration { get; set; }
        public string? DoneReason { get; set; }
    }

    public class MessageBuilder
    {
        public void Append(ChatResponseStream? chunk) => throw null!;
        public Message ToMessage() => throw null!;
        public bool HasValue => throw null!;
    }
}
