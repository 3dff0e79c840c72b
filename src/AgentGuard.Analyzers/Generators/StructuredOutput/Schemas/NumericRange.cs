using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>What a .NET number type holds, as bounds in a schema and as words.</summary>
internal sealed record NumericRange(string Minimum, string Maximum, string Words)
{
    /// <summary>From here on a double, which most JSON tools use, cannot tell neighbouring integers apart.</summary>
    private const double FirstInexact = 9007199254740992;

    public static NumericRange Single { get; } = new("-3.4028234663852886e38", "3.4028234663852886e38", "32-bit float");

    public static NumericRange Decimal { get; } =
        new("-79228162514264337593543950335", "79228162514264337593543950335", "128-bit decimal");

    public static NumericRange Half { get; } = new("-65504", "65504", "from -65504 to 65504");

    private static NumericRange[] Wide { get; } =
    [
        Single,
        Decimal,
        new("-2147483648", "2147483647", "32-bit integer"),
        new("0", "4294967295", "unsigned 32-bit integer"),
        new("-9223372036854775808", "9223372036854775807", "64-bit integer"),
        new("0", "18446744073709551615", "unsigned 64-bit integer"),
        new("-170141183460469231731687303715884105728", "170141183460469231731687303715884105727", "128-bit integer"),
        new("0", "340282366920938463463374607431768211455", "unsigned 128-bit integer"),
    ];

    /// <summary>The implied range of a number type; null for a double, which has none in JSON, and for integers, which bring theirs.</summary>
    public static NumericRange? OfNumber(string csharpType) => csharpType switch
    {
        "float" => Single,
        "decimal" => Decimal,
        "global::System.Half" => Half,
        _ => null,
    };

    /// <summary>The type in words when this is the whole range of one with 32 bits or more; such digits only cost tokens.</summary>
    public static string? WordsOf(string minimum, string maximum) =>
        Wide.FirstOrDefault(range => range.Minimum == minimum && range.Maximum == maximum)?.Words;

    /// <summary>The type in words when this is the end of the range of one with 32 bits or more.</summary>
    public static string? WordsOfEnd(string bound) =>
        Wide.FirstOrDefault(range => (range.Minimum == bound && bound != "0") || range.Maximum == bound)?.Words;

    /// <summary>A bound that every provider reads as it is written.</summary>
    public static bool IsExact(JsonNode bound) => bound is JsonNumber number && Math.Abs(number.Approximate) < FirstInexact;
}
