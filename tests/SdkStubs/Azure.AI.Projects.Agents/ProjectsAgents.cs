#nullable disable

namespace Azure.AI.Projects.Agents
{
    using global::OpenAI.Responses;
    using global::System.ClientModel;
    using global::System.ClientModel.Primitives;

    public class AgentAdministrationClientOptions : ClientPipelineOptions
    {
        public AgentAdministrationClientOptions() { }
        public string UserAgentApplicationId { get => throw null; set { } }
    }

    public class AgentAdministrationClient
    {
        protected AgentAdministrationClient() { }
        public AgentAdministrationClient(Uri endpoint, AgentAdministrationClientOptions options) { }
        public AgentAdministrationClient(Uri endpoint, AuthenticationTokenProvider tokenProvider) { }
        public AgentAdministrationClient(Uri endpoint, AuthenticationTokenProvider tokenProvider, AgentAdministrationClientOptions options = null) { }
        public ClientPipeline Pipeline { get => throw null; }
        public virtual ClientResult<ProjectsAgentVersion> CreateAgentVersion(string agentName, ProjectsAgentVersionCreationOptions options, string foundryFeatures = null, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult CreateAgentVersion(string agentName, BinaryContent content, string foundryFeatures = null, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult<ProjectsAgentVersion>> CreateAgentVersionAsync(string agentName, ProjectsAgentVersionCreationOptions options = null, string foundryFeatures = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult> CreateAgentVersionAsync(string agentName, BinaryContent content, string foundryFeatures = null, RequestOptions options = null) => throw null;
        public virtual ClientResult DeleteAgent(string agentName, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult> DeleteAgentAsync(string agentName, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult DeleteAgentVersion(string agentName, string agentVersion, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult> DeleteAgentVersionAsync(string agentName, string agentVersion, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ProjectsAgentRecord> GetAgent(string agentName, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ProjectsAgentRecord>> GetAgentAsync(string agentName, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ProjectsAgentVersion> GetAgentVersion(string agentName, string agentVersion, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ProjectsAgentVersion>> GetAgentVersionAsync(string agentName, string agentVersion, CancellationToken cancellationToken = default) => throw null;
    }

    public abstract class ProjectsAgentDefinition
    {
        internal ProjectsAgentDefinition() { }
    }

    public class DeclarativeAgentDefinition : ProjectsAgentDefinition
    {
        public DeclarativeAgentDefinition(string model) { }
        public string Instructions { get => throw null; set { } }
        public string Model { get => throw null; set { } }
        public ResponseReasoningOptions ReasoningOptions { get => throw null; set { } }
        public IDictionary<string, StructuredInputDefinition> StructuredInputs { get => throw null; }
        public float? Temperature { get => throw null; set { } }
        public ResponseTextOptions TextOptions { get => throw null; set { } }
        public IList<ResponseTool> Tools { get => throw null; }
        public float? TopP { get => throw null; set { } }
    }

    public class StructuredInputDefinition
    {
        public StructuredInputDefinition() { }
        public BinaryData DefaultValue { get => throw null; set { } }
        public string Description { get => throw null; set { } }
        public bool? IsRequired { get => throw null; set { } }
        public BinaryData Schema { get => throw null; set { } }
    }

    public class SharePointGroundingToolOptions
    {
        public SharePointGroundingToolOptions() { }
        public IList<ToolProjectConnection> ProjectConnections { get => throw null; }
    }

    public class ToolProjectConnection
    {
        public ToolProjectConnection(string projectConnectionId) { }
        public string ProjectConnectionId { get => throw null; set { } }
    }

    public class ProjectsAgentVersionCreationOptions
    {
        public ProjectsAgentVersionCreationOptions(ProjectsAgentDefinition definition) { }
        public ProjectsAgentDefinition Definition { get => throw null; }
        public string Description { get => throw null; set { } }
        public IDictionary<string, string> Metadata { get => throw null; }
    }

    public class ProjectsAgentVersion
    {
        internal ProjectsAgentVersion() { }
        public ProjectsAgentDefinition Definition { get => throw null; }
        public string Description { get => throw null; }
        public string Id { get => throw null; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null; }
        public string Name { get => throw null; }
        public string Version { get => throw null; }
    }

    public class ProjectsAgentRecord
    {
        internal ProjectsAgentRecord() { }
        public string Id { get => throw null; }
        public string Name { get => throw null; }
        public ProjectsAgentVersion GetLatestVersion() => throw null;
    }

    public class OpenApiFunctionDefinition
    {
        internal OpenApiFunctionDefinition() { }
    }

    public class BingGroundingSearchToolOptions
    {
        internal BingGroundingSearchToolOptions() { }
    }

    public class BingCustomSearchToolOptions
    {
        internal BingCustomSearchToolOptions() { }
    }

    public class FabricDataAgentToolOptions
    {
        internal FabricDataAgentToolOptions() { }
    }

    public class AzureAISearchToolOptions
    {
        internal AzureAISearchToolOptions() { }
    }

    public class BrowserAutomationToolOptions
    {
        internal BrowserAutomationToolOptions() { }
    }

    public class StructuredOutputDefinition
    {
        internal StructuredOutputDefinition() { }
    }
}
