namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>What follows <c>(?</c>.</summary>
internal static class PatternGroups
{
    /// <summary>Passes <c>?:</c> and <c>?&lt;name&gt;</c>; for everything else says what to write instead.</summary>
    public static string? ProblemOf(PatternCursor cursor)
    {
        if (cursor.StartsWith("?:"))
        {
            cursor.Position += 2;
            return null;
        }

        return cursor.Peek(1) switch
        {
            '=' or '!' => LookAround("look-ahead", cursor.Peek(1)),
            '<' when cursor.Peek(2) is '=' or '!' => LookAround("look-behind", cursor.Peek(2)),
            '<' => ProblemOfName(cursor, '>'),
            '\'' => ProblemOfName(cursor, '\''),
            '>' => "atomic groups (?>...) are not portable; write (?:...), there is no backtracking to prevent",
            '(' => "conditions (?(...)...) are not portable; write the alternatives out with '|'",
            '#' => "comments (?#...) are not portable; put them beside the attribute",
            'P' => "(?P...) is not .NET; write (?<name>...) or (?:...)",
            _ => "inline options such as (?i) are not portable; write both cases, e.g. [Aa]",
        };
    }

    private static string? ProblemOfName(PatternCursor cursor, char end)
    {
        cursor.Position += 2;
        var name = cursor.TakeUpTo(end);
        if (name is null || name.Length == 0)
        {
            return "a group name does not end; write (?<name>...) or (?:...)";
        }

        return name.IndexOf('-') >= 0
            ? "balancing groups are not portable; check the nesting in the type's constructor"
            : null;
    }

    private static string LookAround(string kind, char sign) =>
        $"{kind} is refused by providers; " + (sign == '!'
            ? "say what is allowed instead of what is not, or check it in the type's constructor"
            : "make the condition part of the expression, or check it in the type's constructor");
}
