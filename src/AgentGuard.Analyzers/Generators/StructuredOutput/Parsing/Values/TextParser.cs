using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>Strings and what limits them.</summary>
internal static class TextParser
{
    public static TextValue Parse(bool isNullable, ValueSite site)
    {
        var lengths = site.Constraints.Take(ConstraintKind.Chars, ConstraintKind.Length);
        var range = CountRange.Of(lengths, site);
        if (site.Constraints.Take(ConstraintKind.NotEmpty).Count > 0)
        {
            range = range with { Minimum = Math.Max(range.Minimum ?? 0, 1) };
        }

        var pattern = Pattern(site.Constraints.Take(ConstraintKind.Pattern, ConstraintKind.FullPattern), range.Minimum > 0, site);
        var format = Format(site.Constraints.Take(ConstraintKind.Format), site);
        var values = Values(site.Constraints.Take(ConstraintKind.Values), range, site);
        return new TextValue(isNullable, range.Minimum, range.Maximum, pattern, format, values);
    }

    private static string? Pattern(IReadOnlyList<Constraint> constraints, bool excludesEmpty, ValueSite site)
    {
        string? pattern = null;
        foreach (var constraint in constraints)
        {
            var text = constraint.Kind == ConstraintKind.FullPattern ? PatternText.Whole(constraint.Text, excludesEmpty) : constraint.Text;
            if (PatternText.Problem(text) is { } problem)
            {
                site.Report(constraint.IsOurs ? ProblemKind.PatternUnsupported : ProblemKind.ExpressionUnsupported, constraint.Location, constraint.Name, problem);
            }
            else if (pattern is null)
            {
                pattern = text;
            }
            else if (pattern != text)
            {
                site.Report(ProblemKind.TwoPatterns, constraint.Location, constraint.Name);
            }
        }

        return pattern;
    }

    private static string? Format(IReadOnlyList<Constraint> constraints, ValueSite site)
    {
        string? format = null;
        foreach (var constraint in constraints)
        {
            if (constraint.Text.Length == 0)
            {
                site.Report(ProblemKind.FormatUnknown, constraint.Location, constraint.Name);
            }
            else if (format is null)
            {
                format = constraint.Text;
            }
            else if (format != constraint.Text)
            {
                site.Report(ProblemKind.TwoFormats, constraint.Location, format, constraint.Text);
            }
        }

        return format;
    }

    private static EquatableArray<string> Values(IReadOnlyList<Constraint> constraints, CountRange range, ValueSite site) =>
        ValueList.Of(
            constraints,
            site,
            value => value as string,
            text => CodePoints(text) >= (range.Minimum ?? 0) && CodePoints(text) <= (range.Maximum ?? int.MaxValue),
            "text");

    private static int CodePoints(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
