using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.AudioToText;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.TextGeneration;
using Microsoft.SemanticKernel.TextToAudio;
using Microsoft.SemanticKernel.TextToImage;
using OpenAIClient = global::OpenAI.OpenAIClient;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddOpenAIChatClient(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddOpenAIChatClient(this IServiceCollection services, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddOpenAIChatClient(this IServiceCollection services, string modelId, Uri endpoint, string? apiKey = null, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddOpenAIEmbeddingGenerator(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, int? dimensions = null, string? serviceId = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddOpenAIEmbeddingGenerator(this IServiceCollection services, string modelId, OpenAIClient? openAIClient = null, int? dimensions = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class OpenAIChatClientKernelBuilderExtensions
    {
        public static IKernelBuilder AddOpenAIChatClient(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOpenAIChatClient(this IKernelBuilder builder, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOpenAIChatClient(this IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public static class OpenAIKernelBuilderExtensions
    {
        [Obsolete("Use AddOpenAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        [Obsolete("Use AddOpenAIEmbeddingGenerator instead.")]
        public static IKernelBuilder AddOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddOpenAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, int? dimensions = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOpenAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, OpenAIClient? openAIClient = null, int? dimensions = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOpenAITextToImage(this IKernelBuilder builder, string apiKey, string? orgId = null, string? modelId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOpenAITextToAudio(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOpenAIAudioToText(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOpenAIAudioToText(this IKernelBuilder builder, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public static partial class OpenAIServiceCollectionExtensions
    {
        [Obsolete("Use AddOpenAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddOpenAITextEmbeddingGeneration(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null, int? dimensions = null) => throw null!;
        [Obsolete("Use AddOpenAIEmbeddingGenerator instead.")]
        public static IServiceCollection AddOpenAITextEmbeddingGeneration(this IServiceCollection services, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null, int? dimensions = null) => throw null!;
        public static IServiceCollection AddOpenAITextToImage(this IServiceCollection services, string apiKey, string? orgId = null, string? modelId = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOpenAITextToAudio(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOpenAIAudioToText(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOpenAIAudioToText(this IServiceCollection services, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOpenAIChatCompletion(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOpenAIChatCompletion(this IServiceCollection services, string modelId, OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOpenAIChatCompletion(this IServiceCollection services, string modelId, Uri endpoint, string? apiKey = null, string? orgId = null, string? serviceId = null) => throw null!;
    }

    public static class OpenAIChatHistoryExtensions
    {
        public static IAsyncEnumerable<StreamingChatMessageContent> AddStreamingMessageAsync(this ChatHistory chatHistory, IAsyncEnumerable<OpenAIStreamingChatMessageContent> streamingMessageContents, bool includeToolCalls = false) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.OpenAI
{
    public sealed class OpenAIChatMessageContent : ChatMessageContent
    {
        internal OpenAIChatMessageContent() { }
        public static string ToolIdProperty => throw null!;
        public IReadOnlyList<global::OpenAI.Chat.ChatToolCall> ToolCalls { get; internal set; }
        public IReadOnlyList<OpenAIFunctionToolCall> GetOpenAIFunctionToolCalls() => throw null!;
    }

    public sealed class OpenAIStreamingChatMessageContent : StreamingChatMessageContent
    {
        internal OpenAIStreamingChatMessageContent() : base(null, null) { }
        public global::OpenAI.Chat.ChatFinishReason? FinishReason { get; set; }
        public IReadOnlyList<global::OpenAI.Chat.StreamingChatToolCallUpdate>? ToolCallUpdates => throw null!;
        public override byte[] ToByteArray() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class OpenAIFunctionParameter
    {
        internal OpenAIFunctionParameter() { }
        public string Name => throw null!;
        public string Description => throw null!;
        public bool IsRequired => throw null!;
        public Type? ParameterType => throw null!;
        public KernelJsonSchema? Schema => throw null!;
    }

    public sealed class OpenAIFunctionReturnParameter
    {
        internal OpenAIFunctionReturnParameter() { }
        public string Description => throw null!;
        public Type? ParameterType => throw null!;
        public KernelJsonSchema? Schema => throw null!;
    }

    public sealed class OpenAIFunction
    {
        internal OpenAIFunction() { }
        public static string NameSeparator { get; set; }
        public string? PluginName => throw null!;
        public string FunctionName => throw null!;
        public string FullyQualifiedName => throw null!;
        public string? Description => throw null!;
        public IReadOnlyList<OpenAIFunctionParameter>? Parameters => throw null!;
        public OpenAIFunctionReturnParameter? ReturnParameter => throw null!;
        public global::OpenAI.Chat.ChatTool ToFunctionDefinition() => throw null!;
        public global::OpenAI.Chat.ChatTool ToFunctionDefinition(bool allowStrictSchemaAdherence) => throw null!;
    }

    public sealed class OpenAIFunctionToolCall
    {
        internal OpenAIFunctionToolCall() { }
        public string? Id => throw null!;
        public string? PluginName => throw null!;
        public string FunctionName => throw null!;
        public Dictionary<string, object?>? Arguments => throw null!;
        public string FullyQualifiedName => throw null!;
        public override string ToString() => throw null!;
    }

    public static class OpenAIKernelFunctionMetadataExtensions
    {
        public static OpenAIFunction ToOpenAIFunction(this KernelFunctionMetadata metadata) => throw null!;
    }

    public static class OpenAIPluginCollectionExtensions
    {
        public static bool TryGetFunctionAndArguments(this IReadOnlyKernelPluginCollection plugins, global::OpenAI.Chat.ChatToolCall functionToolCall, [NotNullWhen(true)] out KernelFunction? function, out KernelArguments? arguments) => throw null!;
        public static bool TryGetFunctionAndArguments(this IReadOnlyKernelPluginCollection plugins, OpenAIFunctionToolCall functionToolCall, [NotNullWhen(true)] out KernelFunction? function, out KernelArguments? arguments) => throw null!;
    }

    public sealed class OpenAIChatCompletionService : IChatCompletionService, ITextGenerationService
    {
        public OpenAIChatCompletionService(string modelId, string apiKey, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public OpenAIChatCompletionService(string modelId, Uri endpoint, string? apiKey = null, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public OpenAIChatCompletionService(string modelId, OpenAIClient openAIClient, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    [Obsolete("Use AddOpenAIEmbeddingGenerator instead.")]
    public sealed class OpenAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public OpenAITextEmbeddingGenerationService(string modelId, string apiKey, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) { }
        public OpenAITextEmbeddingGenerationService(string modelId, OpenAIClient openAIClient, ILoggerFactory? loggerFactory = null, int? dimensions = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenAIAudioToTextService : IAudioToTextService
    {
        public OpenAIAudioToTextService(string modelId, string apiKey, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public OpenAIAudioToTextService(string modelId, OpenAIClient openAIClient, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(AudioContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenAITextToAudioService : ITextToAudioService
    {
        public OpenAITextToAudioService(string modelId, string apiKey, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<AudioContent>> GetAudioContentsAsync(string text, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class OpenAITextToImageService : ITextToImageService
    {
        public OpenAITextToImageService(string apiKey, string? organization = null, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<ImageContent>> GetImageContentsAsync(TextContent input, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class OpenAIPromptExecutionSettings : PromptExecutionSettings
    {
        public object? ReasoningEffort { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? MaxTokens { get; set; }
        public IList<string>? StopSequences { get; set; }
        public long? Seed { get; set; }
        public object? ResponseFormat { get; set; }
        public string? ChatSystemPrompt { get; set; }
        public string? ChatDeveloperPrompt { get; set; }
        public IDictionary<int, int>? TokenSelectionBiases { get; set; }
        public ToolCallBehavior? ToolCallBehavior { get; set; }
        public string? User { get; set; }
        public bool? Logprobs { get; set; }
        public int? TopLogprobs { get; set; }
        public IDictionary<string, string>? Metadata { get; set; }
        public bool? Store { get; set; }
        public object? WebSearchOptions { get; set; }
        public object? Modalities { get; set; }
        public object? Audio { get; set; }
        public IDictionary<string, object?>? ExtraBody { get; set; }
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
        public static OpenAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings, int? defaultMaxTokens = null) => throw null!;
        protected internal T Clone<T>() where T : OpenAIPromptExecutionSettings, new() => throw null!;
        protected override ChatHistory PrepareChatHistoryForRequest(ChatHistory chatHistory) => throw null!;
        protected override void PrepareChatOptionsForRequest(Microsoft.Extensions.AI.ChatOptions options) => throw null!;
    }

    public sealed class OpenAIAudioToTextExecutionSettings : PromptExecutionSettings
    {
        public string Filename { get; set; }
        public string? Language { get; set; }
        public string? Prompt { get; set; }
        public string? ResponseFormat { get; set; }
        public float? Temperature { get; set; }
        public IList<string>? TimestampGranularities { get; set; }
        public OpenAIAudioToTextExecutionSettings() { }
        public OpenAIAudioToTextExecutionSettings(string filename) { }
    }

    public sealed class OpenAITextToAudioExecutionSettings : PromptExecutionSettings
    {
        public string Voice { get; set; }
        public string? ResponseFormat { get; set; }
        public float? Speed { get; set; }
        public OpenAITextToAudioExecutionSettings() { }
        public OpenAITextToAudioExecutionSettings(string? voice) { }
    }

    public sealed class OpenAITextToImageExecutionSettings : PromptExecutionSettings
    {
        public (int Width, int Height)? Size { get; set; }
        public string? Quality { get; set; }
        public string? Style { get; set; }
        public object? ResponseFormat { get; set; }
        public string? EndUserId { get; set; }
    }

    public abstract class ToolCallBehavior
    {
        internal ToolCallBehavior() { }
        public static ToolCallBehavior EnableKernelFunctions => throw null!;
        public static ToolCallBehavior AutoInvokeKernelFunctions => throw null!;
        public static ToolCallBehavior EnableFunctions(IEnumerable<OpenAIFunction> functions, bool autoInvoke = false) => throw null!;
        public static ToolCallBehavior RequireFunction(OpenAIFunction function, bool autoInvoke = false) => throw null!;
        public virtual JsonSerializerOptions? ToolCallResultSerializerOptions { get; set; }
    }
}
