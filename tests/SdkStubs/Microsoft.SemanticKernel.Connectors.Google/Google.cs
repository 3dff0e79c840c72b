using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.Google;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIEmbeddingGenerator(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IServiceCollection AddGoogleGenAIChatClient(this IServiceCollection services, string modelId, string apiKey, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddGoogleVertexAIChatClient(this IServiceCollection services, string modelId, string? project = null, string? location = null, global::Google.Apis.Auth.OAuth2.ICredential? credential = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddGoogleAIChatClient(this IServiceCollection services, string modelId, global::Google.GenAI.Client? googleClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class GoogleAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddGoogleAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        [Obsolete("Use AddGoogleAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddGoogleAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddGoogleAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddGoogleGenAIChatClient(this IKernelBuilder builder, string modelId, string apiKey, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddGoogleVertexAIChatClient(this IKernelBuilder builder, string modelId, string? project = null, string? location = null, global::Google.Apis.Auth.OAuth2.ICredential? credential = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddGoogleAIChatClient(this IKernelBuilder builder, string modelId, global::Google.GenAI.Client? googleClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIGeminiChatCompletion(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null) => throw null!;
        [Obsolete("Use AddGoogleAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddGoogleAIEmbeddingGeneration(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, int? dimensions = null) => throw null!;
    }

    public static class VertexAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        [Obsolete("Use AddVertexAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        [Obsolete("Use AddVertexAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw null!;
        public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw null!;
        [Obsolete("Use AddVertexAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, int? dimensions = null) => throw null!;
        [Obsolete("Use AddVertexAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, int? dimensions = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Google
{
    public enum GoogleAIVersion { V1, V1_Beta }

    public enum VertexAIVersion { V1, V1_Beta }

    public sealed class GeminiPromptExecutionSettings : PromptExecutionSettings
    {
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? TopK { get; set; }
        public int? MaxTokens { get; set; }
        public int? CandidateCount { get; set; }
        public IList<string>? StopSequences { get; set; }
        public IDictionary<string, string>? Labels { get; set; }
        public GeminiToolCallBehavior? ToolCallBehavior { get; set; }
        public bool? AudioTimestamp { get; set; }
        public string? ResponseMimeType { get; set; }
        public object? ResponseSchema { get; set; }
        public string? CachedContent { get; set; }
        public GeminiThinkingConfig? ThinkingConfig { get; set; }
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
        public static GeminiPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
        public static GeminiPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings, Kernel? kernel) => throw null!;
    }

    public class GeminiThinkingConfig
    {
        public int? ThinkingBudget { get; set; }
        public string? ThinkingLevel { get; set; }
        public bool? IncludeThoughts { get; set; }
    }

    public abstract class GeminiToolCallBehavior
    {
        internal GeminiToolCallBehavior() { }
        public static GeminiToolCallBehavior EnableKernelFunctions => throw null!;
        public static GeminiToolCallBehavior AutoInvokeKernelFunctions => throw null!;
        public int MaximumUseAttempts => throw null!;
        public int MaximumAutoInvokeAttempts => throw null!;
    }

    public sealed class GoogleAIGeminiChatCompletionService : IChatCompletionService
    {
        public GoogleAIGeminiChatCompletionService(string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class VertexAIGeminiChatCompletionService : IChatCompletionService
    {
        public VertexAIGeminiChatCompletionService(string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public VertexAIGeminiChatCompletionService(string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
