using System.Globalization;

namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>A place in a pattern, and the first problem found there.</summary>
internal sealed class PatternCursor(string text)
{
    public int Position { get; set; }

    public string? Problem { get; private set; }

    public bool AtEnd => Position >= text.Length || Problem is not null;

    /// <summary>The unit at the cursor; NUL at the end.</summary>
    public char Current => Peek(0);

    public char Peek(int offset) => Position + offset < text.Length ? text[Position + offset] : '\0';

    public bool StartsWith(string expected) => string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;

    public bool TryTake(char unit)
    {
        if (AtEnd || Current != unit)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Everything from the cursor up to the unit, which is passed; null when there is none.</summary>
    public string? TakeUpTo(char unit)
    {
        var end = text.IndexOf(unit, Position);
        if (end < 0)
        {
            return null;
        }

        var taken = text.Substring(Position, end - Position);
        Position = end + 1;
        return taken;
    }

    /// <summary>The code point at the cursor, which is passed; a lone surrogate is a problem.</summary>
    public int TakeCodePoint()
    {
        var unit = Current;
        Position++;
        if (!char.IsSurrogate(unit))
        {
            return unit;
        }

        if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(Current))
        {
            return char.ConvertToUtf32(unit, text[Position++]);
        }

        Fail("a lone surrogate is no character; write the whole character");
        return unit;
    }

    /// <summary>A number of exactly so many hexadecimal digits; null and nothing taken when there are less.</summary>
    public int? TakeHex(int digits)
    {
        if (Position + digits > text.Length
            || !int.TryParse(text.Substring(Position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        Position += digits;
        return value;
    }

    /// <summary>The decimal digits at the cursor; empty when there are none.</summary>
    public string TakeDigits()
    {
        var start = Position;
        while (Current is >= '0' and <= '9')
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>Keeps the first problem; the cursor is at its end from now on.</summary>
    public void Fail(string problem) => Problem ??= problem;
}
