namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>
/// A pattern bound at its start in which the next character alone says what to do: each loop and each alternative begins with
/// characters that nothing else at that place can begin with. It is matched from left to right, without ever going back.
/// </summary>
internal sealed class OnePassPattern
{
    private const int MaxNodes = 60;

    /// <summary>What may follow at the end of a pattern that is not bound there.</summary>
    private static readonly CodePointSet Anything = CodePointSet.All;

    private readonly OnePassCode _code = new();

    /// <summary>The method's body; null when the pattern is not of this kind.</summary>
    public static Action<CodeWriter>? TryBody(PatternShape shape)
    {
        var sequence = new PatternNode.Sequence(shape.Parts);
        return shape.IsAtStart && Count(sequence) <= MaxNodes && IsOnePass(sequence, shape.IsAtEnd ? CodePointSet.Empty : Anything)
            ? code => new OnePassPattern().Write(code, sequence, shape.IsAtEnd)
            : null;
    }

    private void Write(CodeWriter code, PatternNode.Sequence sequence, bool isAtEnd)
    {
        code.Line("var at = 0;");
        _code.Write(code, sequence);
        code.Line(isAtEnd ? "return at == text.Length;" : "return true;");
    }

    /// <param name="follow">What may stand behind the node.</param>
    private static bool IsOnePass(PatternNode node, CodePointSet follow)
    {
        switch (node)
        {
            case PatternNode.Set set:
                return UnitCheck.IsPossible(set.Points);
            case PatternNode.Sequence sequence:
                return IsOnePass(sequence, follow);
            case PatternNode.Alternation alternation:
                return IsOnePass(alternation, follow);
            case PatternNode.Repeat repeat:
                var first = PatternFirst.Of(repeat.Item);
                return !PatternFirst.IsNullable(repeat.Item)
                    && UnitCheck.IsPossible(first)
                    && (repeat.IsFixed || !first.Overlaps(follow))
                    && IsOnePass(repeat.Item, repeat.Max == 1 ? follow : first.Union(follow));
            default:
                return false;
        }
    }

    private static bool IsOnePass(PatternNode.Sequence sequence, CodePointSet follow)
    {
        for (var i = sequence.Items.Count - 1; i >= 0; i--)
        {
            var item = sequence.Items[i];
            if (!IsOnePass(item, follow))
            {
                return false;
            }

            follow = PatternFirst.IsNullable(item) ? PatternFirst.Of(item).Union(follow) : PatternFirst.Of(item);
        }

        return true;
    }

    private static bool IsOnePass(PatternNode.Alternation alternation, CodePointSet follow)
    {
        if (LiteralOptions.Of(alternation) is { } literals && LiteralOptions.ExcludeEachOther(literals))
        {
            return true;
        }

        var seen = CodePointSet.Empty;
        foreach (var option in alternation.Options)
        {
            var first = PatternFirst.Of(option);
            if (first.Overlaps(seen) || (!first.IsEmpty && !UnitCheck.IsPossible(first)) || !IsOnePass(option, follow))
            {
                return false;
            }

            seen = seen.Union(first);
        }

        return alternation.Options.Count(PatternFirst.IsNullable) switch
        {
            0 => true,
            1 => !seen.Overlaps(follow),
            _ => false,
        };
    }

    private static int Count(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => sequence.Items.Sum(Count),
        PatternNode.Alternation alternation => alternation.Options.Sum(option => Count(option) + 1),
        PatternNode.Repeat repeat => Count(repeat.Item) + 1,
        _ => 1,
    };
}
