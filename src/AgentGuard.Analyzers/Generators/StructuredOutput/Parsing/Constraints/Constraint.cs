namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>What one attribute demands of a value.</summary>
/// <param name="Kind">What is limited.</param>
/// <param name="Name">As written, for messages: <c>[Bounds]</c>.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="IsOurs">
/// From AgentGuard.Runtime: made for this generator, so a wrong use is an error of the definition, and on a list it means the items. Other
/// attributes are for validators that run elsewhere, and are only reported when they cannot be enforced.
/// </param>
internal sealed record Constraint(ConstraintKind Kind, string Name, Location Location, bool IsOurs)
{
    /// <summary>Count or number, a JSON number; null for none.</summary>
    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    /// <summary>Pattern or name of the format.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<object?> Values { get; init; } = ImmutableArray<object?>.Empty;
}
