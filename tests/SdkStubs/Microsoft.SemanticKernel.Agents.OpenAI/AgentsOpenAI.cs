using System.ClientModel;
using Azure.AI.OpenAI;
using Azure.Core;
using global::OpenAI;
using global::OpenAI.Assistants;
using global::OpenAI.Responses;

namespace Microsoft.SemanticKernel.Agents.OpenAI
{
    public sealed partial class OpenAIAssistantAgent : Agent
    {
        public const string CodeInterpreterMetadataKey = "code";
        public OpenAIAssistantAgent(Assistant definition, AssistantClient client, IEnumerable<KernelPlugin>? plugins = null, IPromptTemplateFactory? templateFactory = null, string? templateFormat = null) { }
        public static AzureOpenAIClient CreateAzureOpenAIClient(ApiKeyCredential apiKey, Uri endpoint, HttpClient? httpClient = null) => throw null!;
        public static AzureOpenAIClient CreateAzureOpenAIClient(TokenCredential credential, Uri endpoint, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClient CreateOpenAIClient(Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClient CreateOpenAIClient(ApiKeyCredential apiKey, Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;
        public AssistantClient Client => throw null!;
        public Assistant Definition => throw null!;
        public RunPollingOptions PollingOptions => throw null!;
        public RunCreationOptions? RunOptions { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, OpenAIAssistantAgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, OpenAIAssistantAgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IEnumerable<string> GetChannelKeys() => throw null!;
        protected override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class OpenAIAssistantAgentInvokeOptions : AgentInvokeOptions
    {
        public OpenAIAssistantAgentInvokeOptions() { }
        public OpenAIAssistantAgentInvokeOptions(AgentInvokeOptions options) { }
        public OpenAIAssistantAgentInvokeOptions(OpenAIAssistantAgentInvokeOptions options) { }
        public RunCreationOptions? RunCreationOptions { get; init; }
    }

    public sealed class OpenAIAssistantAgentThread : AgentThread
    {
        public OpenAIAssistantAgentThread(AssistantClient client) { }
        public OpenAIAssistantAgentThread(AssistantClient client, ThreadCreationOptions options) { }
        public OpenAIAssistantAgentThread(AssistantClient client, IEnumerable<ChatMessageContent>? messages = null, IReadOnlyList<string>? codeInterpreterFileIds = null, string? vectorStoreId = null, IReadOnlyDictionary<string, string>? metadata = null) { }
        public OpenAIAssistantAgentThread(AssistantClient client, string id) { }
        public new Task CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task<string?> CreateInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task DeleteInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task OnNewMessageInternalAsync(ChatMessageContent newMessage, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(MessageCollectionOrder? sortOrder = default, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenAIResponseAgent : Agent
    {
        public OpenAIResponseAgent(ResponsesClient client, string? modelId = null) { }
        public ResponsesClient Client => throw null!;
        public string? ModelId { get; init; }
        public bool StoreEnabled { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
        protected override IEnumerable<string> GetChannelKeys() => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class OpenAIResponseAgentInvokeOptions : AgentInvokeOptions
    {
        public OpenAIResponseAgentInvokeOptions() { }
        public OpenAIResponseAgentInvokeOptions(AgentInvokeOptions options) { }
        public OpenAIResponseAgentInvokeOptions(OpenAIResponseAgentInvokeOptions options) { }
        public CreateResponseOptions? ResponseCreationOptions { get; set; }
    }

    public sealed class OpenAIResponseAgentThread : AgentThread
    {
        public OpenAIResponseAgentThread(ResponsesClient client) { }
        public OpenAIResponseAgentThread(ResponsesClient client, string responseId) { }
        protected override Task<string?> CreateInternalAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task DeleteInternalAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task OnNewMessageInternalAsync(ChatMessageContent newMessage, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenAIAssistantAgentExtensions
    {
        public static Microsoft.Agents.AI.AIAgent AsAIAgent(this OpenAIAssistantAgent assistantAgent) => throw null!;
    }

    public static class OpenAIResponseAgentExtensions
    {
        public static Microsoft.Agents.AI.AIAgent AsAIAgent(this OpenAIResponseAgent responseAgent) => throw null!;
    }

    public static class AssistantClientExtensions
    {
        public static Task<string> CreateThreadAsync(this AssistantClient client, IEnumerable<ChatMessageContent>? messages = null, IReadOnlyList<string>? codeInterpreterFileIds = null, string? vectorStoreId = null, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class RunPollingOptions
    {
        public int MaximumRetryCount { get; set; }
        public TimeSpan RunPollingInterval { get; set; }
        public TimeSpan RunPollingBackoff { get; set; }
        public int RunPollingBackoffThreshold { get; set; }
        public TimeSpan MessageSynchronizationDelay { get; set; }
        public TimeSpan GetPollingInterval(int iterationCount) => throw null!;
    }
}
