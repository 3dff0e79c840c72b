using AgentGuard.Analyzers.Rules.Tools;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Runs the tools one after the other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConcurrentToolStateFix() : AgentFix(ConcurrentToolState.Id)
{
    private protected override Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } setting)
        {
            return Task.FromResult<Fix?>(null);
        }

        var off = LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(setting.Right);
        return Task.FromResult<Fix?>(Fix.Replace("Run tools one after the other", document, setting.Right, () => off));
    }
}
