#nullable disable

namespace Azure.AI.Projects
{
    using global::Azure.AI.Extensions.OpenAI;
    using global::Azure.AI.Projects.Agents;
    using global::System.ClientModel;
    using global::System.ClientModel.Primitives;

    public class AIProjectClient : ClientConnectionProvider
    {
        protected AIProjectClient() : base(default(int)) { }
        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider) : base(default(int)) { }
        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider, AIProjectClientOptions options) : base(default(int)) { }
        public virtual AgentAdministrationClient AgentAdministrationClient { get => throw null; }
        public virtual AIProjectConnectionsOperations Connections { get => throw null; }
        public virtual AIProjectDeploymentsOperations Deployments { get => throw null; }
        public ClientPipeline Pipeline { get => throw null; }
        public virtual ProjectOpenAIClient ProjectOpenAIClient { get => throw null; }
        public virtual AIProjectTelemetry Telemetry { get => throw null; }
        public override IEnumerable<ClientConnection> GetAllConnections() => throw null;
        public override ClientConnection GetConnection(string connectionId) => throw null;
    }

    public static class ClientConnectionProviderExtensions
    {
        public static ProjectOpenAIClient GetProjectOpenAIClient(this ClientConnectionProvider connectionProvider, ProjectOpenAIClientOptions options = null) => throw null;
    }

    public class AIProjectClientOptions : ClientPipelineOptions
    {
        public AIProjectClientOptions(ServiceVersion version = ServiceVersion.V1) { }
        public string UserAgentApplicationId { get => throw null; set { } }
        public enum ServiceVersion
        {
            V2025_05_01 = 1,
            V1 = 2,
        }
    }

    public class AIProjectConnectionsOperations
    {
        protected AIProjectConnectionsOperations() { }
    }

    public class AIProjectDeploymentsOperations
    {
        protected AIProjectDeploymentsOperations() { }
    }

    public class AIProjectTelemetry
    {
        internal AIProjectTelemetry() { }
        public string GetApplicationInsightsConnectionString() => throw null;
        public Task<string> GetApplicationInsightsConnectionStringAsync(CancellationToken cancellationToken = default) => throw null;
    }
}
