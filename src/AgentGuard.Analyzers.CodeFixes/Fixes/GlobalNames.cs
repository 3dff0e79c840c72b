using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>New code is written with names that mean the same everywhere; they become as short as the file allows.</summary>
internal static class GlobalNames
{
    /// <summary>The code, to be formatted, with a <c>using</c> for each name that begins with <c>global::</c>.</summary>
    public static TNode Shortened<TNode>(TNode code)
        where TNode : SyntaxNode =>
        code.ReplaceNodes(code.DescendantNodes().Where(IsGlobal), (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation))
            .WithAdditionalAnnotations(Formatter.Annotation);

    private static bool IsGlobal(SyntaxNode node) =>
        node is QualifiedNameSyntax or MemberAccessExpressionSyntax
        && node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax })
        && node.GetFirstToken().IsKind(SyntaxKind.GlobalKeyword);
}
