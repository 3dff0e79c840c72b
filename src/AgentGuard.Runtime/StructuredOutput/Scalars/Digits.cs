namespace AgentGuard.Runtime.Scalars;

/// <summary>ASCII digits.</summary>
internal static class Digits
{
    /// <summary>How many digits a text starts with.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        var other = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? text.Length : other;
    }

    /// <summary>The two digits a text starts with.</summary>
    public static bool TryParseTwo(ReadOnlySpan<byte> text, int max, out int value)
    {
        value = 0;
        if (text.Length < 2 || !char.IsAsciiDigit((char)text[0]) || !char.IsAsciiDigit((char)text[1]))
        {
            return false;
        }

        value = ((text[0] - '0') * 10) + text[1] - '0';
        return value <= max;
    }

    /// <summary>All digits of a text; false when it is no number of 64 bits.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit) || value > (long.MaxValue - 9) / 10)
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return text.Length > 0;
    }
}
