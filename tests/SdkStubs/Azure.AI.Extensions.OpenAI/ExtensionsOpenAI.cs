#nullable disable

namespace Azure.AI.Extensions.OpenAI
{
    using global::OpenAI;
    using global::OpenAI.Conversations;
    using global::OpenAI.Files;
    using global::OpenAI.Responses;
    using global::OpenAI.VectorStores;
    using global::System.ClientModel;
    using global::System.ClientModel.Primitives;

    public class ProjectOpenAIClientOptions : OpenAIClientOptions
    {
        public ProjectOpenAIClientOptions() { }
        public string AgentName { get => throw null; set { } }
        public string ApiVersion { get => throw null; set { } }
    }

    public class ProjectOpenAIClient : OpenAIClient
    {
        protected ProjectOpenAIClient() { }
        public ProjectOpenAIClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider, ProjectOpenAIClientOptions options = null) { }
        public ProjectOpenAIClient(AuthenticationPolicy authenticationPolicy, ProjectOpenAIClientOptions options) { }
        protected internal ProjectOpenAIClient(ClientPipeline pipeline, ProjectOpenAIClientOptions options) { }
        public override ConversationClient GetConversationClient() => throw null;
        public override OpenAIFileClient GetOpenAIFileClient() => throw null;
        public virtual ProjectConversationsClient GetProjectConversationsClient() => throw null;
        public virtual ProjectFilesClient GetProjectFilesClient() => throw null;
        public virtual ProjectVectorStoresClient GetProjectVectorStoresClient() => throw null;
        public virtual ProjectResponsesClient GetProjectResponsesClient() => throw null;
        public virtual ProjectResponsesClient GetProjectResponsesClientForAgent(AgentReference defaultAgent, string defaultConversationId = null) => throw null;
        public virtual ProjectResponsesClient GetProjectResponsesClientForAgentEndpoint(string agentName, string defaultConversationId = null, ProjectOpenAIClientOptions options = null) => throw null;
        public virtual ProjectResponsesClient GetProjectResponsesClientForModel(string defaultModel, string defaultConversationId = null) => throw null;
    }

    public class ProjectResponsesClient : ResponsesClient
    {
        protected ProjectResponsesClient() { }
        public ProjectResponsesClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider) { }
    }

    public class ProjectFilesClient : OpenAIFileClient
    {
        protected ProjectFilesClient() { }
    }

    public class ProjectVectorStoresClient : VectorStoreClient
    {
        protected ProjectVectorStoresClient() { }
    }

    public class ProjectConversationsClient : ConversationClient
    {
        protected ProjectConversationsClient() { }
        public virtual Task<ClientResult<ProjectConversation>> CreateProjectConversationAsync(ProjectConversationCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ProjectConversation> CreateProjectConversation(ProjectConversationCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class ProjectConversationCreationOptions
    {
        public ProjectConversationCreationOptions() { }
        public IDictionary<string, string> Metadata { get => throw null; }
        public IList<ResponseItem> Items { get => throw null; }
    }

    public class ProjectConversation
    {
        internal ProjectConversation() { }
        public string Id { get => throw null; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null; }
        public DateTimeOffset CreatedAt { get => throw null; }
    }

    public class AgentReference
    {
        public AgentReference(string name, string version = null) { }
        public string Name { get => throw null; set { } }
        public string Version { get => throw null; set { } }
        public static implicit operator AgentReference(string agentName) => throw null;
    }
}
