using System.Collections.Concurrent;

namespace AgentGuard.Runtime.Tests.Tools.Support;

internal sealed class Audit : IToolAudit
{
    public ConcurrentQueue<ToolCallRecord> Records { get; } = [];

    public Exception? Fault { get; init; }

    public ToolCallRecord Single => Assert.Single(Records);

    public ValueTask RecordAsync(ToolCallRecord record, CancellationToken cancellationToken)
    {
        Records.Enqueue(record);
        return Fault is null ? default : throw Fault;
    }
}
