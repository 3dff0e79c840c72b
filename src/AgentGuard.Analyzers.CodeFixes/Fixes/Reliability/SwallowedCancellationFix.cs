using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Adds a filter that lets cancellation through.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SwallowedCancellationFix() : AgentFix(SwallowedCancellation.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Filter: null } clause
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var (named, name) = CatchVariable.In(clause, model);
        var type = CatchVariable.SystemName("OperationCanceledException", clause, model);
        var hasPatterns = ((CSharpParseOptions)clause.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9;
        var filter = CatchFilterClause(
            Token(SyntaxKind.WhenKeyword).WithTrailingTrivia(Space),
            Token(SyntaxKind.OpenParenToken),
            ParseExpression(hasPatterns ? $"{name} is not {type}" : $"!({name} is {type})"),
            Token(SyntaxKind.CloseParenToken));
        var declaration = named.Declaration!;
        var changed = named
            .WithDeclaration(declaration.WithTrailingTrivia(Space))
            .WithFilter(filter.WithTrailingTrivia(declaration.GetTrailingTrivia()));
        return await document.CompilesWith(clause, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Let cancellation through", document, clause, () => changed)
            : null;
    }
}
