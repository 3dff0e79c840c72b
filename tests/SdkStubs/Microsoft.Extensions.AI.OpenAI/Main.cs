namespace OpenAI.Assistants
{
    using global::Microsoft.Extensions.AI;

    public static class MicrosoftExtensionsAIAssistantsExtensions
    {
        public static FunctionToolDefinition AsOpenAIAssistantsFunctionToolDefinition(this AIFunctionDeclaration function) => throw null!;
    }
}

namespace OpenAI.Chat
{
    using global::Microsoft.Extensions.AI;

    public static class MicrosoftExtensionsAIChatExtensions
    {
        public static ChatTool AsOpenAIChatTool(this AIFunctionDeclaration function) => throw null!;
        public static ChatResponseFormat? AsOpenAIChatResponseFormat(this Microsoft.Extensions.AI.ChatResponseFormat? format, ChatOptions? options = null) => throw null!;
        public static IEnumerable<ChatMessage> AsOpenAIChatMessages(this IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null) => throw null!;
        public static ChatCompletion AsOpenAIChatCompletion(this ChatResponse response) => throw null!;
        public static IAsyncEnumerable<StreamingChatCompletionUpdate> AsOpenAIStreamingChatCompletionUpdatesAsync(this IAsyncEnumerable<ChatResponseUpdate> responseUpdates, CancellationToken cancellationToken = default) => throw null!;
        public static IEnumerable<Microsoft.Extensions.AI.ChatMessage> AsChatMessages(this IEnumerable<ChatMessage> messages) => throw null!;
        public static ChatResponse AsChatResponse(this ChatCompletion chatCompletion, ChatCompletionOptions? options = null) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> AsChatResponseUpdatesAsync(this IAsyncEnumerable<StreamingChatCompletionUpdate> chatCompletionUpdates, ChatCompletionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OpenAI.Realtime
{
    using global::Microsoft.Extensions.AI;

    public static class MicrosoftExtensionsAIRealtimeExtensions
    {
        public static RealtimeFunctionTool AsOpenAIRealtimeFunctionTool(this AIFunctionDeclaration function) => throw null!;
    }
}

namespace OpenAI.Responses
{
    using global::Microsoft.Extensions.AI;

    public static class MicrosoftExtensionsAIResponsesExtensions
    {
        public static FunctionTool AsOpenAIResponseTool(this AIFunctionDeclaration function) => throw null!;
        public static ResponseTool? AsOpenAIResponseTool(this AITool tool) => throw null!;
        public static ResponseTextFormat? AsOpenAIResponseTextFormat(this ChatResponseFormat? format, ChatOptions? options = null) => throw null!;
        public static IEnumerable<ResponseItem> AsOpenAIResponseItems(this IEnumerable<ChatMessage> messages, ChatOptions? options = null) => throw null!;
        public static IEnumerable<ChatMessage> AsChatMessages(this IEnumerable<ResponseItem> items) => throw null!;
        public static ChatResponse AsChatResponse(this ResponseResult response, CreateResponseOptions? options = null) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> AsChatResponseUpdatesAsync(this IAsyncEnumerable<StreamingResponseUpdate> responseUpdates, CreateResponseOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static ResponseResult AsOpenAIResponseResult(this ChatResponse response, ChatOptions? options = null) => throw null!;
        public static void Add(this IList<AITool> tools, ResponseTool tool) => throw null!;
        public static AITool AsAITool(this ResponseTool tool) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::OpenAI.Assistants;
    using global::OpenAI.Audio;
    using global::OpenAI.Chat;
    using global::OpenAI.Containers;
    using global::OpenAI.Embeddings;
    using global::OpenAI.Files;
    using global::OpenAI.Images;
    using global::OpenAI.Responses;
    using global::OpenAI;

    public static class OpenAIClientExtensions
    {
        public static IChatClient AsIChatClient(this ChatClient chatClient) => throw null!;
        public static IChatClient AsIChatClient(this ResponsesClient responseClient, string? defaultModelId = null) => throw null!;
        public static IChatClient AsIChatClient(this AssistantClient assistantClient, string assistantId, string? threadId = null) => throw null!;
        public static IChatClient AsIChatClient(this AssistantClient assistantClient, Assistant assistant, string? threadId = null) => throw null!;
        public static ISpeechToTextClient AsISpeechToTextClient(this AudioClient audioClient) => throw null!;
        public static ITextToSpeechClient AsITextToSpeechClient(this AudioClient audioClient) => throw null!;
        public static IImageGenerator AsIImageGenerator(this ImageClient imageClient) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this EmbeddingClient embeddingClient, int? defaultModelDimensions = null) => throw null!;
        public static IHostedFileClient AsIHostedFileClient(this OpenAIClient openAIClient) => throw null!;
        public static IHostedFileClient AsIHostedFileClient(this OpenAIFileClient fileClient) => throw null!;
        public static IHostedFileClient AsIHostedFileClient(this ContainerClient containerClient, string? defaultScope = null) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::OpenAI.Realtime;

    public sealed class OpenAIRealtimeClient : IRealtimeClient
    {
        public OpenAIRealtimeClient(string apiKey, string model) { }
        public OpenAIRealtimeClient(RealtimeClient realtimeClient, string model) { }
        public Task<IRealtimeClientSession> CreateSessionAsync(RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        object? IRealtimeClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    public sealed class OpenAIRealtimeClientSession : IRealtimeClientSession
    {
        public RealtimeSessionOptions? Options { get => throw null!; }
        public OpenAIRealtimeClientSession(string apiKey, string model) { }
        public Task ConnectAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task SendAsync(RealtimeClientMessage message, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<RealtimeServerMessage> GetStreamingResponseAsync(CancellationToken cancellationToken = default) => throw null!;
        object? IRealtimeClientSession.GetService(Type serviceType, object? serviceKey) => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::System.ClientModel.Primitives;

    public sealed class OpenAIRequestPolicies
    {
        public OpenAIRequestPolicies() { }
        public void AddPolicy(PipelinePolicy policy, PipelinePosition position = PipelinePosition.PerCall) => throw null!;
    }
}
