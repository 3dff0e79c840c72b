using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Makes the text an argument of a constant template, or leaves encoding on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntrustedTemplateFix() : AgentFix(UntrustedTemplate.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node is AssignmentExpressionSyntax assignment)
        {
            var off = assignment.WithRight(LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(assignment.Right));
            return Fix.Replace("Leave encoding on", document, assignment, () => off);
        }

        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Arguments.Count: 1 } list } argument
            || argument.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || list.Parent is not InvocationExpressionSyntax)
        {
            return null;
        }

        var changed = ((InvocationExpressionSyntax)ParseExpression($"X(\"{{{{$input}}}}\", new() {{ [\"input\"] = {argument.Expression} }})")).ArgumentList.WithTriviaFrom(list);
        return await document.CompilesWith(list, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Pass the text as an argument", document, list, () => changed)
            : null;
    }
}
