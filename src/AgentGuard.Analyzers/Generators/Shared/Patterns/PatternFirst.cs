namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>With what a match of a node can begin, and whether it can be empty. Anchors count as empty.</summary>
internal static class PatternFirst
{
    public static CodePointSet Of(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Set set:
                return set.Points;
            case PatternNode.Repeat repeat:
                return Of(repeat.Item);
            case PatternNode.Alternation alternation:
                return alternation.Options.Aggregate(CodePointSet.Empty, (points, option) => points.Union(Of(option)));
            case PatternNode.Sequence sequence:
                var first = CodePointSet.Empty;
                foreach (var item in sequence.Items)
                {
                    first = first.Union(Of(item));
                    if (!IsNullable(item))
                    {
                        break;
                    }
                }

                return first;
            default:
                return CodePointSet.Empty;
        }
    }

    public static bool IsNullable(PatternNode node) => node switch
    {
        PatternNode.Set => false,
        PatternNode.Repeat repeat => repeat.Min == 0 || IsNullable(repeat.Item),
        PatternNode.Alternation alternation => alternation.Options.Any(IsNullable),
        PatternNode.Sequence sequence => sequence.Items.All(IsNullable),
        _ => true,
    };
}
