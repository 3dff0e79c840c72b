using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>
/// <c>[Confidence]</c> is a number from 0 to 1 by definition. A model that answers 95 means percent, and would pass every threshold.
/// </summary>
internal static class ConfidenceRange
{
    public static ValueSpec Of(ValueSpec value, ValueSite site)
    {
        if (value is not NumberValue number)
        {
            site.Report(ProblemKind.ConfidenceNotANumber);
            return value;
        }

        if (IsOutside(number.Minimum) || IsOutside(number.Maximum))
        {
            site.Report(ProblemKind.ConfidenceOutOfRange);
        }

        return number with { Minimum = number.Minimum ?? "0", Maximum = number.Maximum ?? "1" };
    }

    private static bool IsOutside(string? bound) =>
        bound is not null
        && ExactNumber.Parse(bound) is var number
        && (number.CompareTo(ExactNumber.Parse("0")) < 0 || number.CompareTo(ExactNumber.Parse("1")) > 0);
}
