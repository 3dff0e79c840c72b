namespace AgentGuard.Analyzers.CodeFixes.Fixes;

internal static class Indent
{
    /// <summary>The white space in front of a node that begins its line.</summary>
    public static string Of(SyntaxNode node) =>
        node.GetLeadingTrivia() is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? trivia[trivia.Count - 1].ToString()
            : "";
}
