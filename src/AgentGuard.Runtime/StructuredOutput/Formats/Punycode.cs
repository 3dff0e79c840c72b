namespace AgentGuard.Runtime.Formats;

/// <summary>RFC 3492, decoding. A label has at most 63 characters, so the insertions are bounded by a constant.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int TMin = 1;
    private const int TMax = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 0x80;

    /// <summary>Decodes to code points, ASCII letters in lower case.</summary>
    /// <param name="text">Letters, digits and hyphens, without the prefix.</param>
    /// <param name="codePoints">At least as long as the text.</param>
    /// <param name="count">How many there are.</param>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<int> codePoints, out int count)
    {
        // A delimiter in front of everything is none: there is nothing basic before it.
        var delimiter = text.LastIndexOf('-');
        count = Math.Max(delimiter, 0);
        for (var i = 0; i < count; i++)
        {
            codePoints[i] = char.ToLowerInvariant(text[i]);
        }

        text = text[(delimiter > 0 ? delimiter + 1 : 0)..];
        var codePoint = InitialCodePoint;
        var bias = InitialBias;
        var position = 0;
        while (!text.IsEmpty)
        {
            var isFirst = position == 0;
            if (!TryReadInteger(ref text, bias, out var delta) || !TryAdd(delta, ++count, ref position, ref codePoint))
            {
                return false;
            }

            bias = Adapt(delta, count, isFirst);
            codePoints[position..(count - 1)].CopyTo(codePoints[(position + 1)..]);
            codePoints[position++] = codePoint;
        }

        return true;
    }

    private static bool TryAdd(long delta, int positions, ref int position, ref int codePoint)
    {
        var index = position + delta;
        var next = codePoint + (index / positions);
        position = (int)(index % positions);
        codePoint = (int)Math.Min(next, int.MaxValue);
        return next <= 0x10FFFF;
    }

    private static bool TryReadInteger(ref ReadOnlySpan<char> text, int bias, out long value)
    {
        value = 0;
        long weight = 1;
        for (var k = Base; ; k += Base)
        {
            var digit = text.IsEmpty ? -1 : Digit(text[0]);
            if (digit < 0)
            {
                return false;
            }

            text = text[1..];
            value += digit * weight;
            if (value > int.MaxValue)
            {
                return false;
            }

            var threshold = Math.Clamp(k - bias, TMin, TMax);
            if (digit < threshold)
            {
                return true;
            }

            weight = Math.Min(weight * (Base - threshold), int.MaxValue);
        }
    }

    private static int Digit(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        >= '0' and <= '9' => c - '0' + 26,
        _ => -1,
    };

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta /= isFirst ? Damp : 2;
        delta += delta / count;
        var k = 0;
        while (delta > (Base - TMin) * TMax / 2)
        {
            delta /= Base - TMin;
            k += Base;
        }

        return k + (int)((Base - TMin + 1) * delta / (delta + Skew));
    }
}
