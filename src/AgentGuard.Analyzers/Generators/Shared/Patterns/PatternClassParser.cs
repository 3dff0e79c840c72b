using System.Text;

namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>What stands between brackets.</summary>
internal sealed class PatternClassParser(PatternCursor cursor, PatternEscapeParser escapes)
{
    private readonly List<CodePointRange> _ranges = [];
    private readonly StringBuilder _schema = new();

    /// <summary>A class such as <c>\W</c> is among the items, which only ECMA-262 understands as it is meant here.</summary>
    private bool _hasNegatedClass;

    public PatternNode? Parse()
    {
        cursor.Position++;
        var isNegated = cursor.TryTake('^');
        if (cursor.Current == ']')
        {
            cursor.Fail("engines disagree on ']' directly after '['; write \\] for the character");
        }

        while (!cursor.AtEnd && cursor.Current != ']')
        {
            ParseItem();
        }

        if (!cursor.TryTake(']'))
        {
            cursor.Fail("a '[' has no ']'; write \\[ for the character");
            return null;
        }

        var points = CodePointSet.Of(_ranges);
        points = isNegated ? points.Complement() : points;
        if (points.IsEmpty)
        {
            cursor.Fail("the class matches no character at all");
        }

        return new PatternNode.Set(points, _hasNegatedClass ? PatternClassText.Of(points) : $"[{(isNegated ? "^" : "")}{_schema}]");
    }

    private void ParseItem()
    {
        if (cursor.Current == '-' && cursor.Peek(1) == '[')
        {
            cursor.Fail("class subtraction -[...] is .NET only; write the ranges that remain, or \\[ for the character");
            return;
        }

        if (cursor.Current == '\\' && PatternClasses.Of(cursor.Peek(1)) is { } points)
        {
            AddClass(cursor.Peek(1), points);
            return;
        }

        if (ParsePoint() is not { } first)
        {
            return;
        }

        var last = first;
        if (cursor.Current == '-' && cursor.Peek(1) is not (']' or '[') && !cursor.AtEnd)
        {
            cursor.Position++;
            last = ParsePoint() ?? first;
        }

        Add(first, last);
    }

    private int? ParsePoint()
    {
        if (!cursor.TryTake('\\'))
        {
            return cursor.AtEnd ? null : cursor.TakeCodePoint();
        }

        if (cursor.TryTake('b'))
        {
            return '\b';
        }

        if (PatternClasses.Of(cursor.Current) is not null)
        {
            cursor.Fail($"a range cannot end in \\{cursor.Current}; write \\- for the hyphen");
            return null;
        }

        return escapes.ParsePoint();
    }

    private void Add(int first, int last)
    {
        if (first > last)
        {
            cursor.Fail("a range has its ends in the wrong order; write \\- for the hyphen");
            return;
        }

        _ranges.Add(new CodePointRange(first, last));
        _schema.Append(PatternEscapes.InSchemaClass(first));
        if (first < last)
        {
            _schema.Append('-').Append(PatternEscapes.InSchemaClass(last));
        }
    }

    private void AddClass(char letter, CodePointSet points)
    {
        cursor.Position += 2;
        if (cursor.Current == '-' && cursor.Peek(1) != ']')
        {
            cursor.Fail($"a range cannot begin with \\{letter}; write \\- for the hyphen");
        }

        _ranges.AddRange(points.Ranges);
        _schema.Append(PatternClasses.SchemaItems(letter));
        _hasNegatedClass |= char.IsUpper(letter);
    }
}
