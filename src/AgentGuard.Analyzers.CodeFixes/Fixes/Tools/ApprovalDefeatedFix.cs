using AgentGuard.Analyzers.Rules.Tools;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Restores the default: the value that keeps a person in the loop, or no rule at all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ApprovalDefeatedFix() : AgentFix(ApprovalDefeated.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ApprovalDefeated.ReplacementProperty, out var replacement) || replacement is null)
        {
            return null;
        }

        var (before, after) = replacement.Length > 0 ? Replaced(node, replacement) : WithoutRule(node);
        return before is not null && after is not null && await document.CompilesWith(before, after, cancellation).ConfigureAwait(false)
            ? Fix.Replace(replacement.Length > 0 ? $"Use '{replacement}'" : "Remove the rule", document, before, () => after)
            : null;
    }

    private static (SyntaxNode, SyntaxNode) Replaced(SyntaxNode node, string replacement)
    {
        var value = GivenValue.Of(node);
        return (value, ParseExpression(replacement).WithTriviaFrom(value));
    }

    /// <summary>The list around the rule without it.</summary>
    private static (SyntaxNode?, SyntaxNode?) WithoutRule(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: 1 } list }:
                    return (list, CollectionExpression().WithTriviaFrom(list));
                case ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element:
                    return (list, list.WithElements(list.Elements.Remove(element)));
                case ExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: not (int)SyntaxKind.ObjectInitializerExpression } list } rule:
                    return (list, list.WithExpressions(list.Expressions.Remove(rule)));
                case StatementSyntax or AssignmentExpressionSyntax:
                    return default;
            }
        }

        return default;
    }
}
