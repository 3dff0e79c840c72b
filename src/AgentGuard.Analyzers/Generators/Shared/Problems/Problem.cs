namespace AgentGuard.Analyzers.Generators.Shared.Problems;

/// <summary>Something wrong with a definition.</summary>
/// <param name="Kind">Its name, a member of the table's enum.</param>
/// <param name="Severity">What follows from it.</param>
/// <param name="Location">Where it is; in another type than the root when that is where the fix belongs.</param>
/// <param name="Message">What is wrong and what to do, without a full stop.</param>
internal sealed record Problem(string Kind, ProblemSeverity Severity, Location Location, string Message)
{
    public bool IsFatal => Severity == ProblemSeverity.Fatal;
}
