using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>Numbers with fractions, and what limits them.</summary>
internal static class NumberParser
{
    public static NumberValue Parse(NumberType type, bool isNullable, ValueSite site)
    {
        Limit? min = null;
        Limit? max = null;
        foreach (var constraint in site.Constraints.Take(ConstraintKind.Bounds))
        {
            if (!BoundsReader.TryRead(constraint, site, out var lower, out var upper))
            {
                continue;
            }

            var low = Held(lower, constraint.Minimum, constraint.MinimumIsExclusive, type, constraint, site);
            var high = Held(upper, constraint.Maximum, constraint.MaximumIsExclusive, type, constraint, site);
            min = Stricter(min, low, sign: 1);
            max = Stricter(max, high, sign: -1);
            if (IsEmpty(min, max))
            {
                site.Report(ProblemKind.Contradiction, constraint.Location, $"from {min!.Text} to {max!.Text}");
            }
        }

        var values = ValueList.Of(
            site.Constraints.Take(ConstraintKind.Values), site, value => Text(value, type), text => !Excludes(min, max, text), "number");
        return new NumberValue(
            type.CSharpType, isNullable, min?.Text, max?.Text, min?.IsExclusive == true, max?.IsExclusive == true, values);
    }

    /// <summary>
    /// The limit, when the type can hold it. <c>[Range(0.01, double.MaxValue)]</c> on a decimal is how people write "no maximum".
    /// </summary>
    private static Limit? Held(ExactNumber? number, string? text, bool isExclusive, NumberType type, Constraint constraint, ValueSite site)
    {
        if (number is not { } bound)
        {
            return null;
        }

        if (type.Holds(bound))
        {
            return new Limit(bound, text!, isExclusive);
        }

        if (constraint.IsOurs)
        {
            site.Report(ProblemKind.BoundNotHeld, constraint.Location, constraint.Name, text!, type.CSharpType);
        }

        return null;
    }

    private static Limit? Stricter(Limit? known, Limit? other, int sign)
    {
        if (known is null || other is null)
        {
            return known ?? other;
        }

        var order = known.Number.CompareTo(other.Number) * sign;
        return order > 0 || (order == 0 && known.IsExclusive) ? known : other;
    }

    private static bool IsEmpty(Limit? min, Limit? max)
    {
        if (min is null || max is null)
        {
            return false;
        }

        var order = min.Number.CompareTo(max.Number);
        return order > 0 || (order == 0 && (min.IsExclusive || max.IsExclusive));
    }

    private static bool Excludes(Limit? min, Limit? max, string text)
    {
        var value = new Limit(ExactNumber.Parse(text), text, IsExclusive: false);
        return IsEmpty(min, value) || IsEmpty(value, max);
    }

    private static string? Text(object value, NumberType type) =>
        (value as string ?? NumberText.Of(value)) is { } text && ExactNumber.TryParse(text, out var number) && type.Holds(number) ? text : null;

    private sealed record Limit(ExactNumber Number, string Text, bool IsExclusive);
}
