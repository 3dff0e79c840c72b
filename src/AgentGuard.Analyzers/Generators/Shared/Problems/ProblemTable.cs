using System.Globalization;

namespace AgentGuard.Analyzers.Generators.Shared.Problems;

/// <summary>Every kind of problem of one sort of definition: what is wrong, what to do, and what follows. The page of its rule is made from it.</summary>
internal sealed class ProblemTable<TKind>(params ProblemDescription<TKind>[] all)
    where TKind : struct, Enum
{
    private readonly Dictionary<TKind, ProblemDescription<TKind>> _byKind = all.ToDictionary(problem => problem.Kind);

    public IReadOnlyList<ProblemDescription<TKind>> All => all;

    public ProblemDescription<TKind> this[TKind kind] => _byKind[kind];

    /// <summary>One problem of a definition, with the names and numbers that matter.</summary>
    public Problem Found(TKind kind, Location location, params object[] arguments)
    {
        var description = _byKind[kind];
        return new Problem(
            kind.ToString(), description.Severity, location, string.Format(CultureInfo.InvariantCulture, description.Problem + "; " + description.WayOut, arguments));
    }
}
