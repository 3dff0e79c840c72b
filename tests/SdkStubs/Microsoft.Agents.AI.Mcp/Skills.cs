namespace Microsoft.Agents.AI
{
    public sealed class AgentMcpSkillsSourceOptions
    {
        public string? ArchiveSkillsDirectory { get => throw null!; set { } }
        public IEnumerable<string>? ArchiveResourceExtensions { get => throw null!; set { } }
        public int? ArchiveResourceSearchDepth { get => throw null!; set { } }
        public int? ArchiveMaxFileCount { get => throw null!; set { } }
        public long? ArchiveMaxSizeBytes { get => throw null!; set { } }
        public long? ArchiveMaxUncompressedSizeBytes { get => throw null!; set { } }
    }
}

namespace Microsoft.Agents.AI
{
    using global::ModelContextProtocol.Client;

    public static class AgentSkillsProviderBuilderMcpExtensions
    {
        public static AgentSkillsProviderBuilder UseMcpSkills(this AgentSkillsProviderBuilder builder, McpClient client, AgentMcpSkillsSourceOptions? options = null) => throw null!;
    }
}
