using System.Globalization;
using System.Numerics;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>One number, many spellings: <c>100</c>, <c>100.0</c>, <c>1e2</c>, <c>10000e-2</c>.</summary>
internal static class NumberSpelling
{
    public static string Vary(string number, Random random) =>
        number.All(c => c == '-' || char.IsAsciiDigit(c)) ? VaryInteger(number, random)
        : number.AsSpan().IndexOfAny('e', 'E') >= 0 || random.OneIn(2) ? number
        : number + random.Pick(["0", "e0", "000", "E+00"]);

    private static string VaryInteger(string integer, Random random) => random.Next(12) switch
    {
        0 => integer + ".0",
        1 => integer + random.Pick(["e0", "E0", "e+0", "E-0", "e00"]),
        2 => integer + ".000",
        3 when integer.TrimStart('-') != "0" => integer + "00e-2",
        4 when integer.EndsWith("00", StringComparison.Ordinal) => integer[..^2] + random.Pick(["e2", "E+2", "e+02", ".0e2"]),
        5 when integer.EndsWith('0') && integer.Length > 1 => integer[..^1] + "e1",
        6 => integer.Insert(integer.Length - 1, ".") is var shifted && char.IsAsciiDigit(shifted.TrimStart('-')[0]) ? shifted + "e1" : integer,
        7 when integer == "0" => random.Pick(["-0", "-0.0", "0e5", "0.0e-7"]),
        _ => integer,
    };

    /// <summary>The integer nearest to a JSON number within reason; null beyond.</summary>
    public static BigInteger? ToInteger(string? number)
    {
        if (number is null)
        {
            return null;
        }

        if (BigInteger.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        var value = double.Parse(number, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? new BigInteger(value) : null;
    }
}
