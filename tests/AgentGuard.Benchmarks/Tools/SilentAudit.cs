using AgentGuard.Runtime;

namespace AgentGuard.Benchmarks.Tools;

/// <summary>Takes every record, and reads the arguments' hash where told to: it is made when it is first read.</summary>
internal sealed class SilentAudit(bool readsHash) : IToolAudit
{
    public string? Hash { get; private set; }

    public ValueTask RecordAsync(ToolCallRecord record, CancellationToken cancellationToken)
    {
        if (readsHash)
        {
            Hash = record.ArgumentsHash;
        }

        return default;
    }
}
