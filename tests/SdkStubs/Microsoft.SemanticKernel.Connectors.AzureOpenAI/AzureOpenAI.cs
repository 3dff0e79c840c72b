using Azure.AI.OpenAI;
using Azure.Core;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.AudioToText;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.TextGeneration;

namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class AzureOpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureOpenAIChatClient(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIChatClient(this IServiceCollection services, string deploymentName, string endpoint, TokenCredential credentials, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIChatClient(this IServiceCollection services, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIEmbeddingGenerator(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIEmbeddingGenerator(this IServiceCollection services, string deploymentName, string endpoint, TokenCredential credentials, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIEmbeddingGenerator(this IServiceCollection services, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, int? dimensions = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static partial class AzureOpenAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddAzureOpenAIChatClient(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIChatClient(this IKernelBuilder builder, string deploymentName, string endpoint, TokenCredential credentials, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIChatClient(this IKernelBuilder builder, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIChatCompletion(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIChatCompletion(this IKernelBuilder builder, string deploymentName, string endpoint, TokenCredential credentials, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIChatCompletion(this IKernelBuilder builder, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null) => throw null!;
        [Obsolete("Use AddAzureOpenAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddAzureOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, int? dimensions = null, string? apiVersion = null) => throw null!;
        [Obsolete("Use AddAzureOpenAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddAzureOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string deploymentName, string endpoint, TokenCredential credential, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, int? dimensions = null, string? apiVersion = null) => throw null!;
        [Obsolete("Use AddAzureOpenAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddAzureOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIEmbeddingGenerator(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIEmbeddingGenerator(this IKernelBuilder builder, string deploymentName, string endpoint, TokenCredential credential, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIEmbeddingGenerator(this IKernelBuilder builder, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, int? dimensions = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAITextToAudio(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAITextToAudio(this IKernelBuilder builder, string deploymentName, string endpoint, TokenCredential credential, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAITextToImage(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? modelId = null, string? serviceId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAITextToImage(this IKernelBuilder builder, string deploymentName, string endpoint, TokenCredential credentials, string? modelId = null, string? serviceId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAITextToImage(this IKernelBuilder builder, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? modelId = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIAudioToText(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIAudioToText(this IKernelBuilder builder, string deploymentName, string endpoint, TokenCredential credentials, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static IKernelBuilder AddAzureOpenAIAudioToText(this IKernelBuilder builder, string deploymentName, AzureOpenAIClient? openAIClient = null, string? serviceId = null, string? modelId = null) => throw null!;
    }

    public static partial class AzureOpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureOpenAIChatCompletion(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIChatCompletion(this IServiceCollection services, string deploymentName, string endpoint, TokenCredential credentials, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIChatCompletion(this IServiceCollection services, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null) => throw null!;
        [Obsolete("Use AddAzureOpenAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddAzureOpenAITextEmbeddingGeneration(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        [Obsolete("Use AddAzureOpenAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddAzureOpenAITextEmbeddingGeneration(this IServiceCollection services, string deploymentName, string endpoint, TokenCredential credential, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        [Obsolete("Use AddAzureOpenAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddAzureOpenAITextEmbeddingGeneration(this IServiceCollection services, string deploymentName, AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, int? dimensions = null) => throw null!;
        public static IServiceCollection AddAzureOpenAITextToAudio(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIAudioToText(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIAudioToText(this IServiceCollection services, string deploymentName, string endpoint, TokenCredential credentials, string? serviceId = null, string? modelId = null, string? apiVersion = null) => throw null!;
        public static IServiceCollection AddAzureOpenAIAudioToText(this IServiceCollection services, string deploymentName, AzureOpenAIClient? openAIClient = null, string? serviceId = null, string? modelId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.AzureOpenAI
{
    public sealed class AzureOpenAIChatCompletionService : IChatCompletionService, ITextGenerationService
    {
        public AzureOpenAIChatCompletionService(string deploymentName, string endpoint, string apiKey, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, string? apiVersion = null) { }
        public AzureOpenAIChatCompletionService(string deploymentName, string endpoint, TokenCredential credentials, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, string? apiVersion = null) { }
        public AzureOpenAIChatCompletionService(string deploymentName, AzureOpenAIClient azureOpenAIClient, string? modelId = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    [Obsolete("Use AddAzureOpenAIEmbeddingGenerator instead.")]
    public sealed class AzureOpenAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public AzureOpenAITextEmbeddingGenerationService(string deploymentName, string endpoint, string apiKey, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null, string? apiVersion = null) { }
        public AzureOpenAITextEmbeddingGenerationService(string deploymentName, string endpoint, TokenCredential credential, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null, string? apiVersion = null) { }
        public AzureOpenAITextEmbeddingGenerationService(string deploymentName, AzureOpenAIClient azureOpenAIClient, string? modelId = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AzureOpenAIAudioToTextService : IAudioToTextService
    {
        public AzureOpenAIAudioToTextService(string deploymentName, string endpoint, string apiKey, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, string? apiVersion = null) { }
        public AzureOpenAIAudioToTextService(string deploymentName, string endpoint, TokenCredential credentials, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, string? apiVersion = null) { }
        public AzureOpenAIAudioToTextService(string deploymentName, AzureOpenAIClient azureOpenAIClient, string? modelId = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(AudioContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AzureOpenAIPromptExecutionSettings : OpenAIPromptExecutionSettings
    {
        public bool SetNewMaxCompletionTokensEnabled { get; set; }
        public override PromptExecutionSettings Clone() => throw null!;
        public static new AzureOpenAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings, int? defaultMaxTokens = null) => throw null!;
    }
}
