using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Asks a person before the agent runs as a tool.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ApprovalLostInNestingFix() : AgentFix(ApprovalLostInNesting.Id)
{
    private protected override Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } tool
            ? ApprovalWrapping.Fix(document, tool, diagnostic, cancellation)
            : Task.FromResult<Fix?>(null);
}
