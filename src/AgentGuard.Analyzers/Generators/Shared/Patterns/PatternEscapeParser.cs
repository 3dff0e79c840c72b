namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>What follows a backslash.</summary>
internal sealed class PatternEscapeParser(PatternCursor cursor)
{
    /// <summary>An escape outside of brackets.</summary>
    public PatternNode? ParseAtom()
    {
        var letter = cursor.Current;
        if (letter is 'A' or 'z')
        {
            cursor.Position++;
            return letter == 'A' ? new PatternNode.Start() : new PatternNode.End();
        }

        if (PatternClasses.Of(letter) is { } points)
        {
            cursor.Position++;
            var opening = char.IsUpper(letter) ? "[^" : "[";
            return new PatternNode.Set(points, opening + PatternClasses.SchemaItems(letter) + "]");
        }

        return ParsePoint() is { } point
            ? new PatternNode.Set(CodePointSet.Of(new CodePointRange(point)), PatternEscapes.InSchema(point))
            : null;
    }

    /// <summary>An escape that stands for one code point; null after a problem.</summary>
    public int? ParsePoint()
    {
        if (cursor.AtEnd || cursor.Current == '\0')
        {
            return Fail("a backslash is the last character; write \\\\ for the character");
        }

        var letter = cursor.Current;
        cursor.Position++;
        return letter switch
        {
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            '0' when cursor.Current is not (>= '0' and <= '9') => 0,
            'x' => cursor.TakeHex(2) ?? Fail("\\x needs two hexadecimal digits"),
            'u' => ParseUnicode(),
            'c' => ParseControl(),
            _ when letter < '\u0080' && !char.IsLetterOrDigit(letter) && letter != '_' => letter,
            _ => Fail(ProblemOf(letter)),
        };
    }

    private int? ParseUnicode()
    {
        if (cursor.TryTake('{'))
        {
            return ParseBracedPoint();
        }

        if (cursor.TakeHex(4) is not { } unit)
        {
            return Fail("\\u needs four hexadecimal digits");
        }

        if (!char.IsSurrogate((char)unit))
        {
            return unit;
        }

        var isPair = char.IsHighSurrogate((char)unit) && cursor.StartsWith(@"\u");
        cursor.Position += isPair ? 2 : 0;
        return isPair && cursor.TakeHex(4) is { } low && char.IsLowSurrogate((char)low)
            ? char.ConvertToUtf32((char)unit, (char)low)
            : Fail("a lone surrogate is no character; write the whole character");
    }

    private int? ParseBracedPoint()
    {
        var digits = cursor.TakeUpTo('}');
        var point = 0;
        foreach (var digit in digits ?? string.Empty)
        {
            point = Uri.IsHexDigit(digit) && point <= CodePointSet.Last ? (point * 16) + Uri.FromHex(digit) : int.MaxValue / 16;
        }

        return string.IsNullOrEmpty(digits) || point > CodePointSet.Last || point is >= 0xD800 and <= 0xDFFF
            ? Fail("\\u{...} needs a code point up to 10FFFF that is no surrogate")
            : point;
    }

    private int? ParseControl()
    {
        var letter = cursor.Current;
        cursor.Position++;
        return letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? letter % 32 : Fail("\\c needs a letter");
    }

    private int? Fail(string problem)
    {
        cursor.Fail(problem);
        return null;
    }

    private static string ProblemOf(char letter) => letter switch
    {
        'b' or 'B' => $"\\{letter} (a word boundary) is not portable; write the characters that may stand there, or ^ and $",
        'Z' => "\\Z also matches before a final line end; write $ for the very end",
        'G' => "\\G is not portable; write ^",
        'k' => "back-references are refused by providers; check the repetition in the type's constructor",
        >= '1' and <= '9' => "back-references are refused by providers; check the repetition in the type's constructor",
        '0' => "octal escapes are not portable; write \\u followed by four hexadecimal digits",
        'p' or 'P' => $"\\{letter}{{...}} is not portable, since engines differ in the names and the Unicode version; write the ranges, e.g. [A-Za-z\\u00C0-\\u024F]",
        'a' => "\\a is not portable; write \\u0007",
        'e' => "\\e is not portable; write \\u001b",
        _ => $"\\{letter} is no escape; write the character without the backslash",
    };
}
