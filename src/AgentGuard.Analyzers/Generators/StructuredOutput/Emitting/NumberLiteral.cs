using System.Globalization;
using System.Numerics;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Numbers from a spec as C# expressions of exactly their type.</summary>
internal static class NumberLiteral
{
    /// <param name="digits">A whole number in the type's range.</param>
    public static string Of(IntegerValue type, string digits) => type.CSharpType switch
    {
        "long" => digits == "-9223372036854775808" ? "long.MinValue" : digits + "L",
        "uint" => digits + "U",
        "ulong" => digits + "UL",
        "global::System.Int128" or "global::System.UInt128" => OfWide(type.CSharpType, digits),
        _ => digits,
    };

    /// <param name="number">A JSON number.</param>
    public static string Of(NumberValue type, string number) => number + type.CSharpType switch
    {
        "decimal" => "M",
        "float" => "F",
        _ => "D",
    };

    /// <param name="number">A JSON number, for comparing in <see cref="double"/>.</param>
    public static string Double(string number) => number + "D";

    private static string OfWide(string type, string digits)
    {
        var value = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            return value == long.MinValue ? "long.MinValue" : value.Sign < 0 || type.EndsWith(".Int128", StringComparison.Ordinal) ? digits + "L" : digits + "UL";
        }

        var bits = value.Sign < 0 ? value + (BigInteger.One << 128) : value;
        return $"new {type}({Half(bits >> 64)}, {Half(bits & ulong.MaxValue)})";
    }

    private static string Half(BigInteger bits) => "0x" + ((ulong)bits).ToString("X", CultureInfo.InvariantCulture) + "UL";
}
