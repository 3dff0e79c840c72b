namespace AgentGuard.Analyzers.Generators.Shared.Problems;

/// <summary>A kind of problem, in the words of the diagnostic and of its page.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Severity">What follows from it.</param>
/// <param name="Problem">What is wrong; <c>{0}</c> is the type or member.</param>
/// <param name="WayOut">What to do.</param>
internal sealed record ProblemDescription<TKind>(TKind Kind, ProblemSeverity Severity, string Problem, string WayOut)
    where TKind : struct, Enum
{
    public static ProblemDescription<TKind> Fatal(TKind kind, string problem, string wayOut) => new(kind, ProblemSeverity.Fatal, problem, wayOut);

    public static ProblemDescription<TKind> Error(TKind kind, string problem, string wayOut) => new(kind, ProblemSeverity.Error, problem, wayOut);

    public static ProblemDescription<TKind> Minor(TKind kind, string problem, string wayOut) => new(kind, ProblemSeverity.Minor, problem, wayOut);

    public static ProblemDescription<TKind> Hint(TKind kind, string problem, string wayOut) => new(kind, ProblemSeverity.Hint, problem, wayOut);

    public static ProblemDescription<TKind> Production(TKind kind, string problem, string wayOut) => new(kind, ProblemSeverity.Production, problem, wayOut);
}
