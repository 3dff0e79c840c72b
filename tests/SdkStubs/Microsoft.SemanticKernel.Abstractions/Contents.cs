using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Services;

namespace Microsoft.SemanticKernel
{
    public abstract class KernelContent
    {
        public string? MimeType { get; set; }
        public object? InnerContent { get; set; }
        public string? ModelId { get; set; }
        public IReadOnlyDictionary<string, object?>? Metadata { get; set; }
        protected KernelContent() { }
        protected KernelContent(object? innerContent, string? modelId = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
    }

    public abstract class StreamingKernelContent
    {
        public int ChoiceIndex { get; set; }
        public object? InnerContent { get; set; }
        public string? ModelId { get; set; }
        public IReadOnlyDictionary<string, object?>? Metadata { get; set; }
        public abstract override string ToString();
        public abstract byte[] ToByteArray();
        protected StreamingKernelContent() { }
        protected StreamingKernelContent(object? innerContent, int choiceIndex = 0, string? modelId = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
    }

    public class ChatMessageContent : KernelContent
    {
        public string? AuthorName { get; set; }
        public AuthorRole Role { get; set; }
        public string? Content { get; set; }
        public ChatMessageContentItemCollection Items { get; set; }
        public Encoding Encoding { get; set; }
        public object? Source { get; set; }
        public ChatMessageContent() { }
        public ChatMessageContent(AuthorRole role, string? content, string? modelId = null, object? innerContent = null, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public ChatMessageContent(AuthorRole role, ChatMessageContentItemCollection items, string? modelId = null, object? innerContent = null, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public override string ToString() => throw null!;
    }

    public static class ChatMessageContentExtensions
    {
        public static ChatMessage ToChatMessage(this ChatMessageContent content) => throw null!;
    }

    public class StreamingChatMessageContent : StreamingKernelContent
    {
        public string? Content { get; set; }
        public StreamingKernelContentItemCollection Items { get; set; }
        public string? AuthorName { get; set; }
        public AuthorRole? Role { get; set; }
        public Encoding Encoding { get; set; }
        public StreamingChatMessageContent(AuthorRole? role, string? content, object? innerContent = null, int choiceIndex = 0, string? modelId = null, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public override string ToString() => throw null!;
        public override byte[] ToByteArray() => throw null!;
    }

    public static class StreamingChatMessageContentExtensions
    {
        public static ChatResponseUpdate ToChatResponseUpdate(this StreamingChatMessageContent content) => throw null!;
    }

    public sealed class TextContent : KernelContent
    {
        public string? Text { get; set; }
        public Encoding Encoding { get; set; }
        public TextContent() { }
        public TextContent(string? text, string? modelId = null, object? innerContent = null, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public override string ToString() => throw null!;
        public static implicit operator TextContent(string text) => throw null!;
    }

    public class StreamingTextContent : StreamingKernelContent
    {
        public string? Text { get; set; }
        public Encoding Encoding { get; set; }
        public StreamingTextContent(string? text, int choiceIndex = 0, string? modelId = null, object? innerContent = null, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public override string ToString() => throw null!;
        public override byte[] ToByteArray() => throw null!;
    }

    public sealed class ReasoningContent : KernelContent
    {
        public string Text { get; init; }
        public ReasoningContent(string? text = null) { }
        public override string ToString() => throw null!;
    }

    public sealed class StreamingReasoningContent : StreamingKernelContent
    {
        public string Text { get; init; }
        public StreamingReasoningContent(string? text = null) { }
        public override string ToString() => throw null!;
        public override byte[] ToByteArray() => throw null!;
    }

    public sealed class ActionContent : KernelContent
    {
        public string Text { get; init; }
        public ActionContent(string text) { }
        public override string ToString() => throw null!;
    }

    public sealed class StreamingActionContent : StreamingKernelContent
    {
        public string Text { get; init; }
        public StreamingActionContent(string text) { }
        public override string ToString() => throw null!;
        public override byte[] ToByteArray() => throw null!;
    }

    public class BinaryContent : KernelContent
    {
        public Uri? Uri { get; set; }
        public string? DataUri { get; set; }
        public ReadOnlyMemory<byte>? Data { get; set; }
        public bool CanRead => throw null!;
        public BinaryContent() { }
        public BinaryContent(Uri uri) { }
        public BinaryContent(string dataUri) { }
        public BinaryContent(ReadOnlyMemory<byte> data, string? mimeType) { }
    }

    public class ImageContent : BinaryContent
    {
        public ImageContent() { }
        public ImageContent(Uri uri) { }
        public ImageContent(string dataUri) { }
        public ImageContent(ReadOnlyMemory<byte> data, string? mimeType) { }
    }

    public class AudioContent : BinaryContent
    {
        public AudioContent() { }
        public AudioContent(Uri uri) { }
        public AudioContent(string dataUri) { }
        public AudioContent(ReadOnlyMemory<byte> data, string? mimeType) { }
    }

    public class FileReferenceContent : KernelContent
    {
        public string FileId => throw null!;
        public IReadOnlyList<string>? Tools { get; init; }
        public FileReferenceContent(string fileId) { }
    }

    public class StreamingFileReferenceContent : StreamingKernelContent
    {
        public string FileId => throw null!;
        public StreamingFileReferenceContent(string fileId) { }
        public override string ToString() => throw null!;
        public override byte[] ToByteArray() => throw null!;
    }

    public sealed class FunctionCallContent : KernelContent
    {
        public string? Id => throw null!;
        public string? PluginName => throw null!;
        public string FunctionName => throw null!;
        public KernelArguments? Arguments => throw null!;
        public Exception? Exception { get; init; }
        public FunctionCallContent(string functionName, string? pluginName = null, string? id = null, KernelArguments? arguments = null) { }
        public Task<FunctionResultContent> InvokeAsync(Kernel kernel, CancellationToken cancellationToken = default) => throw null!;
        public static IEnumerable<FunctionCallContent> GetFunctionCalls(ChatMessageContent messageContent) => throw null!;
    }

    public sealed class FunctionCallContentBuilder
    {
        public FunctionCallContentBuilder() { }
        public FunctionCallContentBuilder(JsonSerializerOptions jsonSerializerOptions) { }
        public void Append(StreamingChatMessageContent content) => throw null!;
        public IReadOnlyList<FunctionCallContent> Build() => throw null!;
    }

    public class StreamingFunctionCallUpdateContent : StreamingKernelContent
    {
        public string? CallId { get; init; }
        public string? Name { get; init; }
        public string? Arguments { get; init; }
        public int FunctionCallIndex { get; init; }
        public int RequestIndex { get; init; }
        public StreamingFunctionCallUpdateContent(string? callId = null, string? name = null, string? arguments = null, int functionCallIndex = 0) { }
        public override string ToString() => throw null!;
        public override byte[] ToByteArray() => throw null!;
    }

    public sealed class FunctionResultContent : KernelContent
    {
        public string? CallId => throw null!;
        public string? PluginName => throw null!;
        public string? FunctionName => throw null!;
        public object? Result => throw null!;
        public FunctionResultContent(string? functionName = null, string? pluginName = null, string? callId = null, object? result = null) { }
        public FunctionResultContent(FunctionCallContent functionCall, object? result = null) { }
        public FunctionResultContent(FunctionCallContent functionCallContent, FunctionResult result) { }
        public ChatMessageContent ToChatMessage() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public readonly struct AuthorRole : IEquatable<AuthorRole>
    {
        public AuthorRole(string label) => throw null!;
        public static AuthorRole Developer => throw null!;
        public static AuthorRole System => throw null!;
        public static AuthorRole Assistant => throw null!;
        public static AuthorRole User => throw null!;
        public static AuthorRole Tool => throw null!;
        public string Label => throw null!;
        public static bool operator ==(AuthorRole left, AuthorRole right) => throw null!;
        public static bool operator !=(AuthorRole left, AuthorRole right) => throw null!;
        public override bool Equals([NotNullWhen(true)] object? obj) => throw null!;
        public bool Equals(AuthorRole other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public interface IChatCompletionService : IAIService
    {
        Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class ChatCompletionServiceExtensions
    {
        public static Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public static IChatClient AsChatClient(this IChatCompletionService service) => throw null!;
    }

    public static class ChatClientExtensions
    {
        public static IChatCompletionService AsChatCompletionService(this IChatClient client, IServiceProvider? serviceProvider = null) => throw null!;
        public static string? GetModelId(this IChatClient client) => throw null!;
    }

    public class ChatHistory : IList<ChatMessageContent>, IReadOnlyList<ChatMessageContent>
    {
        public ChatHistory() { }
        public ChatHistory(string message, AuthorRole role) { }
        public ChatHistory(string systemMessage) { }
        public ChatHistory(IEnumerable<ChatMessageContent> messages) { }
        public virtual int Count => throw null!;
        public void AddMessage(AuthorRole authorRole, string content, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) => throw null!;
        public void AddMessage(AuthorRole authorRole, ChatMessageContentItemCollection contentItems, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) => throw null!;
        public void AddUserMessage(string content) => throw null!;
        public void AddUserMessage(ChatMessageContentItemCollection contentItems) => throw null!;
        public void AddAssistantMessage(string content) => throw null!;
        public void AddSystemMessage(string content) => throw null!;
        public void AddDeveloperMessage(string content) => throw null!;
        public virtual void Add(ChatMessageContent item) => throw null!;
        public virtual void AddRange(IEnumerable<ChatMessageContent> items) => throw null!;
        public virtual void Insert(int index, ChatMessageContent item) => throw null!;
        public virtual void CopyTo(ChatMessageContent[] array, int arrayIndex) => throw null!;
        public virtual void Clear() => throw null!;
        public virtual ChatMessageContent this[int index] { get => throw null!; set => throw null!; }
        public virtual bool Contains(ChatMessageContent item) => throw null!;
        public virtual int IndexOf(ChatMessageContent item) => throw null!;
        public virtual void RemoveAt(int index) => throw null!;
        public virtual bool Remove(ChatMessageContent item) => throw null!;
        public virtual void RemoveRange(int index, int count) => throw null!;
        bool ICollection<ChatMessageContent>.IsReadOnly => throw null!;
        IEnumerator<ChatMessageContent> IEnumerable<ChatMessageContent>.GetEnumerator() => throw null!;
        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public interface IChatHistoryReducer
    {
        Task<IEnumerable<ChatMessageContent>?> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default);
    }

    public static class ChatHistoryExtensions
    {
        public static Task<bool> ReduceInPlaceAsync(this ChatHistory chatHistory, IChatHistoryReducer? reducer, CancellationToken cancellationToken) => throw null!;
        public static Task<IReadOnlyList<ChatMessageContent>> ReduceAsync(this IReadOnlyList<ChatMessageContent> chatHistory, IChatHistoryReducer? reducer, CancellationToken cancellationToken) => throw null!;
        public static Task<ChatHistory> ReduceAsync(this ChatHistory chatHistory, IChatHistoryReducer? reducer, CancellationToken cancellationToken) => throw null!;
    }

    public class ChatMessageContentItemCollection : IList<KernelContent>, IReadOnlyList<KernelContent>
    {
        public ChatMessageContentItemCollection() { }
        public KernelContent this[int index] { get => throw null!; set => throw null!; }
        public int Count => throw null!;
        public void Add(KernelContent item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(KernelContent item) => throw null!;
        public void CopyTo(KernelContent[] array, int arrayIndex) => throw null!;
        public int IndexOf(KernelContent item) => throw null!;
        public void Insert(int index, KernelContent item) => throw null!;
        public bool Remove(KernelContent item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        bool ICollection<KernelContent>.IsReadOnly => throw null!;
        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null!;
        IEnumerator<KernelContent> IEnumerable<KernelContent>.GetEnumerator() => throw null!;
    }

    public sealed class StreamingKernelContentItemCollection : IList<StreamingKernelContent>, IReadOnlyList<StreamingKernelContent>
    {
        public StreamingKernelContentItemCollection() { }
        public StreamingKernelContent this[int index] { get => throw null!; set => throw null!; }
        public int Count => throw null!;
        public void Add(StreamingKernelContent item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(StreamingKernelContent item) => throw null!;
        public void CopyTo(StreamingKernelContent[] array, int arrayIndex) => throw null!;
        public int IndexOf(StreamingKernelContent item) => throw null!;
        public void Insert(int index, StreamingKernelContent item) => throw null!;
        public bool Remove(StreamingKernelContent item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        bool ICollection<StreamingKernelContent>.IsReadOnly => throw null!;
        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null!;
        IEnumerator<StreamingKernelContent> IEnumerable<StreamingKernelContent>.GetEnumerator() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.TextGeneration
{
    public interface ITextGenerationService : IAIService
    {
        Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class TextGenerationExtensions
    {
        public static Task<TextContent> GetTextContentAsync(this ITextGenerationService textGenerationService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.AudioToText
{
    public interface IAudioToTextService : IAIService
    {
        Task<IReadOnlyList<TextContent>> GetTextContentsAsync(AudioContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class AudioToTextServiceExtensions
    {
        public static Task<TextContent> GetTextContentAsync(this IAudioToTextService audioToTextService, AudioContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.TextToAudio
{
    public interface ITextToAudioService : IAIService
    {
        Task<IReadOnlyList<AudioContent>> GetAudioContentsAsync(string text, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class TextToAudioServiceExtensions
    {
        public static Task<AudioContent> GetAudioContentAsync(this ITextToAudioService textToAudioService, string text, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.ImageToText
{
    public interface IImageToTextService : IAIService
    {
        Task<IReadOnlyList<TextContent>> GetTextContentsAsync(ImageContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class ImageToTextExtensions
    {
        public static Task<TextContent> GetTextContentAsync(this IImageToTextService imageToTextService, ImageContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.TextToImage
{
    public interface ITextToImageService : IAIService
    {
        Task<IReadOnlyList<ImageContent>> GetImageContentsAsync(TextContent input, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class TextToImageServiceExtensions
    {
        public static Task<string> GenerateImageAsync(this ITextToImageService service, string description, int width, int height, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Embeddings
{
    [Obsolete("Use Microsoft.Extensions.AI.IEmbeddingGenerator<string, Embedding<float>> instead.")]
    public interface IEmbeddingGenerationService<TValue, TEmbedding> : IAIService where TEmbedding : unmanaged
    {
        Task<IList<ReadOnlyMemory<TEmbedding>>> GenerateEmbeddingsAsync(IList<TValue> data, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    [Obsolete("Use Microsoft.Extensions.AI.IEmbeddingGenerator<string, Embedding<float>> instead.")]
    public interface ITextEmbeddingGenerationService : IEmbeddingGenerationService<string, float>
    {
    }

    [Obsolete("Use Microsoft.Extensions.AI.IEmbeddingGenerator<string, Embedding<float>> instead.")]
    public static class EmbeddingGenerationExtensions
    {
        public static Task<ReadOnlyMemory<TEmbedding>> GenerateEmbeddingAsync<TValue, TEmbedding>(this IEmbeddingGenerationService<TValue, TEmbedding> generator, TValue value, Kernel? kernel = null, CancellationToken cancellationToken = default) where TEmbedding : unmanaged => throw null!;
        public static IEmbeddingGenerator<TValue, Embedding<TEmbedding>> AsEmbeddingGenerator<TValue, TEmbedding>(this IEmbeddingGenerationService<TValue, TEmbedding> service) where TEmbedding : unmanaged => throw null!;
        public static ITextEmbeddingGenerationService AsTextEmbeddingGenerationService(this IEmbeddingGenerator<string, Embedding<float>> generator, IServiceProvider? serviceProvider = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Data
{
    public interface ITextSearch
    {
        Task<KernelSearchResults<string>> SearchAsync(string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default);
        Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default);
        Task<KernelSearchResults<object>> GetSearchResultsAsync(string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default);
    }

    public interface ITextSearch<TRecord>
    {
        Task<KernelSearchResults<string>> SearchAsync(string query, TextSearchOptions<TRecord>? searchOptions = null, CancellationToken cancellationToken = default);
        Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query, TextSearchOptions<TRecord>? searchOptions = null, CancellationToken cancellationToken = default);
        Task<KernelSearchResults<TRecord>> GetSearchResultsAsync(string query, TextSearchOptions<TRecord>? searchOptions = null, CancellationToken cancellationToken = default);
    }

    public sealed class TextSearchOptions<TRecord>
    {
        public int Top { get; init; }
        public int Skip { get; init; }
    }

    public sealed class KernelSearchResults<T>(IAsyncEnumerable<T> results, long? totalCount = null, IReadOnlyDictionary<string, object?>? metadata = null)
    {
        public long? TotalCount { get; internal set; }
        public IReadOnlyDictionary<string, object?>? Metadata => throw null!;
        public IAsyncEnumerable<T> Results => throw null!;
    }

    public sealed class TextSearchFilter
    {
        public TextSearchFilter Equality(string fieldName, object value) => throw null!;
    }

    public sealed class TextSearchOptions
    {
        public bool IncludeTotalCount { get; init; }
        public TextSearchFilter? Filter { get; init; }
        public int Top { get; init; }
        public int Skip { get; init; }
    }

    public sealed class TextSearchResult(string value)
    {
        public string? Name { get; init; }
        public string? Link { get; init; }
        public string Value { get; init; }
    }
}

namespace Microsoft.SemanticKernel.Memory
{
    public class MemoryQueryResult
    {
        public MemoryRecordMetadata Metadata => throw null!;
        public double Relevance => throw null!;
    }

    public class MemoryRecordMetadata
    {
        public string Text => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents
{
    public readonly struct AnnotationKind : IEquatable<AnnotationKind>
    {
        public AnnotationKind(string label) => throw null!;
        public static AnnotationKind FileCitation => throw null!;
        public static AnnotationKind TextCitation => throw null!;
        public static AnnotationKind UrlCitation => throw null!;
        public string Label => throw null!;
        public static bool operator ==(AnnotationKind left, AnnotationKind right) => throw null!;
        public static bool operator !=(AnnotationKind left, AnnotationKind right) => throw null!;
        public override bool Equals([NotNullWhen(true)] object? obj) => throw null!;
        public bool Equals(AnnotationKind other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public class AnnotationContent : KernelContent
    {
        public AnnotationContent(AnnotationKind kind, string label, string referenceId) { }
        public AnnotationKind Kind => throw null!;
        public string Label => throw null!;
        public string ReferenceId => throw null!;
        public string? Title { get; init; }
        public int? StartIndex { get; init; }
        public int? EndIndex { get; init; }
    }

    public class StreamingAnnotationContent : StreamingKernelContent
    {
        public StreamingAnnotationContent(AnnotationKind kind, string referenceId) { }
        public AnnotationKind Kind => throw null!;
        public string? Label { get; init; }
        public string ReferenceId => throw null!;
        public string? Title { get; init; }
        public int? StartIndex { get; init; }
        public int? EndIndex { get; init; }
        public override string ToString() => throw null!;
        public override byte[] ToByteArray() => throw null!;
    }
}
