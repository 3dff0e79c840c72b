using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>A type of numbers with fractions.</summary>
/// <param name="CSharpType">As code.</param>
/// <param name="Maximum">The greatest finite value; the least is its negative.</param>
/// <param name="IsDecimal">Keeps every digit or none; binary types round.</param>
internal sealed record NumberType(string CSharpType, string Maximum, bool IsDecimal)
{
    private static readonly NumberType Double = new("double", "1.7976931348623157E+308", false);
    private static readonly NumberType Single = new("float", "3.4028234663852886E+38", false);
    private static readonly NumberType Decimal = new("decimal", "79228162514264337593543950335", true);
    private static readonly NumberType Half = new("global::System.Half", "65504", false);

    public static NumberType? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Double => Double,
        SpecialType.System_Single => Single,
        SpecialType.System_Decimal => Decimal,
        _ when type.Is("System.Half") => Half,
        _ => null,
    };

    public bool Holds(ExactNumber number) =>
        number.CompareTo(ExactNumber.Parse(Maximum)) <= 0
        && number.CompareTo(ExactNumber.Parse("-" + Maximum)) >= 0
        && (!IsDecimal || number.FitsDecimal);
}
