namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>A kind of problem, in the words of the diagnostic and of its page.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Severity">What follows from it.</param>
/// <param name="Problem">What is wrong; <c>{0}</c> is the class, method or parameter.</param>
/// <param name="WayOut">What to do.</param>
internal sealed record ToolProblemDescription(ToolProblemKind Kind, ToolProblemSeverity Severity, string Problem, string WayOut);
