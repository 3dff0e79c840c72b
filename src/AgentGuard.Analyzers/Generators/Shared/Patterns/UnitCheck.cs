namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>A set of code points as a C# pattern for one UTF-16 unit.</summary>
internal static class UnitCheck
{
    private const int MaxRanges = 16;

    /// <summary>
    /// True when looking at single units is enough: all or nothing of what lies beyond the basic plane is in the set, so both halves of a
    /// pair are, or neither.
    /// </summary>
    public static bool IsPossible(CodePointSet points) =>
        !points.IsEmpty && (!points.HasAstral || points.HasAllAstral) && Math.Min(Units(points).Count, Others(points).Count) <= MaxRanges;

    /// <summary>For behind <c>is</c>: <c>&gt;= 'A' and &lt;= 'Z' or '_'</c>.</summary>
    public static string Pattern(CodePointSet points)
    {
        var units = Units(points);
        var others = Others(points);
        if (others.Count == 0)
        {
            return "_";
        }

        return units.Count <= others.Count ? Any(units) : $"not {Operand(Any(others), others)}";
    }

    /// <summary>For behind <c>is</c>, the opposite.</summary>
    public static string NotPattern(CodePointSet points)
    {
        var units = Units(points);
        var others = Others(points);
        return others.Count > 0 && others.Count < units.Count ? Any(others) : $"not {Operand(Pattern(points), units)}";
    }

    /// <summary>True when every unit passes.</summary>
    public static bool IsAlwaysTrue(CodePointSet points) => Others(points).Count == 0;

    private static string Operand(string pattern, List<CodePointRange> ranges) =>
        ranges.Count == 1 && ranges[0].IsSingle ? pattern : $"({pattern})";

    private static string Any(List<CodePointRange> ranges) =>
        string.Join(" or ", ranges.Select(range => OfRange(range, ranges.Count > 1)));

    private static string OfRange(CodePointRange range, bool isOneOfSeveral)
    {
        var (first, last) = (CSharpText.Literal((char)range.First), CSharpText.Literal((char)range.Last));
        if (range.IsSingle)
        {
            return first;
        }

        var both = (range.First, range.Last) switch
        {
            (0, _) => $"<= {last}",
            (_, CodePointSet.LastBasic) => $">= {first}",
            _ => $">= {first} and <= {last}",
        };
        return isOneOfSeveral && both.Contains(" and ") ? $"({both})" : both;
    }

    /// <summary>The units as ranges; the surrogates belong to them when all pairs do.</summary>
    private static List<CodePointRange> Units(CodePointSet points)
    {
        var ranges = points.Basic().ToList();
        if (points.HasAllAstral)
        {
            ranges.Add(new CodePointRange(0xD800, 0xDFFF));
        }

        var merged = new List<CodePointRange>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            var last = merged.Count - 1;
            if (last >= 0 && range.First == merged[last].Last + 1)
            {
                merged[last] = new CodePointRange(merged[last].First, range.Last);
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }

    private static List<CodePointRange> Others(CodePointSet points)
    {
        var gaps = new List<CodePointRange>();
        var next = 0;
        foreach (var range in Units(points))
        {
            if (range.First > next)
            {
                gaps.Add(new CodePointRange(next, range.First - 1));
            }

            next = range.Last + 1;
        }

        if (next <= CodePointSet.LastBasic)
        {
            gaps.Add(new CodePointRange(next, CodePointSet.LastBasic));
        }

        return gaps;
    }
}
