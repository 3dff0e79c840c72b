using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Asks a person before the tool sends anything out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LethalTrifectaFix() : AgentFix(LethalTrifecta.Id)
{
    private protected override Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is InvocationExpressionSyntax tool
            ? ApprovalWrapping.Fix(document, tool, diagnostic, cancellation)
            : Task.FromResult<Fix?>(null);
}
