using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>The declaration of the function that a diagnostic about a tool is about.</summary>
internal static class ToolFunctionSyntax
{
    /// <summary>The function that a call is given, or the method or local function whose name or parameter the node is; null when it is not of the solution.</summary>
    public static SyntaxNode? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<SyntaxNode>(IsFunction) is { } function && !IsInBody(node, function) ? function
        : node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax call } argument
            ? model.GetOperation(call, cancellation)?.Descendants().OfType<IMethodReferenceOperation>()
                .FirstOrDefault(reference => argument.Span.Contains(reference.Syntax.Span))?.Method
                .DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
            : null;

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax;

    private static bool IsInBody(SyntaxNode node, SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Body.Span.Contains(node.Span),
        LocalFunctionStatementSyntax local => (local.Body ?? (SyntaxNode?)local.ExpressionBody)?.Span.Contains(node.Span) == true,
        BaseMethodDeclarationSyntax method => (method.Body ?? (SyntaxNode?)method.ExpressionBody)?.Span.Contains(node.Span) == true,
        _ => true,
    };
}
