namespace A2A;

public interface IA2AClient
{
}

public interface IA2ARequestHandler
{
}

public class A2AClientOptions
{
    public IList<string> PreferredBindings { get => throw null!; set { } }
}

public sealed class A2AClient : IA2AClient, IDisposable
{
    public A2AClient(Uri baseUrl, HttpClient? httpClient = null) { }
    public void Dispose() => throw null!;
}

public static class A2AClientFactory
{
    public static IA2AClient Create(AgentCard agentCard, HttpClient? httpClient = null, A2AClientOptions? options = null) => throw null!;
}

public sealed class A2ACardResolver
{
    public A2ACardResolver(Uri baseUrl, HttpClient? httpClient = null, string agentCardPath = "/.well-known/agent-card.json") { }
    public Task<AgentCard> GetAgentCardAsync(CancellationToken cancellationToken = default) => throw null!;
}

public sealed class AgentCard
{
    public string Name { get => throw null!; set { } }
    public string Description { get => throw null!; set { } }
    public string Version { get => throw null!; set { } }
    public List<AgentSkill> Skills { get => throw null!; set { } }
}

public sealed class AgentSkill
{
    public string Id { get => throw null!; set { } }
    public string Name { get => throw null!; set { } }
    public string Description { get => throw null!; set { } }
    public List<string> Tags { get => throw null!; set { } }
    public List<string>? Examples { get => throw null!; set { } }
    public List<string>? InputModes { get => throw null!; set { } }
    public List<string>? OutputModes { get => throw null!; set { } }
}

public enum TaskState
{
    Unspecified,
    Submitted,
    Working,
    Completed,
    Failed,
    Canceled,
    InputRequired,
    Rejected,
    AuthRequired,
}
