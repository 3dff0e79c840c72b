namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>Whether every grammar engine reads a pattern alike.</summary>
internal static class PatternCheck
{
    /// <summary>What one of them takes for something else; null when nothing is.</summary>
    public static string? Problem(string pattern)
    {
        if (pattern.Length < 3 || pattern[0] != '^' || pattern[pattern.Length - 1] != '$')
        {
            return "it must begin with ^ and end with $";
        }

        var depth = 0;
        for (var i = 1; i < pattern.Length - 1; i++)
        {
            var problem = Problem(pattern[i], pattern[i - 1], pattern[i + 1], depth);
            if (problem is not null)
            {
                return problem;
            }

            depth += pattern[i] switch { '(' => 1, ')' => -1, _ => 0 };
            i = pattern[i] == '[' ? EndOfClass(pattern, i) : i;
        }

        return null;
    }

    private static string? Problem(char character, char before, char after, int depth) => character switch
    {
        '[' when after == '^' => "a negated class also matches the quote that ends the text",
        '.' => "a dot also matches the quote that ends the text",
        '"' => "a quote ends the text",
        '\\' => "llama.cpp misreads escapes outside a class",
        '^' or '$' => "an anchor inside is taken for a character",
        '|' when depth == 0 => "an anchor binds only the nearest form, so forms need parentheses",
        '?' when before is '(' or '*' or '+' or '?' or '}' => "groups without capture and lazy quantifiers are not known everywhere",
        _ => null,
    };

    private static int EndOfClass(string pattern, int start)
    {
        var end = start + 1;
        while (end < pattern.Length && pattern[end] != ']')
        {
            end += pattern[end] == '\\' ? 2 : 1;
        }

        return end;
    }
}
