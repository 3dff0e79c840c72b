namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>
/// Parses the regular expressions that mean the same in .NET and in JSON Schema (ECMA-262): literals, classes, quantifiers, groups,
/// alternation and anchors. What differs or is unknown elsewhere is a problem that says what to write instead.
/// </summary>
internal static class PatternSyntax
{
    /// <param name="pattern">The expression as its author wrote it.</param>
    /// <param name="node">The expression; matches nothing but the empty text when there is a problem.</param>
    /// <param name="problem">What is wrong and what to write instead, without a full stop; null when all is well.</param>
    public static bool TryParse(string pattern, out PatternNode node, out string? problem)
    {
        var cursor = new PatternCursor(pattern);
        var parsed = new PatternParser(cursor).Parse();
        problem = cursor.Problem;
        node = problem is null && parsed is not null ? parsed : PatternNode.Sequence.Empty;
        return problem is null;
    }

    /// <summary>A pattern that is known to be of the subset.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static PatternNode Parse(string pattern) =>
        TryParse(pattern, out var node, out var problem) ? node : throw new ArgumentException(problem, nameof(pattern));
}
