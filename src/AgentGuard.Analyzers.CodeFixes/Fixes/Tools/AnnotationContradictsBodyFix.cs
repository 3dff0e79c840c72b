using AgentGuard.Analyzers.Rules.Tools;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Declares what the body does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AnnotationContradictsBodyFix() : AgentFix(AnnotationContradictsBody.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(AnnotationContradictsBody.TruthProperty, out var truth) || truth is null
            || GivenValue.Of(node) is not ExpressionSyntax value)
        {
            return null;
        }

        var changed = value is MemberAccessExpressionSyntax access && truth is not ("true" or "false")
            ? access.WithName(IdentifierName(truth).WithTriviaFrom(access.Name))
            : ParseExpression(truth).WithTriviaFrom(value);
        return await document.CompilesWith(value, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Set it to '{truth}', as the body does", document, value, () => changed)
            : null;
    }
}
