namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>A set as a class of ECMA-262, when the author's own text cannot be used.</summary>
internal static class PatternClassText
{
    public static string Of(CodePointSet points)
    {
        if (points.Equals(CodePointSet.All))
        {
            return @"[\s\S]";
        }

        var others = points.Complement();
        return others.Ranges.Count <= points.Ranges.Count || points.HasAllAstral
            ? $"[^{Items(others)}]"
            : $"[{Items(points)}]";
    }

    private static string Items(CodePointSet points) => string.Concat(points.Ranges.Select(Item));

    private static string Item(CodePointRange range) => range.IsSingle
        ? PatternEscapes.InSchemaClass(range.First)
        : $"{PatternEscapes.InSchemaClass(range.First)}-{PatternEscapes.InSchemaClass(range.Last)}";
}
