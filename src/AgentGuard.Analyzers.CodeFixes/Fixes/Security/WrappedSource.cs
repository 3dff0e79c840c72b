using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Wraps the untrusted part of an expression in a call that makes it harmless.</summary>
internal static class WrappedSource
{
    /// <summary>The fix, or null when the expression does not show the untrusted part, or would not compile.</summary>
    public static async Task<Fix?> In(
        Document document, SyntaxNode node, Diagnostic diagnostic, string title, string method, bool wrapsOthers, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        if (PartOf(node, diagnostic, model, wrapsOthers, cancellation) is not { } part)
        {
            return null;
        }

        var changed = Wrapped(part, method);
        return await document.CompilesWith(part, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace(title, document, part, () => changed)
            : null;
    }

    /// <summary>The name of the source within the expression; the expression itself when any plain name or member may be wrapped.</summary>
    private static ExpressionSyntax? PartOf(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, bool wrapsOthers, CancellationToken cancellation)
    {
        diagnostic.Properties.TryGetValue(TaintRule.SourceProperty, out var source);
        var expression = node is ArgumentSyntax argument ? argument.Expression : node as ExpressionSyntax;
        var named = expression?.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(part => part.ToString() == source && part.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax or NameColonSyntax)).ToList();
        var found = named is { Count: 1 } ? named[0]
            : wrapsOthers && expression is (IdentifierNameSyntax or MemberAccessExpressionSyntax) ? expression
            : null;
        return found is not null && model.GetTypeInfo(found, cancellation).Type?.SpecialType == SpecialType.System_String ? found : null;
    }

    private static InvocationExpressionSyntax Wrapped(ExpressionSyntax part, string method) =>
        InvocationExpression(
            ((MemberAccessExpressionSyntax)ParseExpression("global::" + method)).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation),
            ArgumentList(SingletonSeparatedList(Argument(part.WithoutTrivia()))))
        .WithTriviaFrom(part);
}
