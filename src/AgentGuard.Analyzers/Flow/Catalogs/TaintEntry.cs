namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What a member of a platform or of a library means to untrusted data.</summary>
/// <param name="Kind">Whether it brings, takes, cleans or checks data.</param>
/// <param name="Type">Metadata name of the declaring type, or of a base or interface of it; <c>*</c> stands for any text.</param>
/// <param name="Name">The member's name without <c>Async</c>; <c>.ctor</c> for constructors.</param>
internal sealed record TaintEntry(TaintEntryKind Kind, string Type, string Name)
{
    /// <summary>Of a sink: its kind. Of a cleaner or check: what the value is safe for afterwards. Of an opener: what it is safe for no longer.</summary>
    public TaintSink Sinks { get; init; }

    /// <summary>Of a source: who wrote the data.</summary>
    public TaintLabel Label { get; init; }

    /// <summary>Of a sink: the parameters that matter; <c>this</c> is the object itself, <c>value</c> what is assigned to a property.</summary>
    public string[] Parameters { get; init; } = [];

    /// <summary>Of a check: the outcome that means the value passed.</summary>
    public bool PassedWhen { get; init; } = true;
}

internal enum TaintEntryKind
{
    /// <summary>Gives data that others wrote.</summary>
    Source,

    /// <summary>Does harm with data that others wrote.</summary>
    Sink,

    /// <summary>Gives back its argument made safe.</summary>
    Cleaner,

    /// <summary>Says whether its argument is safe.</summary>
    Check,

    /// <summary>Gives back its argument as it was before it was made safe.</summary>
    Opener,
}
