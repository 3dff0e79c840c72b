using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Wraps the untrusted part of an expression in a call that makes it harmless.</summary>
internal static class WrappedSource
{
    /// <summary>A path is made in one line or two.</summary>
    private const int MostLocals = 3;

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
        var named = expression is null || source is null ? [] : Named(expression, source, model, wrapsOthers ? MostLocals : 0, cancellation).Distinct().ToList();
        var found = named.Count == 1 ? named[0]
            : wrapsOthers && expression is (IdentifierNameSyntax or MemberAccessExpressionSyntax) ? expression
            : null;
        return found is not null && model.GetTypeInfo(found, cancellation).Type?.SpecialType == SpecialType.System_String ? found : null;
    }

    /// <summary>
    /// Where the expression names the source, itself or in the locals it is made of. A local counts when nothing but its declaration writes it:
    /// then the change there is a change of each of its uses, and all of them mean the same.
    /// </summary>
    private static IEnumerable<ExpressionSyntax> Named(ExpressionSyntax expression, string source, SemanticModel model, int locals, CancellationToken cancellation)
    {
        foreach (var part in expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
        {
            if (part.ToString() == source && part.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax or NameColonSyntax))
            {
                yield return part;
            }
            else if (locals < MostLocals && part is IdentifierNameSyntax
                && model.GetOperation(part, cancellation) is ILocalReferenceOperation reference
                && LocalWrites.Of(reference.Local, reference.Root()).ToList() is { Count: 1 } writes
                && writes[0].Syntax is VariableDeclaratorSyntax { Initializer.Value: { } value })
            {
                foreach (var inner in Named(value, source, model, locals + 1, cancellation))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The expression as the argument of a method that is named in full.</summary>
    public static InvocationExpressionSyntax Wrapped(ExpressionSyntax part, string method) =>
        InvocationExpression(
            ((MemberAccessExpressionSyntax)ParseExpression("global::" + method)).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation),
            ArgumentList(SingletonSeparatedList(Argument(part.WithoutTrivia()))))
        .WithTriviaFrom(part);
}
