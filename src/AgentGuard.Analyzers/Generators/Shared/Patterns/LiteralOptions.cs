namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>Alternatives that are plain texts.</summary>
internal static class LiteralOptions
{
    private const int MaxOptions = 200;

    /// <summary>The texts that a pattern bound at both ends matches, when it is nothing but texts.</summary>
    public static IReadOnlyList<string>? Of(PatternShape shape)
    {
        if (shape is not { IsAtStart: true, IsAtEnd: true })
        {
            return null;
        }

        return shape.Parts.Count == 1 && shape.Parts[0] is PatternNode.Alternation alternation
            ? Of(alternation)
            : Text(shape.Parts) is { } text ? [text] : null;
    }

    public static IReadOnlyList<string>? Of(PatternNode.Alternation alternation)
    {
        var texts = alternation.Options.Select(option => Text(PatternShape.PartsOf(option))).ToList();
        return texts.Count <= MaxOptions && texts.All(text => text is not null)
            ? texts.Select(text => text!).Distinct(StringComparer.Ordinal).ToList()
            : null;
    }

    /// <summary>True when none begins with another one: at most one fits at a place.</summary>
    public static bool ExcludeEachOther(IReadOnlyList<string> texts) =>
        texts.All(text => texts.Count(other => other.StartsWith(text, StringComparison.Ordinal)) == 1);

    private static string? Text(IReadOnlyList<PatternNode> parts)
    {
        var text = string.Empty;
        foreach (var part in parts)
        {
            switch (part)
            {
                case PatternNode.Set { Points.Single: { } point }:
                    text += char.ConvertFromUtf32(point);
                    break;
                case PatternNode.Repeat { IsFixed: true, Min: <= 100, Item: PatternNode.Set { Points.Single: { } point } } repeat:
                    text += string.Concat(Enumerable.Repeat(char.ConvertFromUtf32(point), repeat.Min));
                    break;
                default:
                    return null;
            }
        }

        return text;
    }
}
