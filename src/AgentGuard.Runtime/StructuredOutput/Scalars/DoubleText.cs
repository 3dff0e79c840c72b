using System.Globalization;

namespace AgentGuard.Runtime.Scalars;

/// <summary>JSON numbers as <see cref="double"/>.</summary>
internal static class DoubleText
{
    private const int ExactDigits = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>The nearest double; infinity when there is none.</summary>
    public static double Parse(ReadOnlySpan<byte> text)
    {
        // Up to 15 digits and their power of ten are exact, so one division rounds correctly.
        long digits = 0;
        var point = -1;
        var start = text[0] == '-' ? 1 : 0;
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
                return ParseAny(text);
            }

            if (i - start > ExactDigits)
            {
                return ParseAny(text);
            }
        }

        if (text.Length - start - (point < 0 ? 0 : 1) > ExactDigits)
        {
            return ParseAny(text);
        }

        var value = point < 0 ? digits : digits / PowersOfTen[text.Length - 1 - point];
        return start == 0 ? value : -value;
    }

    private static double ParseAny(ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.PositiveInfinity;
}
