namespace AgentGuard.Runtime;

/// <summary>How an answer is read.</summary>
public sealed class OutputReadOptions
{
    private readonly int _maxErrors = 32;
    private readonly int _maxDepth = 64;

    /// <summary>Strict reading with the default limits.</summary>
    public static OutputReadOptions Default { get; } = new();

    /// <summary>What is forgiven; nothing by default.</summary>
    public Leniency Leniency { get; init; }

    /// <summary>How many errors are kept, 1 to 1,000; 32 by default. Reading goes on behind the last one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxErrors
    {
        get => _maxErrors;
        init => _maxErrors = InRange(value, 1_000, nameof(MaxErrors));
    }

    /// <summary>How deep objects and lists may be nested, 1 to 512; 64 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init => _maxDepth = InRange(value, 512, nameof(MaxDepth));
    }

    /// <summary>A <see cref="DateTime"/> without an offset is UTC; by default the offset is required.</summary>
    public bool AssumeUtc { get; init; }

    private static int InRange(int value, int max, string name) =>
        value >= 1 && value <= max ? value : throw new ArgumentOutOfRangeException(name, value, $"must be 1 to {max}");
}
