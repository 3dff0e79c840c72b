namespace AgentGuard.Runtime;

/// <summary>A type with provider-correct schemas and a validating reader; implemented by the generator for <see cref="StructuredOutputAttribute"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IStructuredOutput<TSelf> : ISchemaValue<TSelf>
    where TSelf : IStructuredOutput<TSelf>
{
    /// <summary>The schema's name: 1 to 64 of <c>A-Z a-z 0-9 _ -</c>.</summary>
    static abstract string SchemaName { get; }

    /// <summary>What the answer is, for the model; null when nobody wrote it.</summary>
    static abstract string? SchemaDescription { get; }

    /// <summary>The schema as UTF-8 JSON, a constant.</summary>
    /// <param name="profile">For whom.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is none of the defined ones.</exception>
    static abstract ReadOnlySpan<byte> SchemaUtf8(SchemaProfile profile);

    /// <summary>The constraints that the profile's schema says in words only, in document order.</summary>
    /// <param name="profile">For whom.</param>
    static abstract IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile);

    /// <summary>The lowest <see cref="ConfidenceAttribute"/> value in this answer; null when it has none.</summary>
    double? LowestConfidence { get; }
}
