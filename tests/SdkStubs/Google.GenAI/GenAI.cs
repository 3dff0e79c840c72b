using System.Text.Json;
using Google.Apis.Auth.OAuth2;
using Google.GenAI;
using Google.GenAI.Types;

namespace Microsoft.Extensions.AI
{
    public static class GoogleGenAIExtensions
    {
        public static IChatClient AsIChatClient(this Client client, string? defaultModelId = null) => throw null!;
        public static IChatClient AsIChatClient(this Google.GenAI.Models models, string? defaultModelId = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this Client client, string? defaultModelId = null, int? defaultModelDimensions = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this Google.GenAI.Models models, string? defaultModelId = null, int? defaultModelDimensions = null) => throw null!;
    }
}

namespace Google.GenAI
{
    public sealed class Client : IDisposable, IAsyncDisposable
    {
        public Client(bool? enterprise = null, bool? vertexAI = null, string? apiKey = null, ICredential? credential = null, string? project = null, string? location = null, HttpOptions? httpOptions = null, ClientOptions? clientOptions = null) { }
        public Models Models => throw null!;
        public static void setDefaultBaseUrl(string? vertexBaseUrl, string? geminiBaseUrl) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public sealed class Models
    {
        internal Models() { }
        public Task<GenerateContentResponse> GenerateContentAsync(string model, List<Content> contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<GenerateContentResponse> GenerateContentAsync(string model, Content contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<GenerateContentResponse> GenerateContentAsync(string model, string contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, List<Content> contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, Content contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, string contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ClientError : HttpRequestException
    {
        public int StatusCode => throw null!;
        public string? Status => throw null!;
        public ClientError(string message) { }
        public ClientError(string message, int statusCode, string? status = null) { }
        public ClientError(string message, Exception innerException) { }
        public ClientError(string message, int statusCode, string? status, Exception innerException) { }
    }

    public class ServerError : HttpRequestException
    {
        public int StatusCode => throw null!;
        public string? Status => throw null!;
        public ServerError(string message) { }
        public ServerError(string message, int statusCode, string? status = null) { }
        public ServerError(string message, Exception innerException) { }
        public ServerError(string message, int statusCode, string? status, Exception innerException) { }
    }
}

namespace Google.GenAI.Types
{
    public record ClientOptions
    {
        public Func<HttpClient>? HttpClientFactory { get; set; }
    }

    public record HttpOptions
    {
        public string? BaseUrl { get; set; }
        public string? ApiVersion { get; set; }
        public Dictionary<string, string>? Headers { get; set; }
        public int? Timeout { get; set; }
        public HttpRetryOptions? RetryOptions { get; set; }
    }

    public record HttpRetryOptions
    {
        public int? Attempts { get; set; }
        public double? InitialDelay { get; set; }
        public double? MaxDelay { get; set; }
        public double? ExpBase { get; set; }
        public double? Jitter { get; set; }
        public List<int>? HttpStatusCodes { get; set; }
    }

    public record Content
    {
        public List<Part>? Parts { get; set; }
        public string? Role { get; set; }
    }

    public record Part
    {
        public bool? Thought { get; set; }
        public Blob? InlineData { get; set; }
        public FunctionCall? FunctionCall { get; set; }
        public FunctionResponse? FunctionResponse { get; set; }
        public string? Text { get; set; }
        public byte[]? ThoughtSignature { get; set; }
    }

    public record Blob
    {
        public byte[]? Data { get; set; }
        public string? MimeType { get; set; }
    }

    public record FunctionCall
    {
        public string? Id { get; set; }
        public Dictionary<string, object>? Args { get; set; }
        public string? Name { get; set; }
    }

    public record FunctionResponse
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        public Dictionary<string, object>? Response { get; set; }
    }

    public record FunctionDeclaration
    {
        public string? Description { get; set; }
        public string? Name { get; set; }
        public Schema? Parameters { get; set; }
        public object? ParametersJsonSchema { get; set; }
        public Schema? Response { get; set; }
        public object? ResponseJsonSchema { get; set; }
    }

    public record Tool
    {
        public List<FunctionDeclaration>? FunctionDeclarations { get; set; }
        public GoogleSearch? GoogleSearch { get; set; }
        public ToolCodeExecution? CodeExecution { get; set; }
    }

    public record GoogleSearch
    {
    }

    public record ToolCodeExecution
    {
    }

    public record ThinkingConfig
    {
        public bool? IncludeThoughts { get; set; }
        public int? ThinkingBudget { get; set; }
    }

    public record Schema
    {
        public string? Description { get; set; }
        public List<string>? Enum { get; set; }
        public string? Format { get; set; }
        public Schema? Items { get; set; }
        public bool? Nullable { get; set; }
        public string? Pattern { get; set; }
        public Dictionary<string, Schema>? Properties { get; set; }
        public List<string>? PropertyOrdering { get; set; }
        public List<string>? Required { get; set; }
        public string? Title { get; set; }
        public Type? Type { get; set; }
        public long? MaxItems { get; set; }
        public long? MinItems { get; set; }
        public double? Maximum { get; set; }
        public double? Minimum { get; set; }
    }

    public record GenerateContentConfig
    {
        public HttpOptions? HttpOptions { get; set; }
        public Content? SystemInstruction { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? TopK { get; set; }
        public int? CandidateCount { get; set; }
        public int? MaxOutputTokens { get; set; }
        public List<string>? StopSequences { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? Seed { get; set; }
        public string? ResponseMimeType { get; set; }
        public Schema? ResponseSchema { get; set; }
        public object? ResponseJsonSchema { get; set; }
        public List<Tool>? Tools { get; set; }
        public Dictionary<string, string>? Labels { get; set; }
        public string? CachedContent { get; set; }
        public List<string>? ResponseModalities { get; set; }
        public ThinkingConfig? ThinkingConfig { get; set; }
    }

    public record Candidate
    {
        public Content? Content { get; set; }
        public string? FinishMessage { get; set; }
        public int? TokenCount { get; set; }
        public FinishReason? FinishReason { get; set; }
        public double? AvgLogprobs { get; set; }
        public int? Index { get; set; }
    }

    public record GenerateContentResponseUsageMetadata
    {
        public int? CachedContentTokenCount { get; set; }
        public int? CandidatesTokenCount { get; set; }
        public int? PromptTokenCount { get; set; }
        public int? ThoughtsTokenCount { get; set; }
        public int? TotalTokenCount { get; set; }
    }

    public record GenerateContentResponse
    {
        public List<Candidate>? Candidates { get; set; }
        public DateTime? CreateTime { get; set; }
        public string? ModelVersion { get; set; }
        public string? ResponseId { get; set; }
        public GenerateContentResponseUsageMetadata? UsageMetadata { get; set; }
        public string? Text => throw null!;
    }

    public enum FinishReason
    {
        FINISH_REASON_UNSPECIFIED, STOP, MAX_TOKENS, SAFETY, RECITATION, LANGUAGE, OTHER, BLOCKLIST, PROHIBITED_CONTENT, SPII, MALFORMED_FUNCTION_CALL,
    }

    public enum Type
    {
        TYPE_UNSPECIFIED, STRING, NUMBER, INTEGER, BOOLEAN, ARRAY, OBJECT, NULL,
    }
}
