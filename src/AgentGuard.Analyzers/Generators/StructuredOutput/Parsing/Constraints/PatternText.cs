using AgentGuard.Analyzers.Generators.Shared.Patterns;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>Regular expressions as attributes write them.</summary>
internal static class PatternText
{
    /// <summary>What is wrong with an expression and what to write instead; null when it is in the supported subset.</summary>
    public static string? Problem(string pattern) => PatternSyntax.TryParse(pattern, out _, out var problem) ? null : problem;

    /// <summary>
    /// The meaning of <c>[RegularExpression]</c>, which has to match the whole text and lets the empty text pass, as a search.
    /// </summary>
    public static string Whole(string pattern, bool excludesEmpty)
    {
        var isAnchored = pattern.StartsWith("^", StringComparison.Ordinal) && EndsAtEnd(pattern) && pattern.IndexOf('|') < 0;
        if (isAnchored && excludesEmpty)
        {
            return pattern;
        }

        var inner = isAnchored ? pattern.Substring(1, pattern.Length - 2) : pattern;
        return excludesEmpty ? $"^(?:{inner})$" : $"^(?:{inner})?$";
    }

    private static bool EndsAtEnd(string pattern)
    {
        if (pattern.Length < 2 || pattern[pattern.Length - 1] != '$')
        {
            return false;
        }

        var slashes = 0;
        for (var i = pattern.Length - 2; i >= 0 && pattern[i] == '\\'; i--)
        {
            slashes++;
        }

        return slashes % 2 == 0;
    }
}
