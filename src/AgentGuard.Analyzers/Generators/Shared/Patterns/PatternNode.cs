namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>
/// A regular expression of the subset that .NET, JSON Schema and the providers share. Only whether there is a match counts, so there are
/// neither groups nor lazy quantifiers.
/// </summary>
internal abstract record PatternNode
{
    /// <summary>One code point.</summary>
    /// <param name="Points">Which.</param>
    /// <param name="Schema">The same in ECMA-262, as its author wrote it where that is portable.</param>
    public sealed record Set(CodePointSet Points, string Schema) : PatternNode;

    public sealed record Sequence(EquatableArray<PatternNode> Items) : PatternNode
    {
        public static Sequence Empty { get; } = new(default(EquatableArray<PatternNode>));
    }

    public sealed record Alternation(EquatableArray<PatternNode> Options) : PatternNode;

    /// <param name="Max">Null for any number.</param>
    public sealed record Repeat(PatternNode Item, int Min, int? Max) : PatternNode
    {
        public bool IsFixed => Min == Max;
    }

    /// <summary>The start of the text.</summary>
    public sealed record Start : PatternNode;

    /// <summary>The very end of the text; a final line end is not skipped.</summary>
    public sealed record End : PatternNode;
}
