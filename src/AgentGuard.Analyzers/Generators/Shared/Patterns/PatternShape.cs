namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>A pattern with its outer anchors taken off and its sequences made flat.</summary>
/// <param name="IsAtStart">The match begins at the start of the text.</param>
/// <param name="IsAtEnd">The match ends at the end of the text.</param>
/// <param name="Parts">What stands in between.</param>
internal sealed record PatternShape(bool IsAtStart, bool IsAtEnd, EquatableArray<PatternNode> Parts)
{
    /// <summary>Repeated groups up to so many parts are written out.</summary>
    private const int MaxUnrolled = 32;

    public static PatternShape Of(PatternNode node)
    {
        if (node is PatternNode.Alternation alternation && OfAnchoredOptions(alternation) is { } shape)
        {
            return shape;
        }

        var parts = new List<PatternNode>();
        Flatten(node, parts);
        var isAtStart = parts.Count > 0 && parts[0] is PatternNode.Start;
        var isAtEnd = parts.Count > 0 && parts[parts.Count - 1] is PatternNode.End;
        var inner = parts.Skip(isAtStart ? 1 : 0).Take(parts.Count - (isAtStart ? 1 : 0) - (isAtEnd ? 1 : 0)).ToList();

        // What may be longer need not be where the match may begin or end anywhere.
        while (!isAtEnd && inner.Count > 0 && inner[inner.Count - 1] is PatternNode.Repeat last && !last.IsFixed)
        {
            Shorten(inner, inner.Count - 1, last);
        }

        while (!isAtStart && inner.Count > 0 && inner[0] is PatternNode.Repeat first && !first.IsFixed)
        {
            Shorten(inner, 0, first);
        }

        return new PatternShape(isAtStart, isAtEnd, new EquatableArray<PatternNode>(Merge(inner)));
    }

    /// <summary>The parts of a node as one flat sequence; an alternative or the inside of a loop.</summary>
    public static List<PatternNode> PartsOf(PatternNode node)
    {
        var parts = new List<PatternNode>();
        Flatten(node, parts);
        return Merge(parts);
    }

    /// <summary><c>^a$|^b$</c> is <c>^(a|b)$</c>.</summary>
    private static PatternShape? OfAnchoredOptions(PatternNode.Alternation alternation)
    {
        var shapes = alternation.Options.Select(Of).ToList();
        return shapes.All(shape => shape is { IsAtStart: true, IsAtEnd: true })
            ? new PatternShape(true, true, One(new PatternNode.Alternation(new EquatableArray<PatternNode>(shapes.Select(Sequence)))))
            : null;
    }

    private static PatternNode Sequence(PatternShape shape) => new PatternNode.Sequence(shape.Parts);

    private static EquatableArray<PatternNode> One(PatternNode node) => new(ImmutableArray.Create(node));

    private static void Flatten(PatternNode node, List<PatternNode> parts)
    {
        switch (node)
        {
            case PatternNode.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    Flatten(item, parts);
                }

                break;
            case PatternNode.Repeat { Max: 0 }:
                break;
            case PatternNode.Repeat { Min: 1, Max: 1 } once:
                Flatten(once.Item, parts);
                break;
            case PatternNode.Repeat { IsFixed: true, Item: not PatternNode.Set } repeat when PartsOf(repeat.Item).Count * repeat.Min <= MaxUnrolled:
                for (var i = 0; i < repeat.Min; i++)
                {
                    Flatten(repeat.Item, parts);
                }

                break;
            default:
                parts.Add(node);
                break;
        }
    }

    private static void Shorten(List<PatternNode> parts, int index, PatternNode.Repeat repeat)
    {
        parts.RemoveAt(index);
        var shortest = new List<PatternNode>();
        Flatten(repeat with { Max = repeat.Min }, shortest);
        parts.InsertRange(index, shortest);
    }

    /// <summary>Neighbours with the same set become one part.</summary>
    private static List<PatternNode> Merge(List<PatternNode> parts)
    {
        var merged = new List<PatternNode>();
        foreach (var part in parts)
        {
            var last = merged.Count - 1;
            if (last >= 0 && Run(merged[last]) is { } before && Run(part) is { } next && before.Set.Points.Equals(next.Set.Points) && before.Set.Points.Single is null)
            {
                merged[last] = new PatternNode.Repeat(before.Set, before.Min + next.Min, before.Max + next.Max);
            }
            else
            {
                merged.Add(part);
            }
        }

        return merged;
    }

    private static (PatternNode.Set Set, int Min, int? Max)? Run(PatternNode node) => node switch
    {
        PatternNode.Set set => (set, 1, 1),
        PatternNode.Repeat { Item: PatternNode.Set set } repeat => (set, repeat.Min, repeat.Max),
        _ => null,
    };
}
