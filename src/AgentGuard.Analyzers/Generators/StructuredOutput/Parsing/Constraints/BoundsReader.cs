namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>The ends of a range, checked to be numbers.</summary>
internal static class BoundsReader
{
    /// <summary>False, and reported, when an end is no number.</summary>
    public static bool TryRead(Constraint constraint, ValueSite site, out ExactNumber? lower, out ExactNumber? upper) =>
        TryRead(constraint.Minimum, constraint, site, out lower) & TryRead(constraint.Maximum, constraint, site, out upper);

    private static bool TryRead(string? text, Constraint constraint, ValueSite site, out ExactNumber? number)
    {
        number = null;
        if (text is null)
        {
            return true;
        }

        if (ExactNumber.TryParse(text, out var parsed))
        {
            number = parsed;
            return true;
        }

        site.Report(constraint.IsOurs ? ProblemKind.BoundNotANumber : ProblemKind.NotEnforced, constraint.Location, constraint.Name, text);
        return false;
    }
}
