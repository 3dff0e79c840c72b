namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>Unicode scalar values (code points without the surrogates, which no JSON text contains alone), as sorted ranges that do not touch.</summary>
internal sealed class CodePointSet : IEquatable<CodePointSet>
{
    public const int LastBasic = 0xFFFF;
    public const int FirstAstral = 0x10000;
    public const int Last = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    private CodePointSet(EquatableArray<CodePointRange> ranges) => Ranges = ranges;

    public static CodePointSet Empty { get; } = new(default);

    public static CodePointSet All { get; } = Of(new CodePointRange(0, Last));

    public EquatableArray<CodePointRange> Ranges { get; }

    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>The one code point in it; null when there are none or more.</summary>
    public int? Single => Ranges.Count == 1 && Ranges[0].IsSingle ? Ranges[0].First : null;

    public bool HasAstral => Ranges.Count > 0 && Ranges[Ranges.Count - 1].Last >= FirstAstral;

    /// <summary>Every code point beyond the basic plane is in it, as in a dot or a negated class.</summary>
    public bool HasAllAstral => Ranges.Any(range => range.First <= FirstAstral && range.Last == Last);

    public static CodePointSet Of(params CodePointRange[] ranges) => Of((IEnumerable<CodePointRange>)ranges);

    public static CodePointSet Of(IEnumerable<CodePointRange> ranges)
    {
        var merged = new List<CodePointRange>();
        foreach (var range in ranges.SelectMany(WithoutSurrogates).OrderBy(range => range.First))
        {
            var last = merged.Count - 1;
            if (last >= 0 && range.First <= merged[last].Last + 1)
            {
                merged[last] = new CodePointRange(merged[last].First, Math.Max(merged[last].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return new CodePointSet(new EquatableArray<CodePointRange>(merged));
    }

    public CodePointSet Union(CodePointSet other) => Of(Ranges.Concat(other.Ranges));

    public CodePointSet Complement()
    {
        var gaps = new List<CodePointRange>();
        var next = 0;
        foreach (var range in Ranges)
        {
            if (range.First > next)
            {
                gaps.Add(new CodePointRange(next, range.First - 1));
            }

            next = range.Last + 1;
        }

        if (next <= Last)
        {
            gaps.Add(new CodePointRange(next, Last));
        }

        return Of(gaps);
    }

    public bool Overlaps(CodePointSet other) =>
        Ranges.Any(mine => other.Ranges.Any(theirs => mine.First <= theirs.Last && theirs.First <= mine.Last));

    /// <summary>The ranges below U+10000.</summary>
    public IEnumerable<CodePointRange> Basic() => Ranges
        .Where(range => range.First <= LastBasic)
        .Select(range => new CodePointRange(range.First, Math.Min(range.Last, LastBasic)));

    /// <summary>The ranges from U+10000.</summary>
    public IEnumerable<CodePointRange> Astral() => Ranges
        .Where(range => range.Last >= FirstAstral)
        .Select(range => new CodePointRange(Math.Max(range.First, FirstAstral), range.Last));

    public bool Equals(CodePointSet? other) => other is not null && Ranges.Equals(other.Ranges);

    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    public override int GetHashCode() => Ranges.GetHashCode();

    private static IEnumerable<CodePointRange> WithoutSurrogates(CodePointRange range)
    {
        if (range.First < FirstSurrogate)
        {
            yield return new CodePointRange(range.First, Math.Min(range.Last, FirstSurrogate - 1));
        }

        if (range.Last > LastSurrogate)
        {
            yield return new CodePointRange(Math.Max(range.First, LastSurrogate + 1), range.Last);
        }
    }
}
