namespace Microsoft.Agents.AI.Mcp
{
    using global::Microsoft.Extensions.AI;
    using global::ModelContextProtocol.Client;

    public static class McpClientTaskExtensions
    {
        public static Task<IReadOnlyList<AIFunction>> ListAgentToolsWithTaskSupportAsync(this McpClient client, McpTaskOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Mcp
{
    public sealed class McpTaskOptions
    {
        public TimeSpan? DefaultTimeToLive { get => throw null!; set { } }
        public bool CancelRemoteTaskOnLocalCancellation { get => throw null!; set { } }
    }
}
