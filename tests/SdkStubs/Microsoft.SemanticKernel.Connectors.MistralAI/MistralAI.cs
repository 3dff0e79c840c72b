using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MistralAIServiceCollectionExtensions
    {
        public static IServiceCollection AddMistralEmbeddingGenerator(this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class MistralAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddMistralChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        [Obsolete("Use AddMistralEmbeddingGenerator instead.")]
        public static IKernelBuilder AddMistralTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddMistralEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public static partial class MistralAIServiceCollectionExtensions
    {
        public static IServiceCollection AddMistralChatCompletion(this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        [Obsolete("Use AddMistralEmbeddingGenerator instead.")]
        public static IServiceCollection AddMistralTextEmbeddingGeneration(this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.MistralAI
{
    public sealed class MistralAIPromptExecutionSettings : PromptExecutionSettings
    {
        public double Temperature { get; set; }
        public double TopP { get; set; }
        public int? MaxTokens { get; set; }
        public bool? SafePrompt { get; set; }
        public int? RandomSeed { get; set; }
        public string ApiVersion { get; set; }
        public MistralAIToolCallBehavior? ToolCallBehavior { get; set; }
        public object? ResponseFormat { get; set; }
        public IList<string>? Stop { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? DocumentImageLimit { get; set; }
        public int? DocumentPageLimit { get; set; }
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
        public static MistralAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
    }

    public abstract class MistralAIToolCallBehavior
    {
        internal MistralAIToolCallBehavior() { }
        public static MistralAIToolCallBehavior EnableKernelFunctions => throw null!;
        public static MistralAIToolCallBehavior AutoInvokeKernelFunctions => throw null!;
        public static MistralAIToolCallBehavior RequiredFunctions(IEnumerable<KernelFunction> functions, bool autoInvoke = false) => throw null!;
        public static MistralAIToolCallBehavior NoKernelFunctions => throw null!;
        public virtual JsonSerializerOptions? ToolCallResultSerializerOptions { get; set; }
    }

    public sealed class MistralAIChatCompletionService : IChatCompletionService
    {
        public MistralAIChatCompletionService(string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    [Obsolete("Use MistralAIEmbeddingGenerator instead.")]
    public sealed class MistralAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public MistralAITextEmbeddingGenerationService(string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw null!;
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
