namespace Azure.AI.Projects
{
    using global::Azure.AI.Extensions.OpenAI;
    using global::Azure.AI.Projects.Agents;
    using global::Microsoft.Agents.AI.Foundry;
    using global::Microsoft.Agents.AI;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public static class AIProjectClientExtensions
    {
        public static FoundryAgent AsAIAgent(this AIProjectClient aiProjectClient, AgentReference agentReference, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static FoundryAgent AsAIAgent(this AIProjectClient aiProjectClient, Uri agentEndpoint, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static FoundryAgent AsAIAgent(this AIProjectClient aiProjectClient, ProjectsAgentRecord agentRecord, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static FoundryAgent AsAIAgent(this AIProjectClient aiProjectClient, ProjectsAgentVersion agentVersion, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this AIProjectClient aiProjectClient, string model, string instructions, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this AIProjectClient aiProjectClient, ChatClientAgentOptions? options = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Azure.AI.Projects.Agents;

    public static class ChatClientAgentFoundryExtensions
    {
        public static Task<ProjectsAgentDefinition> ToPromptAgentAsync(this ChatClientAgent agent, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Microsoft.Extensions.AI;

    public static class ClientHeadersExtensions
    {
        public static ChatOptions WithClientHeader(this ChatOptions options, string name, string value) => throw null!;
        public static ChatOptions WithClientHeaders(this ChatOptions options, IEnumerable<KeyValuePair<string, string>> headers) => throw null!;
        public static AIAgentBuilder UseClientHeaders(this AIAgentBuilder builder) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Azure.AI.Projects.Agents;
    using global::Microsoft.Extensions.AI;
    using global::OpenAI.Responses;

    public static class FoundryAITool
    {
        public static AITool FromResponseTool(ResponseTool responseTool) => throw null!;
        public static AITool CreateOpenApiTool(OpenApiFunctionDefinition definition) => throw null!;
        public static AITool CreateBingGroundingTool(BingGroundingSearchToolOptions options) => throw null!;
        public static AITool CreateBingCustomSearchTool(BingCustomSearchToolOptions parameters) => throw null!;
        public static AITool CreateMicrosoftFabricTool(FabricDataAgentToolOptions options) => throw null!;
        public static AITool CreateSharepointTool(SharePointGroundingToolOptions options) => throw null!;
        public static AITool CreateAzureAISearchTool(AzureAISearchToolOptions? options = null) => throw null!;
        public static AITool CreateBrowserAutomationTool(BrowserAutomationToolOptions parameters) => throw null!;
        public static AITool CreateStructuredOutputsTool(StructuredOutputDefinition outputs) => throw null!;
        public static AITool CreateA2ATool(Uri baseUri, string? agentCardPath = null) => throw null!;
        public static AITool CreateHostedMcpToolbox(string toolboxName, string? version = null) => throw null!;
        public static AITool CreateComputerTool(ComputerToolEnvironment environment, int displayWidth, int displayHeight) => throw null!;
        public static AITool CreateFunctionTool(string functionName, BinaryData functionParameters, bool? strictModeEnabled, string? functionDescription = null) => throw null!;
        public static AITool CreateFileSearchTool(IEnumerable<string> vectorStoreIds, int? maxResultCount = null, FileSearchToolRankingOptions? rankingOptions = null, BinaryData? filters = null) => throw null!;
        public static AITool CreateWebSearchTool(WebSearchToolLocation? userLocation = null, WebSearchToolContextSize? searchContextSize = null, WebSearchToolFilters? filters = null) => throw null!;
        public static AITool CreateMcpTool(string serverLabel, Uri serverUri, string? authorizationToken = null, string? serverDescription = null, IDictionary<string, string>? headers = null, McpToolFilter? allowedTools = null, McpToolCallApprovalPolicy? toolCallApprovalPolicy = null, string? projectConnectionId = null) => throw null!;
        public static AITool CreateMcpTool(string serverLabel, McpToolConnectorId connectorId, string? authorizationToken = null, string? serverDescription = null, IDictionary<string, string>? headers = null, McpToolFilter? allowedTools = null, McpToolCallApprovalPolicy? toolCallApprovalPolicy = null) => throw null!;
        public static AITool CreateCodeInterpreterTool(CodeInterpreterToolContainer container) => throw null!;
        public static AITool CreateImageGenerationTool(string model, ImageGenerationToolQuality? quality = null, ImageGenerationToolSize? size = null, ImageGenerationToolOutputFileFormat? outputFileFormat = null, int? outputCompressionFactor = null, ImageGenerationToolModerationLevel? moderationLevel = null, ImageGenerationToolBackground? background = null, ImageGenerationToolInputFidelity? inputFidelity = null, ImageGenerationToolInputImageMask? inputImageMask = null, int? partialImageCount = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Azure.AI.Extensions.OpenAI;
    using global::Azure.AI.Projects;
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;
    using global::System.ClientModel;

    public sealed class FoundryAgent : DelegatingAIAgent
    {
        public FoundryAgent(Uri projectEndpoint, AuthenticationTokenProvider credential, string model, string instructions, AIProjectClientOptions? clientOptions = null, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public FoundryAgent(Uri agentEndpoint, AuthenticationTokenProvider credential, ProjectOpenAIClientOptions? clientOptions = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public ValueTask<AgentSession> CreateSessionAsync(string conversationId, CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatClientAgentSession> CreateConversationSessionAsync(CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Azure.AI.Projects.Agents;
    using global::OpenAI.Files;
    using global::OpenAI.VectorStores;

    public static class FoundryAgentExtensions
    {
        public static Task<ProjectsAgentDefinition> ToPromptAgentAsync(this FoundryAgent agent, CancellationToken cancellationToken = default) => throw null!;
        public static Task<OpenAIFile> UploadFileAsync(this FoundryAgent agent, string filePath, FileUploadPurpose purpose, CancellationToken cancellationToken = default) => throw null!;
        public static Task<FileDeletionResult> DeleteFileAsync(this FoundryAgent agent, string fileId, CancellationToken cancellationToken = default) => throw null!;
        public static Task<VectorStore> CreateVectorStoreAsync(this FoundryAgent agent, string name, IEnumerable<string> filePaths, TimeSpan? expiresAfter = null, TimeSpan? pollingTimeout = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<VectorStoreDeletionResult> DeleteVectorStoreAsync(this FoundryAgent agent, string vectorStoreId, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Microsoft.Extensions.AI;
    using global::OpenAI.Files;
    using global::OpenAI.VectorStores;

    public sealed class FoundryChatClient : DelegatingChatClient
    {
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<OpenAIFile> UploadFileAsync(string filePath, FileUploadPurpose purpose, CancellationToken cancellationToken = default) => throw null!;
        public Task<FileDeletionResult> DeleteFileAsync(string fileId, CancellationToken cancellationToken = default) => throw null!;
        public Task<VectorStore> CreateVectorStoreAsync(string name, IEnumerable<string> filePaths, TimeSpan? expiresAfter = null, TimeSpan? pollingTimeout = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<VectorStoreDeletionResult> DeleteVectorStoreAsync(string vectorStoreId, CancellationToken cancellationToken = default) => throw null!;
        internal FoundryChatClient() : base(default(global::Microsoft.Extensions.AI.IChatClient)!) { }
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using global::Microsoft.Extensions.AI;
    using global::System.Diagnostics.CodeAnalysis;

    public sealed class HostedMcpToolboxAITool : HostedMcpServerTool
    {
        public const string UriScheme = "foundry-toolbox";
        public HostedMcpToolboxAITool(string toolboxName, string? version = null) : base(default(string)!, default(string)!) { }
        public string ToolboxName { get => throw null!; }
        public string? Version { get => throw null!; }
        public static string BuildAddress(string toolboxName, string? version) => throw null!;
        public static bool TryParseToolboxAddress(string? address, [NotNullWhen(true)] out string? toolboxName, out string? version) => throw null!;
    }
}

namespace Azure.AI.Extensions.OpenAI
{
    using global::Microsoft.Extensions.AI;

    public static class ProjectResponsesClientExtensions
    {
        public static IChatClient AsIChatClientWithStoredOutputDisabled(this ProjectResponsesClient responseClient, string? deploymentName = null, bool includeReasoningEncryptedContent = true) => throw null!;
    }
}
