using System.Globalization;
using System.Numerics;

namespace AgentGuard.Runtime.Tests.Oracle.Json;

/// <summary>A JSON number without rounding: mantissa times ten to the exponent, the mantissa not divisible by ten.</summary>
internal readonly struct ExactNumber : IComparable<ExactNumber>
{
    private readonly BigInteger _mantissa;
    private readonly BigInteger _exponent;
    private readonly int _digits;

    private ExactNumber(BigInteger mantissa, BigInteger exponent, int digits) => (_mantissa, _exponent, _digits) = (mantissa, exponent, digits);

    /// <summary>1.0 and 1e2 are integers.</summary>
    public bool IsInteger => _mantissa.IsZero || _exponent.Sign >= 0;

    /// <summary>How many digits there are from the first to the last that is not zero.</summary>
    public int SignificantDigits => _digits;

    /// <summary>The place of the first digit: ten to the power of it is a bound of the size.</summary>
    public BigInteger Magnitude => _exponent + _digits;

    public static ExactNumber Parse(string text)
    {
        var split = text.IndexOfAny(['e', 'E']);
        var decimals = split < 0 ? text : text[..split];
        var exponent = split < 0 ? BigInteger.Zero : BigInteger.Parse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = decimals.IndexOf('.');
        if (point >= 0)
        {
            exponent -= decimals.Length - point - 1;
            decimals = decimals.Remove(point, 1);
        }

        var digits = decimals.TrimStart('-').TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
        {
            return default;
        }

        var mantissa = BigInteger.Parse(significant, NumberStyles.None, CultureInfo.InvariantCulture);
        return new(text[0] == '-' ? -mantissa : mantissa, exponent + (digits.Length - significant.Length), significant.Length);
    }

    public int CompareTo(ExactNumber other)
    {
        if (_mantissa.Sign != other._mantissa.Sign || _mantissa.IsZero)
        {
            return _mantissa.Sign.CompareTo(other._mantissa.Sign);
        }

        if (Magnitude != other.Magnitude)
        {
            return Magnitude > other.Magnitude ? _mantissa.Sign : -_mantissa.Sign;
        }

        // Equal magnitudes: the exponents differ by no more than the number of digits.
        var shift = (int)(_exponent - other._exponent);
        return shift >= 0
            ? (_mantissa * BigInteger.Pow(10, shift)).CompareTo(other._mantissa)
            : _mantissa.CompareTo(other._mantissa * BigInteger.Pow(10, -shift));
    }

    /// <param name="divisor">Not zero.</param>
    public bool IsMultipleOf(ExactNumber divisor)
    {
        if (_mantissa.IsZero)
        {
            return true;
        }

        var shift = _exponent - divisor._exponent;
        if (shift.Sign >= 0)
        {
            var modulus = BigInteger.Abs(divisor._mantissa);
            return (_mantissa * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
        }

        // The mantissa is not divisible by ten, so more places than it has digits cannot divide it.
        return -shift <= _digits && (_mantissa % (divisor._mantissa * BigInteger.Pow(10, (int)-shift))).IsZero;
    }

    /// <summary>The nearest double, as a program that reads the text into one has it.</summary>
    public double ToDouble() => double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Compares as programs do that keep numbers in a double.</summary>
    public int CompareRounded(ExactNumber other) => ToDouble().CompareTo(other.ToDouble());

    /// <inheritdoc/>
    public override string ToString() => _exponent.IsZero ? $"{_mantissa}" : $"{_mantissa}e{_exponent}";
}
