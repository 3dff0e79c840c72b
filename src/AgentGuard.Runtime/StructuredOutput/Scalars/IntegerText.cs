using System.Numerics;
using System.Runtime.CompilerServices;

namespace AgentGuard.Runtime.Scalars;

/// <summary>JSON numbers as integers, exactly.</summary>
internal static class IntegerText
{
    private const int SmallDigits = 18;

    /// <summary>Reads up to 18 digits within bounds, the usual case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParseSmall<T>(ReadOnlySpan<byte> text, T min, T max, out T value)
        where T : struct, IBinaryInteger<T>
    {
        if (TryParseSmall(text, out var number))
        {
            value = T.CreateTruncating(number);
            return value >= min && value <= max && T.IsNegative(value) == number < 0 && long.CreateTruncating(value) == number;
        }

        value = default;
        return false;
    }

    /// <summary>Reads up to 18 digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParseSmall(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var start = text[0] == '-' ? 1 : 0;
        if (text.Length > SmallDigits + start)
        {
            return false;
        }

        long number = 0;
        for (var i = start; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        value = start == 0 ? number : -number;
        return true;
    }

    /// <summary>Reads any JSON number; work and memory are bounded whatever its exponent says.</summary>
    public static IntegerFit TryParse<T>(ReadOnlySpan<byte> text, T min, T max, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = default;
        var digits = new SignificantDigits(text);
        if (digits.Count > 0 && digits.Exponent < 0)
        {
            return IntegerFit.Fraction;
        }

        if (!digits.TryGetMagnitude(out var magnitude) || !TryConvert(digits.IsNegative, magnitude, out value))
        {
            return digits.IsNegative ? IntegerFit.TooSmall : IntegerFit.TooLarge;
        }

        return value < min ? IntegerFit.TooSmall : value > max ? IntegerFit.TooLarge : IntegerFit.Fits;
    }

    private static bool TryConvert<T>(bool isNegative, UInt128 magnitude, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var greatest = UInt128.CreateTruncating(T.MaxValue);
        if (isNegative && magnitude != 0)
        {
            value = T.CreateTruncating(UInt128.Zero - magnitude);
            return T.IsNegative(T.MinValue) && magnitude <= greatest + 1;
        }

        value = T.CreateTruncating(magnitude);
        return magnitude <= greatest;
    }
}
