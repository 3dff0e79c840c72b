using System.Globalization;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>The strictest of several ranges of counts. Null for an open end.</summary>
internal readonly record struct CountRange(int? Minimum, int? Maximum)
{
    /// <summary>Combines the ranges; reports one that no count satisfies.</summary>
    public static CountRange Of(IReadOnlyList<Constraint> constraints, ValueSite site)
    {
        int? min = null;
        int? max = null;
        foreach (var constraint in constraints)
        {
            var (least, most) = (Count(constraint.Minimum), Count(constraint.Maximum));
            if (least < 0 || most < 0)
            {
                site.Report(ProblemKind.NegativeCount, constraint.Location, constraint.Name);
            }

            min = least is null || min > least ? min : least;
            max = most is null || max < most ? max : most;
        }

        if (min > max)
        {
            site.Report(ProblemKind.Contradiction, constraints[constraints.Count - 1].Location, $"at least {min} and at most {max}");
        }

        return new CountRange(min is 0 ? null : min, max);
    }

    private static int? Count(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : null;
}
