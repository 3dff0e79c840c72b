namespace AgentGuard.Runtime.Tests.Oracle.Formats;

/// <summary>RFC 3492, section 6.2.</summary>
internal static class Punycode
{
    private const int Base = 36;

    /// <returns>Code points; null where the text is no Punycode.</returns>
    public static int[]? Decode(string text)
    {
        var delimiter = text.LastIndexOf('-');
        var output = text[..Math.Max(delimiter, 0)].Select(c => (int)c).ToList();
        var (n, i, bias) = (128, 0L, 72);
        for (var at = delimiter + 1; at < text.Length;)
        {
            var old = i;
            var weight = 1L;
            for (var k = Base; ; k += Base)
            {
                if (at == text.Length || Digit(text[at++]) is not { } digit)
                {
                    return null;
                }

                i += digit * weight;
                var threshold = Math.Clamp(k - bias, 1, 26);
                if (i > int.MaxValue)
                {
                    return null;
                }

                if (digit < threshold)
                {
                    break;
                }

                weight = Math.Min(weight * (Base - threshold), int.MaxValue);
            }

            var count = output.Count + 1;
            bias = Adapt(i - old, count, old == 0);
            n += (int)(i / count);
            i %= count;
            if (n > 0x10FFFF)
            {
                return null;
            }

            output.Insert((int)i++, n);
        }

        return [.. output];
    }

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / 700 : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > 455; k += Base)
        {
            delta /= Base - 1;
        }

        return (int)(k + ((Base * delta) / (delta + 38)));
    }

    private static int? Digit(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        >= '0' and <= '9' => c - '0' + 26,
        _ => null,
    };
}
