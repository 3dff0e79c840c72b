using System.Globalization;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>Something wrong with a definition.</summary>
/// <param name="Description">What kind of problem.</param>
/// <param name="Location">Where it is; in another type than the root when that is where the fix belongs.</param>
/// <param name="Arguments">The names and numbers that matter.</param>
internal sealed record OutputProblem(ProblemDescription Description, Location Location, params object[] Arguments)
{
    public bool IsFatal => Description.Severity == ProblemSeverity.Fatal;

    /// <summary>What is wrong and what to do, without a full stop.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Description.Problem + "; " + Description.WayOut, Arguments);
}
