using System.Globalization;
using System.Numerics;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>A number as JSON writes it, compared without loss: <c>Digits * 10^Exponent</c>.</summary>
internal readonly struct ExactNumber : IComparable<ExactNumber>
{
    // More than any CLR type holds, and small enough to compute with.
    private const int MaxExponent = 2_000;

    private ExactNumber(BigInteger digits, int exponent)
    {
        Digits = digits;
        Exponent = exponent;
    }

    private BigInteger Digits { get; }

    private int Exponent { get; }

    /// <summary>Reads the grammar of RFC 8259, nothing more.</summary>
    public static bool TryParse(string text, out ExactNumber number)
    {
        number = default;
        var at = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var whole = Digit(text, at);
        if (whole == at || (text[at] == '0' && whole > at + 1))
        {
            return false;
        }

        var end = whole;
        if (end < text.Length && text[end] == '.')
        {
            end = Digit(text, whole + 1);
            if (end == whole + 1)
            {
                return false;
            }
        }

        if (!TryExponent(text, end, out var exponent))
        {
            return false;
        }

        var fraction = end > whole ? text.Substring(whole + 1, end - whole - 1) : "";
        var digits = BigInteger.Parse(text.Substring(0, whole) + fraction, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        number = new ExactNumber(digits, exponent - fraction.Length);
        return true;
    }

    public static ExactNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no JSON number.");

    public int CompareTo(ExactNumber other)
    {
        var exponent = Math.Min(Exponent, other.Exponent);
        return Scaled(exponent).CompareTo(other.Scaled(exponent));
    }

    /// <summary>The nearest integer that is not less, or not greater.</summary>
    public BigInteger ToInteger(bool up)
    {
        if (Exponent >= 0)
        {
            return Scaled(0);
        }

        var quotient = BigInteger.DivRem(Digits, BigInteger.Pow(10, -Exponent), out var rest);
        return rest.IsZero ? quotient : up && rest.Sign > 0 ? quotient + 1 : !up && rest.Sign < 0 ? quotient - 1 : quotient;
    }

    public bool IsInteger => Exponent >= 0 || (Digits % BigInteger.Pow(10, -Exponent)).IsZero;

    /// <summary>A decimal holds it without rounding: 96 bits, at most 28 of the digits after the point.</summary>
    public bool FitsDecimal
    {
        get
        {
            var (digits, exponent) = (Digits, Exponent);
            while (exponent < 0 && (digits % 10).IsZero)
            {
                digits /= 10;
                exponent++;
            }

            return exponent >= -28 && BigInteger.Abs(exponent > 0 ? Scaled(0) : digits) < BigInteger.Pow(2, 96);
        }
    }

    private BigInteger Scaled(int exponent) => Digits * BigInteger.Pow(10, Exponent - exponent);

    private static int Digit(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static bool TryExponent(string text, int at, out int exponent)
    {
        exponent = 0;
        if (at == text.Length)
        {
            return true;
        }

        if (text[at] is not ('e' or 'E'))
        {
            return false;
        }

        var start = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return Digit(text, start) == text.Length
            && start < text.Length
            && int.TryParse(text.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && Math.Abs(exponent) <= MaxExponent;
    }
}
