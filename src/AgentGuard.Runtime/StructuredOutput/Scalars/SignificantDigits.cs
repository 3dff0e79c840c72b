namespace AgentGuard.Runtime.Scalars;

/// <summary>A JSON number as sign, digits without zeros at either end, and a power of ten. Nothing is copied.</summary>
internal readonly ref struct SignificantDigits
{
    // Far beyond the length of any text, and far from overflow.
    private const long ExponentLimit = 1L << 40;

    private readonly ReadOnlySpan<byte> _digits;

    /// <param name="number">A well-formed JSON number.</param>
    public SignificantDigits(ReadOnlySpan<byte> number)
    {
        IsNegative = number[0] == '-';
        var mark = number.IndexOfAny((byte)'e', (byte)'E');
        var exponent = mark < 0 ? 0 : ParseExponent(number[(mark + 1)..]);
        var mantissa = (mark < 0 ? number : number[..mark])[(IsNegative ? 1 : 0)..];
        var first = mantissa.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
        {
            return;
        }

        var last = mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        var point = mantissa.IndexOf((byte)'.');
        var integerLength = point < 0 ? mantissa.Length : point;
        _digits = mantissa[first..(last + 1)];
        Count = _digits.Length - (point > first && point < last ? 1 : 0);
        Exponent = exponent + (last < integerLength ? integerLength - 1 - last : integerLength - last);
    }

    public bool IsNegative { get; }

    /// <summary>How many digits; 0 for zero.</summary>
    public int Count { get; }

    /// <summary>The power of ten of the last digit.</summary>
    public long Exponent { get; }

    /// <summary>The absolute value; false when it is no integer of 128 bits. <see cref="Exponent"/> is not negative.</summary>
    public bool TryGetMagnitude(out UInt128 magnitude)
    {
        const int MaxDigits = 39;
        if (Count + Exponent > MaxDigits)
        {
            magnitude = 0;
            return false;
        }

        return TryGetMantissa(out magnitude) && TryScale(ref magnitude, (int)Exponent);
    }

    /// <summary>The digits as an integer; false when that has more than 128 bits.</summary>
    public bool TryGetMantissa(out UInt128 mantissa)
    {
        mantissa = 0;
        foreach (var digit in _digits)
        {
            if (digit != '.' && !TryAppend(ref mantissa, (uint)(digit - '0')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Appends zeros; false on overflow.</summary>
    public static bool TryScale(ref UInt128 value, int zeros)
    {
        for (; zeros > 0; zeros--)
        {
            if (!TryAppend(ref value, 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAppend(ref UInt128 value, uint digit)
    {
        var tenth = UInt128.MaxValue / 10;
        if (value > tenth || (value == tenth && digit > 5))
        {
            return false;
        }

        value = (value * 10) + digit;
        return true;
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        long exponent = 0;
        foreach (var digit in text[(text[0] is (byte)'-' or (byte)'+' ? 1 : 0)..])
        {
            exponent = Math.Min((exponent * 10) + digit - '0', ExponentLimit);
        }

        return isNegative ? -exponent : exponent;
    }
}
