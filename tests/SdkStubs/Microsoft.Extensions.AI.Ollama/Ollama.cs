using System.Text.Json;

namespace Microsoft.Extensions.AI
{
    public sealed class OllamaChatClient : IChatClient
    {
        public OllamaChatClient(string endpoint, string? modelId = null, HttpClient? httpClient = null) { }
        public OllamaChatClient(Uri endpoint, string? modelId = null, HttpClient? httpClient = null) { }
        public JsonSerializerOptions ToolCallJsonSerializerOptions { get; set; }
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        object? IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class OllamaEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public OllamaEmbeddingGenerator(string endpoint, string? modelId = null, HttpClient? httpClient = null) { }
        public OllamaEmbeddingGenerator(Uri endpoint, string? modelId = null, HttpClient? httpClient = null) { }
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        object? IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() => throw null!;
    }
}
