using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime;

/// <summary>What reading an answer gave: a value that satisfies every constraint, or everything that is wrong with it.</summary>
/// <typeparam name="T">The type read.</typeparam>
[SuppressMessage("Performance", "CA1815", Justification = "A result is looked at, not compared.")]
public readonly struct OutputResult<T>
{
    private readonly IReadOnlyList<OutputError>? _errors;

    internal OutputResult(T? value, IReadOnlyList<OutputError>? errors, Leniency repairs, bool truncated)
    {
        Value = value;
        _errors = errors;
        Repairs = repairs;
        Truncated = truncated;
    }

    /// <summary>The value. Default when there are errors, except for a truncated answer read with <see cref="Leniency.Truncation"/>.</summary>
    public T? Value { get; }

    /// <summary>Every error, in document order, at most <see cref="OutputReadOptions.MaxErrors"/>.</summary>
    public IReadOnlyList<OutputError> Errors => _errors ?? [];

    /// <summary>True when there is no error; <see cref="Value"/> then is complete.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => _errors is null && Value is not null;

    /// <summary>What had to be forgiven.</summary>
    public Leniency Repairs { get; }

    /// <summary>The text ended before the value did.</summary>
    public bool Truncated { get; }
}
