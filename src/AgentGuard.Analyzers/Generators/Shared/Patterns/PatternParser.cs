using System.Globalization;

namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>Alternation, sequences, quantifiers, groups and anchors.</summary>
internal sealed class PatternParser(PatternCursor cursor)
{
    private const int MaxNesting = 50;
    private const int MaxCount = 100_000;
    private readonly PatternEscapeParser _escapes = new(cursor);
    private int _nesting;

    public PatternNode? Parse()
    {
        var node = ParseAlternation();
        if (!cursor.AtEnd)
        {
            cursor.Fail("there is a ')' without its '('; write \\) for the character");
        }

        return node;
    }

    private PatternNode ParseAlternation()
    {
        var options = new List<PatternNode> { ParseSequence() };
        while (cursor.TryTake('|'))
        {
            options.Add(ParseSequence());
        }

        return options.Count == 1 ? options[0] : new PatternNode.Alternation(new EquatableArray<PatternNode>(options));
    }

    private PatternNode ParseSequence()
    {
        var items = new List<PatternNode>();
        while (!cursor.AtEnd && cursor.Current is not ('|' or ')'))
        {
            if (ParseAtom() is { } atom)
            {
                items.Add(ParseQuantifier(atom));
            }
        }

        return items.Count == 1 ? items[0] : new PatternNode.Sequence(new EquatableArray<PatternNode>(items));
    }

    private PatternNode? ParseAtom()
    {
        switch (cursor.Current)
        {
            case '(':
                return ParseGroup();
            case '[':
                return new PatternClassParser(cursor, _escapes).Parse();
            case '^':
                cursor.Position++;
                return new PatternNode.Start();
            case '$':
                cursor.Position++;
                return new PatternNode.End();
            case '.':
                cursor.Position++;
                return new PatternNode.Set(PatternClasses.Dot, ".");
            case '\\':
                cursor.Position++;
                return _escapes.ParseAtom();
            case '*' or '+' or '?':
                return Fail($"'{cursor.Current}' has nothing to repeat; write \\{cursor.Current} for the character");
            case '{':
                return Fail("'{' is no quantifier here, and engines disagree on what it is then; write \\{ for the character");
            default:
                return Literal(cursor.TakeCodePoint());
        }
    }

    private PatternNode? ParseGroup()
    {
        if (++_nesting > MaxNesting)
        {
            return Fail($"groups are nested deeper than {MaxNesting}");
        }

        cursor.Position++;
        if (cursor.Current == '?' && PatternGroups.ProblemOf(cursor) is { } problem)
        {
            return Fail(problem);
        }

        var body = ParseAlternation();
        if (!cursor.TryTake(')'))
        {
            return Fail("a '(' has no ')'; write \\( for the character");
        }

        _nesting--;
        return body;
    }

    private PatternNode ParseQuantifier(PatternNode atom)
    {
        if (ParseCounts() is not { } counts)
        {
            return atom;
        }

        if (atom is PatternNode.Start or PatternNode.End)
        {
            cursor.Fail("an anchor cannot be repeated; remove the quantifier");
        }

        // Lazy or greedy makes no difference to whether there is a match.
        cursor.TryTake('?');
        if (cursor.Current is '*' or '+' or '?')
        {
            cursor.Fail(cursor.Current == '+'
                ? "possessive quantifiers are not portable; write the quantifier without the second '+'"
                : "a quantifier follows a quantifier; put the first one into a group, e.g. (?:a{2})*");
        }

        return counts.Max == 0 ? PatternNode.Sequence.Empty : new PatternNode.Repeat(atom, counts.Min, counts.Max);
    }

    private (int Min, int? Max)? ParseCounts()
    {
        if (cursor.TryTake('*'))
        {
            return (0, null);
        }

        if (cursor.TryTake('+'))
        {
            return (1, null);
        }

        if (cursor.TryTake('?'))
        {
            return (0, 1);
        }

        return cursor.Current == '{' && !cursor.AtEnd ? ParseBraces() : null;
    }

    private (int Min, int? Max)? ParseBraces()
    {
        cursor.Position++;
        var min = cursor.TakeDigits();
        var hasComma = cursor.TryTake(',');
        var max = hasComma ? cursor.TakeDigits() : min;
        if (min.Length == 0 || !cursor.TryTake('}'))
        {
            cursor.Fail("a '{' must be followed by {n}, {n,} or {n,m}; write \\{ for the character, and {0,m} for at most m");
            return null;
        }

        var (least, most) = (Count(min), max.Length == 0 ? (int?)null : Count(max));
        if (most < least)
        {
            cursor.Fail($"{{{min},{max}}} has its numbers in the wrong order");
        }

        return (least, most);
    }

    private int Count(string digits)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MaxCount)
        {
            return count;
        }

        cursor.Fail($"a count above {MaxCount.ToString(CultureInfo.InvariantCulture)} is not portable; say the length with [Chars]");
        return 0;
    }

    private PatternNode? Fail(string problem)
    {
        cursor.Fail(problem);
        return null;
    }

    private static PatternNode.Set Literal(int point) =>
        new PatternNode.Set(CodePointSet.Of(new CodePointRange(point)), PatternEscapes.InSchema(point));
}
