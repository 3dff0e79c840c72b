using System.Globalization;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>Something wrong with the definition of a tool.</summary>
/// <param name="Kind">Its name, of <see cref="ToolProblemKind"/> or <see cref="ProblemKind"/>.</param>
/// <param name="Severity">What follows from it.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong and what to do, without a full stop.</param>
internal sealed record ToolProblem(string Kind, ToolProblemSeverity Severity, Location Location, string Message)
{
    public static ToolProblem Of(ToolProblemDescription description, Location location, params object[] arguments) => new(
        description.Kind.ToString(),
        description.Severity,
        location,
        string.Format(CultureInfo.InvariantCulture, description.Problem + "; " + description.WayOut, arguments));

    /// <summary>A problem of an argument or result, which structured outputs may have too.</summary>
    public static ToolProblem Of(OutputProblem problem) => new(
        problem.Description.Kind.ToString(),
        problem.Description.Severity switch
        {
            ProblemSeverity.Fatal => ToolProblemSeverity.Fatal,
            ProblemSeverity.Minor => ToolProblemSeverity.Minor,
            _ => ToolProblemSeverity.Hint,
        },
        problem.Location,
        problem.Message);
}
