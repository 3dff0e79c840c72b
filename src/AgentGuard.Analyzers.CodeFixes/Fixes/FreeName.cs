namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>Chooses names for what a fix declares.</summary>
internal static class FreeName
{
    /// <summary>The name, or the name and a number, that nothing in the member around the node uses.</summary>
    /// <param name="near">Where the name is declared.</param>
    /// <param name="wanted">The name to try first.</param>
    /// <param name="skip">How many free names to pass over: other fixes of the same round take those.</param>
    public static string Near(SyntaxNode near, string wanted, int skip = 0)
    {
        var scope = near.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? near.SyntaxTree.GetRoot();
        var used = new HashSet<string>(
            scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? wanted : wanted + number;
            if (!used.Contains(name) && skip-- <= 0)
            {
                return name;
            }
        }
    }
}
