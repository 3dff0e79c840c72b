namespace AgentGuard.Runtime;

/// <summary>Keeps the latest records in memory, for tests and for showing them; nothing survives the process.</summary>
/// <remarks>Safe for concurrent calls.</remarks>
public sealed class InMemoryToolAudit : IToolAudit
{
    private readonly object _lock = new();
    private readonly Queue<ToolCallRecord> _records = new();
    private readonly int _capacity;
    private long _total;

    /// <summary>An empty audit.</summary>
    /// <param name="capacity">How many records are kept, from 1; older ones are dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1.</exception>
    public InMemoryToolAudit(int capacity = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    /// <summary>The records kept, oldest first, as of now.</summary>
    public IReadOnlyList<ToolCallRecord> Records
    {
        get
        {
            lock (_lock)
            {
                return [.. _records];
            }
        }
    }

    /// <summary>How many records came in, those dropped included.</summary>
    public long Total
    {
        get
        {
            lock (_lock)
            {
                return _total;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask RecordAsync(ToolCallRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_lock)
        {
            if (_records.Count == _capacity)
            {
                _records.Dequeue();
            }

            _records.Enqueue(record);
            _total++;
        }

        return default;
    }
}
