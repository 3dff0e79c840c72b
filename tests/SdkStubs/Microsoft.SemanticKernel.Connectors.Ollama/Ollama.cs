using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.TextGeneration;
using OllamaSharp;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class OllamaKernelBuilderExtensions
    {
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, OllamaApiClient ollamaClient, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }

    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, OllamaApiClient ollamaClient, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama.Core
{
    public abstract class ServiceBase
    {
        internal ServiceBase() { }
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama
{
    [Obsolete("Dedicated OllamaChatCompletionService is deprecated. Use OllamaApiClient.AsChatCompletionService() instead.")]
    public sealed class OllamaChatCompletionService : Core.ServiceBase, IChatCompletionService
    {
        public OllamaChatCompletionService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) { }
        public OllamaChatCompletionService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    [Obsolete("Use OllamaApiClient.AsEmbeddingGenerator() instead.")]
    public sealed class OllamaTextEmbeddingGenerationService : Core.ServiceBase, ITextEmbeddingGenerationService
    {
        public OllamaTextEmbeddingGenerationService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) { }
        public OllamaTextEmbeddingGenerationService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) { }
        public OllamaTextEmbeddingGenerationService(OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OllamaTextGenerationService : Core.ServiceBase, ITextGenerationService
    {
        public OllamaTextGenerationService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) { }
        public OllamaTextGenerationService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) { }
        public OllamaTextGenerationService(string modelId, OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) { }
        public OllamaTextGenerationService(OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OllamaPromptExecutionSettings : PromptExecutionSettings
    {
        public static OllamaPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
        public IList<string>? Stop { get; set; }
        public int? TopK { get; set; }
        public float? TopP { get; set; }
        public float? Temperature { get; set; }
        public int? NumPredict { get; set; }
        public bool? Think { get; set; }
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
    }
}
