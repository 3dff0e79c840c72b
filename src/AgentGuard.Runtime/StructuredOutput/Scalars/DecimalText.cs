namespace AgentGuard.Runtime.Scalars;

/// <summary>JSON numbers as <see cref="decimal"/>, exactly or not at all.</summary>
internal static class DecimalText
{
    private const int SmallDigits = 18;
    private const int MaxScale = 28;

    private static readonly UInt128 s_maxMantissa = (UInt128.One << 96) - 1;

    /// <summary>False when the number would overflow or be rounded. Zeros at the end of a fraction are no digits that count.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        ulong digits = 0;
        var point = -1;
        var start = text[0] == '-' ? 1 : 0;
        if (text.Length - start > SmallDigits)
        {
            return TryParseAny(text, out value);
        }

        for (var i = start; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (text[i] == '.')
            {
                point = i;
            }
            else
            {
                return TryParseAny(text, out value);
            }
        }

        value = new decimal((int)digits, (int)(digits >> 32), 0, start == 1, (byte)(point < 0 ? 0 : text.Length - 1 - point));
        return true;
    }

    private static bool TryParseAny(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var digits = new SignificantDigits(text);
        if (digits.Count == 0)
        {
            return true;
        }

        if (digits.Exponent < -MaxScale || digits.Count + digits.Exponent > MaxScale + 1 || !digits.TryGetMantissa(out var mantissa))
        {
            return false;
        }

        if (!SignificantDigits.TryScale(ref mantissa, (int)Math.Max(digits.Exponent, 0)) || mantissa > s_maxMantissa)
        {
            return false;
        }

        value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), digits.IsNegative, (byte)Math.Max(-digits.Exponent, 0));
        return true;
    }
}
