#nullable disable
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anthropic.SDK.Messaging;
using Microsoft.Extensions.AI;

namespace Anthropic.SDK
{
    public class AnthropicClient : IDisposable
    {
        public AnthropicClient(APIAuthentication apiKeys = null, HttpClient client = null, IRequestInterceptor requestInterceptor = null) { }
        public string ApiUrlFormat { get; set; }
        public string ApiVersion { get; set; }
        public string AnthropicVersion { get; set; }
        public string AnthropicBetaVersion { get; set; }
        public APIAuthentication Auth { get; set; }
        public MessagesEndpoint Messages => throw null!;
        public void Dispose() => throw null!;
    }

    public class APIAuthentication
    {
        public APIAuthentication(string apiKey) { }
        public string ApiKey { get; set; }
        public static implicit operator APIAuthentication(string key) => throw null!;
        public static APIAuthentication Default { get; set; }
        public static APIAuthentication LoadFromEnv() => throw null!;
    }

    public interface IRequestInterceptor
    {
        Task<HttpResponseMessage> InvokeAsync(HttpRequestMessage request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> next, CancellationToken cancellationToken = default);
    }

    public class RateLimitsExceeded : HttpRequestException
    {
        public RateLimits RateLimits => throw null!;
        public RateLimitsExceeded(string message, RateLimits rateLimits, HttpStatusCode statusCode) { }
    }

    public abstract class BaseEndpoint
    {
        protected abstract string Url { get; }
        protected abstract HttpClient GetClient();
        protected abstract IRequestInterceptor GetRequestInterceptor();
    }

    public abstract class EndpointBase : BaseEndpoint
    {
        internal EndpointBase() { }
        protected readonly AnthropicClient Client;
        protected abstract string Endpoint { get; }
        protected override string Url => throw null!;
        protected override HttpClient GetClient() => throw null!;
        protected override IRequestInterceptor GetRequestInterceptor() => throw null!;
    }
}

namespace Anthropic.SDK.Constants
{
    public static class AnthropicModels
    {
        public const string Claude46Opus = "claude-opus-4-6";
        public const string Claude46Sonnet = "claude-sonnet-4-6";
        public const string Claude45Opus = "claude-opus-4-5-20251101";
        public const string Claude45Sonnet = "claude-sonnet-4-5-20250929";
        public const string Claude45Haiku = "claude-haiku-4-5-20251001";
        public const string Claude41Opus = "claude-opus-4-1-20250805";
        public const string Claude4Opus = "claude-opus-4-20250514";
        public const string Claude4Sonnet = "claude-sonnet-4-20250514";
    }
}

namespace Anthropic.SDK.Common
{
    public sealed class Function
    {
        public Function() { }
        public Function(string name, string description = null, JsonNode parameters = null) { }
        public Function(string name, string type, Dictionary<string, object> additionalData) { }
        public Function(string name, string description, string parameters) { }
        public static Function FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null!;
        public static Function FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null!;
        public static Function FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null) => throw null!;
        public static Function FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null) => throw null!;
        public string Name { get; private set; }
        public string Type { get; private set; }
        public CacheControl CacheControl { get; set; }
        public bool? Strict { get; set; }
        public string Id { get; set; }
        public string Description { get; private set; }
        public JsonNode Parameters { get; private set; }
        public JsonNode Arguments { get; internal set; }
        public string Invoke() => throw null!;
        public T Invoke<T>() => throw null!;
        public Task<string> InvokeAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task<T> InvokeAsync<T>(CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class Tool
    {
        public Tool() { }
        public Tool(Tool other) { }
        public Tool(Function function) { }
        public static implicit operator Tool(Function function) => throw null!;
        public string Id { get; private set; }
        public string Type { get; private set; }
        public Function Function { get; private set; }
        public string InvokeFunction() => throw null!;
        public T InvokeFunction<T>() => throw null!;
        public Task<string> InvokeFunctionAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task<T> InvokeFunctionAsync<T>(CancellationToken cancellationToken = default) => throw null!;
        public static IReadOnlyList<Tool> GetAllAvailableTools(bool includeDefaults = true, bool forceUpdate = false, bool clearCache = false) => throw null!;
        public static Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null!;
        public static Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null!;
        public static Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null!;
        public static Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null!;
        public static Tool FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null) => throw null!;
        public static Tool FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string description = null) { }
        public string Description => throw null!;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class FunctionParameterAttribute : Attribute
    {
        public FunctionParameterAttribute(string description, bool required) { }
        public string Description => throw null!;
        public bool Required { get; set; }
    }
}

namespace Anthropic.SDK.Messaging
{
    public enum RoleType { User, Assistant }

    public enum ContentType { text, image, tool_use, tool_result, document, thinking, redacted_thinking }

    public enum PromptCacheType { None = 0, FineGrained = 1, AutomaticToolsAndSystem = 2 }

    public enum CacheControlType { ephemeral }

    public enum ToolChoiceType { Auto, Any, Tool }

    public class CacheControl
    {
        public CacheControlType Type { get; set; }
    }

    public class ToolChoice
    {
        public ToolChoiceType Type { get; set; }
        public string Name { get; set; }
        public bool? DisableParallelToolUse { get; set; }
    }

    public class ThinkingParameters
    {
        public int? BudgetTokens { get; set; }
        public bool UseInterleavedThinking { get; set; }
    }

    public class SystemMessage
    {
        public SystemMessage(string text, CacheControl cacheControl = null) { }
        public string Type { get; set; }
        public string Text { get; set; }
        public CacheControl CacheControl { get; set; }
    }

    public abstract class ContentBase
    {
        public abstract ContentType Type { get; }
        public CacheControl CacheControl { get; set; }
    }

    public class TextContent : ContentBase
    {
        public override ContentType Type => throw null!;
        public string Text { get; set; }
        public override string ToString() => throw null!;
        public static implicit operator string(TextContent choice) => throw null!;
    }

    public class Message
    {
        public Message() { }
        public Message(RoleType role, string text, CacheControl cacheControl = null) { }
        public Message(Common.Function toolCall, string functionResult, bool isError = false, CacheControl cacheControl = null) { }
        public Message(List<MessageResponse> asyncResponses) { }
        public RoleType Role { get; set; }
        public List<ContentBase> Content { get; set; }
        public string ThinkingContent => throw null!;
        public override string ToString() => throw null!;
        public static implicit operator string(Message textContent) => throw null!;
    }

    public class MessageCountTokenParameters
    {
        public string Model { get; set; }
        public List<Message> Messages { get; set; }
        public List<SystemMessage> System { get; set; }
        public IList<Common.Tool> Tools { get; set; }
        public ToolChoice ToolChoice { get; set; }
    }

    public class MessageParameters : MessageCountTokenParameters
    {
        public int MaxTokens { get; set; }
        public dynamic Metadata { get; set; }
        public string[] StopSequences { get; set; }
        public bool? Stream { get; set; }
        public decimal? Temperature { get; set; }
        public int? TopK { get; set; }
        public decimal? TopP { get; set; }
        public ThinkingParameters Thinking { get; set; }
        public PromptCacheType PromptCaching { get; set; }
    }

    public class MessageCountTokenResponse
    {
        public int InputTokens { get; set; }
    }

    public class MessageResponse
    {
        public List<ContentBase> Content { get; set; }
        public string Id { get; set; }
        public string Model { get; set; }
        public RoleType Role { get; set; }
        public string StopReason { get; set; }
        public object StopSequence { get; set; }
        public string Type { get; set; }
        public Usage Usage { get; set; }
        public Delta Delta { get; set; }
        public List<Common.Function> ToolCalls { get; set; }
        public TextContent FirstMessage => throw null!;
        public Message Message => throw null!;
        public RateLimits RateLimits { get; set; }
    }

    public class Delta
    {
        public string StopReason { get; set; }
        public string Type { get; set; }
        public string Text { get; set; }
        public string Thinking { get; set; }
        public Usage Usage { get; set; }
    }

    public class Usage
    {
        public int InputTokens { get; set; }
        public int OutputTokens { get; set; }
        public int CacheCreationInputTokens { get; set; }
        public int CacheReadInputTokens { get; set; }
    }

    public class RateLimits
    {
        public long? TokensLimit { get; set; }
        public long? TokensRemaining { get; set; }
        public DateTime? TokensReset { get; set; }
        public TimeSpan? RetryAfter { get; set; }
    }

    public partial class MessagesEndpoint : EndpointBase, IChatClient
    {
        protected override string Endpoint => throw null!;
        public Task<MessageResponse> GetClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw null!;
        public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw null!;
        public Task<MessageCountTokenResponse> CountMessageTokensAsync(MessageCountTokenParameters parameters, CancellationToken ctx = default) => throw null!;
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;
        void IDisposable.Dispose() => throw null!;
        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null!;
    }
}
