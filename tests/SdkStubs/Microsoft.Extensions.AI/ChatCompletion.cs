namespace Microsoft.Extensions.AI
{
    public abstract class CachingChatClient : DelegatingChatClient
    {
        protected CachingChatClient(IChatClient innerClient) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public bool CoalesceStreamingUpdates { get => throw null!; set { } }
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract string GetCacheKey(IEnumerable<ChatMessage> messages, ChatOptions? options, params ReadOnlySpan<object?> additionalValues);
        protected abstract Task<ChatResponse?> ReadCacheAsync(string key, CancellationToken cancellationToken);
        protected abstract Task<IReadOnlyList<ChatResponseUpdate>?> ReadCacheStreamingAsync(string key, CancellationToken cancellationToken);
        protected abstract Task WriteCacheAsync(string key, ChatResponse value, CancellationToken cancellationToken);
        protected abstract Task WriteCacheStreamingAsync(string key, IReadOnlyList<ChatResponseUpdate> value, CancellationToken cancellationToken);
        protected virtual bool EnableCaching(IEnumerable<ChatMessage> messages, ChatOptions? options) => throw null!;
    }

    public sealed class ChatClientBuilder
    {
        public ChatClientBuilder(IChatClient innerClient) { }
        public ChatClientBuilder(Func<IServiceProvider, IChatClient> innerClientFactory) { }
        public IChatClient Build(IServiceProvider? services = null) => throw null!;
        public ChatClientBuilder Use(Func<IChatClient, IChatClient> clientFactory) => throw null!;
        public ChatClientBuilder Use(Func<IChatClient, IServiceProvider, IChatClient> clientFactory) => throw null!;
        public ChatClientBuilder Use(Func<IEnumerable<ChatMessage>, ChatOptions?, Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null!;
        public ChatClientBuilder Use(Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, Task<ChatResponse>>? getResponseFunc, Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, IAsyncEnumerable<ChatResponseUpdate>>? getStreamingResponseFunc) => throw null!;
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => throw null!;
    }

    public sealed class ConfigureOptionsChatClient : DelegatingChatClient
    {
        public ConfigureOptionsChatClient(IChatClient innerClient, Action<ChatOptions> configure) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsChatClientBuilderExtensions
    {
        public static ChatClientBuilder ConfigureOptions(this ChatClientBuilder builder, Action<ChatOptions> configure) => throw null!;
    }

    public class FunctionInvocationContext
    {
        public FunctionInvocationContext() { }
        public AIFunction Function { get => throw null!; set { } }
        public AIFunctionArguments Arguments { get => throw null!; set { } }
        public FunctionCallContent CallContent { get => throw null!; set { } }
        public IList<ChatMessage> Messages { get => throw null!; set { } }
        public ChatOptions? Options { get => throw null!; set { } }
        public int Iteration { get => throw null!; set { } }
        public int FunctionCallIndex { get => throw null!; set { } }
        public int FunctionCount { get => throw null!; set { } }
        public bool Terminate { get => throw null!; set { } }
        public bool IsStreaming { get => throw null!; set { } }
    }

    public sealed class ImageGeneratingChatClient : DelegatingChatClient
    {
        public enum DataContentHandling
        {
            None,
            AllImages,
            GeneratedImages,
        }
        public ImageGeneratingChatClient(IChatClient innerClient, IImageGenerator imageGenerator, DataContentHandling dataContentHandling = DataContentHandling.AllImages) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public static class ImageGeneratingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseImageGeneration(this ChatClientBuilder builder, IImageGenerator? imageGenerator = null, Action<ImageGeneratingChatClient>? configure = null) => throw null!;
    }

    public sealed class ReducingChatClient : DelegatingChatClient
    {
        public ReducingChatClient(IChatClient innerClient, IChatReducer reducer) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ReducingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseChatReducer(this ChatClientBuilder builder, IChatReducer? reducer = null, Action<ReducingChatClient>? configure = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.AI;

    public static class ChatClientBuilderServiceCollectionExtensions
    {
        public static ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, Func<IServiceProvider, IChatClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(this IServiceCollection serviceCollection, object? serviceKey, IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, IChatClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::System.Text.Json;

    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, ChatMessage chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, ChatMessage chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages, JsonSerializerOptions serializerOptions, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text.Json;

    public class ChatResponse<T> : ChatResponse
    {
        public ChatResponse(ChatResponse response, JsonSerializerOptions serializerOptions) { }
        public T Result { get => throw null!; }
        public bool TryGetResult([NotNullWhen(true)] out T? result) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Caching.Distributed;
    using global::System.Text.Json;

    public class DistributedCachingChatClient : CachingChatClient
    {
        public DistributedCachingChatClient(IChatClient innerClient, IDistributedCache storage) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public IReadOnlyList<object>? CacheKeyAdditionalValues { get => throw null!; set { } }
        protected override Task<ChatResponse?> ReadCacheAsync(string key, CancellationToken cancellationToken) => throw null!;
        protected override Task<IReadOnlyList<ChatResponseUpdate>?> ReadCacheStreamingAsync(string key, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheAsync(string key, ChatResponse value, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheStreamingAsync(string key, IReadOnlyList<ChatResponseUpdate> value, CancellationToken cancellationToken) => throw null!;
        protected override string GetCacheKey(IEnumerable<ChatMessage> messages, ChatOptions? options, params ReadOnlySpan<object?> additionalValues) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Caching.Distributed;

    public static class DistributedCachingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseDistributedCache(this ChatClientBuilder builder, IDistributedCache? storage = null, Action<DistributedCachingChatClient>? configure = null) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;

    public class FunctionInvokingChatClient : DelegatingChatClient
    {
        protected IServiceProvider? FunctionInvocationServices { get => throw null!; }
        public FunctionInvokingChatClient(IChatClient innerClient, ILoggerFactory? loggerFactory = null, IServiceProvider? functionInvocationServices = null) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public static FunctionInvocationContext? CurrentContext { get => throw null!; protected set { } }
        public bool IncludeDetailedErrors { get => throw null!; set { } }
        public bool AllowConcurrentInvocation { get => throw null!; set { } }
        public int MaximumIterationsPerRequest { get => throw null!; set { } }
        public int MaximumConsecutiveErrorsPerRequest { get => throw null!; set { } }
        public IList<AITool>? AdditionalTools { get => throw null!; set { } }
        public bool TerminateOnUnknownCalls { get => throw null!; set { } }
        public Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>? FunctionInvoker { get => throw null!; set { } }
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected virtual IList<ChatMessage> CreateResponseMessages(ReadOnlySpan<FunctionInvocationResult> results) => throw null!;
        protected virtual ValueTask<object?> InvokeFunctionAsync(FunctionInvocationContext context, CancellationToken cancellationToken) => throw null!;
        public sealed class FunctionInvocationResult
        {
            public FunctionInvocationStatus Status { get => throw null!; }
            public FunctionCallContent CallContent { get => throw null!; }
            public object? Result { get => throw null!; }
            public Exception? Exception { get => throw null!; }
            public bool Terminate { get => throw null!; }
            internal FunctionInvocationResult() { }
        }
        public enum FunctionInvocationStatus
        {
            RanToCompletion,
            NotFound,
            Exception,
        }
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<FunctionInvokingChatClient>? configure = null) => throw null!;
    }

    public static class LoggingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseLogging(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingChatClient>? configure = null) => throw null!;
    }

    public static class OpenTelemetryChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseOpenTelemetry(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryChatClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryImageGenerator : DelegatingImageGenerator
    {
        public OpenTelemetryImageGenerator(IImageGenerator innerGenerator, ILogger? logger = null, string? sourceName = null) : base(default(global::Microsoft.Extensions.AI.IImageGenerator)!) { }
        protected override void Dispose(bool disposing) => throw null!;
        public bool EnableSensitiveData { get => throw null!; set { } }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<ImageGenerationResponse> GenerateAsync(ImageGenerationRequest request, ImageGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryImageGeneratorBuilderExtensions
    {
        public static ImageGeneratorBuilder UseOpenTelemetry(this ImageGeneratorBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryImageGenerator>? configure = null) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public class LoggingChatClient : DelegatingChatClient
    {
        public LoggingChatClient(IChatClient innerClient, ILogger logger) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenTelemetryChatClient : DelegatingChatClient
    {
        public OpenTelemetryChatClient(IChatClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        protected override void Dispose(bool disposing) => throw null!;
        public bool EnableSensitiveData { get => throw null!; set { } }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
