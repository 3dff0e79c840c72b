using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace AgentGuard.Runtime.Scalars;

/// <summary>JSON numbers as floating-point numbers.</summary>
internal static class NumberText
{
    /// <summary>False when the type cannot hold the number.</summary>
    /// <typeparam name="T"><see cref="double"/>, <see cref="float"/>, <see cref="Half"/> or <see cref="decimal"/>.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IFloatingPoint<T>
    {
        if (typeof(T) == typeof(decimal))
        {
            var fits = DecimalText.TryParse(text, out var exact);
            value = Unsafe.BitCast<decimal, T>(exact);
            return fits;
        }

        if (typeof(T) == typeof(double))
        {
            var number = DoubleText.Parse(text);
            value = Unsafe.BitCast<double, T>(number);
            return double.IsFinite(number);
        }

        return TryParseNarrow(text, out value);
    }

    /// <summary>True for a text that JSON allows as a number.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = CountDigits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0'))
        {
            return false;
        }

        text = text[whole..];
        if (text.StartsWith("."u8))
        {
            var fraction = CountDigits(text[1..]);
            if (fraction == 0)
            {
                return false;
            }

            text = text[(fraction + 1)..];
        }

        if (text.Length > 0 && text[0] is (byte)'e' or (byte)'E')
        {
            text = text[(text.Length > 1 && text[1] is (byte)'+' or (byte)'-' ? 2 : 1)..];
            return text.Length > 0 && CountDigits(text) == text.Length;
        }

        return text.Length == 0;
    }

    // The range is compared in double, as a schema's bounds are; the value itself is rounded once.
    private static bool TryParseNarrow<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IFloatingPoint<T>
    {
        var greatest = typeof(T) == typeof(Half) ? (double)Half.MaxValue : float.MaxValue;
        value = T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : default;
        return Math.Abs(DoubleText.Parse(text)) <= greatest;
    }

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var other = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? text.Length : other;
    }
}
