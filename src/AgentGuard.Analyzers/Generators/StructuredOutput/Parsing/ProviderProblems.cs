using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>What providers do not take of a sound definition: the linter's findings, at the members they come from.</summary>
internal static class ProviderProblems
{
    /// <param name="output">What was read.</param>
    /// <param name="profiles">Of the providers that matter.</param>
    public static IEnumerable<Problem> Find(ParsedOutput output, IEnumerable<SchemaProfile> profiles)
    {
        if (output.Spec is not { } spec)
        {
            return [];
        }

        var portable = PortableSchema.Of(spec);
        return profiles
            .SelectMany(profile => SchemaLinter.Lint(SchemaDocument.For(portable, profile).Root, profile))
            .Select(finding => (Finding: finding, Place: output.Places.Find(spec, finding.Path)))
            .GroupBy(found => (found.Finding.Rule, found.Place))
            .Select(group => Describe(group.Key.Place, group.Select(found => found.Finding).ToList()));
    }

    /// <summary>One problem for all providers that find the same, in the words of the first.</summary>
    private static Problem Describe((Location Location, string Subject) place, List<SchemaFinding> findings)
    {
        var others = findings
            .Select(finding => finding.Profile).Distinct().Skip(1)
            .Select(profile => ProviderLimits.Of(profile).Provider).ToList();
        var text = findings[0].Message + (others.Count == 0 ? "" : $" (also {string.Join(", ", others)})");
        return OutputProblems.Table.Found(ProblemKind.ProviderRefuses, place.Location, place.Subject, text);
    }
}
