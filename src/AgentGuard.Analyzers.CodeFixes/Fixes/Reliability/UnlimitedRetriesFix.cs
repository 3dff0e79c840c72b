using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Counts the attempts of a loop and lets the last failure out; lowers a setting.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnlimitedRetriesFix() : AgentFix(UnlimitedRetries.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(UnlimitedRetries.LimitProperty, out var limit) || limit is null)
        {
            return null;
        }

        var (title, before, after) = node switch
        {
            StatementSyntax loop => ($"Give up after {limit} attempts", loop, Counted(loop, limit)),
            ArgumentSyntax { Expression: var value } => ($"Retry {limit} times", value, ParseExpression(limit).WithTriviaFrom(value)),
            ExpressionSyntax value => ($"Retry {limit} times", value, ParseExpression(limit).WithTriviaFrom(value)),
            _ => ("", node, (SyntaxNode?)null),
        };
        return after is not null && await document.CompilesWith(before, after, cancellation).ConfigureAwait(false)
            ? Fix.Replace(title, document, before, () => after)
            : null;
    }

    private static ForStatementSyntax? Counted(StatementSyntax loop, string limit)
    {
        var (keyword, open, close, body) = loop switch
        {
            WhileStatementSyntax repeat => (repeat.WhileKeyword, repeat.OpenParenToken, repeat.CloseParenToken, repeat.Statement),
            ForStatementSyntax { Declaration: null, Initializers.Count: 0, Incrementors.Count: 0 } endless => (endless.ForKeyword, endless.OpenParenToken, endless.CloseParenToken, endless.Statement),
            _ => default,
        };
        if (body?.DescendantNodes().OfType<TryStatementSyntax>().FirstOrDefault(attempt => attempt.Catches.Count > 0) is not { } attempt)
        {
            return null;
        }

        var name = FreeName.Near(loop, "attempt", loop.Ancestors().Count(outer => outer is WhileStatementSyntax or ForStatementSyntax));
        var filter = CatchFilterClause(
            Token(SyntaxKind.WhenKeyword).WithTrailingTrivia(Space), Token(SyntaxKind.OpenParenToken),
            ParseExpression($"{name} < {limit}"), Token(SyntaxKind.CloseParenToken));
        var bounded = body.ReplaceNode(attempt, attempt.WithCatches(List(attempt.Catches.Select(clause => Filtered(clause, filter)))));
        return ForStatement(
                VariableDeclaration(IdentifierName("var").WithTrailingTrivia(Space), SingletonSeparatedList(
                    VariableDeclarator(Identifier(name).WithTrailingTrivia(Space), null, EqualsValueClause(
                        Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space), ParseExpression("1"))))),
                default, null, SingletonSeparatedList(ParseExpression(name + "++").WithLeadingTrivia(Space)), bounded)
            .WithForKeyword(Token(SyntaxKind.ForKeyword).WithTriviaFrom(keyword))
            .WithFirstSemicolonToken(Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(Space))
            .WithOpenParenToken(open)
            .WithCloseParenToken(close);
    }

    private static CatchClauseSyntax Filtered(CatchClauseSyntax clause, CatchFilterClauseSyntax filter)
    {
        if (clause.Declaration is { } declaration)
        {
            return clause.WithDeclaration(declaration.WithTrailingTrivia(Space)).WithFilter(filter.WithTrailingTrivia(declaration.GetTrailingTrivia()));
        }

        return clause.WithCatchKeyword(clause.CatchKeyword.WithTrailingTrivia(Space)).WithFilter(filter.WithTrailingTrivia(clause.CatchKeyword.TrailingTrivia));
    }
}
