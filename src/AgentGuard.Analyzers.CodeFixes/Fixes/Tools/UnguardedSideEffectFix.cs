using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Makes the tool wait for a person's yes: by a wrapper, or by what its own attribute says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnguardedSideEffectFix() : AgentFix(UnguardedSideEffect.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.Properties.TryGetValue(UnguardedSideEffect.AttributeProperty, out var attribute) && attribute is not null)
        {
            return await ApprovalArgument.Fix(document, node, attribute, cancellation).ConfigureAwait(false);
        }

        return node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is InvocationExpressionSyntax call
            ? await ApprovalWrapping.Fix(document, call, diagnostic, cancellation).ConfigureAwait(false)
            : null;
    }
}
