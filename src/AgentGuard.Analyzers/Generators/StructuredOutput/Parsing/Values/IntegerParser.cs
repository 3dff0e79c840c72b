using System.Globalization;
using System.Numerics;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>Integers up to 128 bits, and what limits them.</summary>
internal static class IntegerParser
{
    public static IntegerValue Parse(IntegerType type, bool isNullable, ValueSite site)
    {
        var least = BigInteger.Parse(type.Minimum, CultureInfo.InvariantCulture);
        var most = BigInteger.Parse(type.Maximum, CultureInfo.InvariantCulture);
        var (min, max) = (least, most);
        foreach (var constraint in site.Constraints.Take(ConstraintKind.Bounds))
        {
            if (!BoundsReader.TryRead(constraint, site, out var lower, out var upper))
            {
                continue;
            }

            var from = lower is { } low ? Lower(low, constraint.MinimumIsExclusive) : least;
            var to = upper is { } high ? Upper(high, constraint.MaximumIsExclusive) : most;
            if (from > to || from > most || to < least)
            {
                site.Report(ProblemKind.Contradiction, constraint.Location, $"from {constraint.Minimum ?? type.Minimum} to {constraint.Maximum ?? type.Maximum}");
            }
            else if (constraint.IsOurs && (from < least || to > most))
            {
                site.Report(ProblemKind.BoundsOutsideType, constraint.Location, constraint.Name, type.CSharpType, type.Minimum, type.Maximum);
            }

            min = BigInteger.Max(min, from);
            max = BigInteger.Min(max, to);
        }

        var values = ValueList.Of(site.Constraints.Take(ConstraintKind.Values), site, Digits, text => IsBetween(text, min, max), "integer");
        return new IntegerValue(
            type.CSharpType,
            isNullable,
            min == least ? null : min.ToString(CultureInfo.InvariantCulture),
            max == most ? null : max.ToString(CultureInfo.InvariantCulture),
            type.Minimum,
            type.Maximum,
            values);
    }

    private static BigInteger Lower(ExactNumber bound, bool isExclusive) =>
        isExclusive && bound.IsInteger ? bound.ToInteger(up: true) + 1 : bound.ToInteger(up: true);

    private static BigInteger Upper(ExactNumber bound, bool isExclusive) =>
        isExclusive && bound.IsInteger ? bound.ToInteger(up: false) - 1 : bound.ToInteger(up: false);

    /// <summary>A text serves for integers beyond the 64 bits of an attribute's argument.</summary>
    private static string? Digits(object value)
    {
        var text = value as string ?? NumberText.Of(value);
        return text is not null && ExactNumber.TryParse(text, out var number) && number.IsInteger
            ? number.ToInteger(up: true).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsBetween(string text, BigInteger min, BigInteger max)
    {
        var value = BigInteger.Parse(text, CultureInfo.InvariantCulture);
        return value >= min && value <= max;
    }
}
