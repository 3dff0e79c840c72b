using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

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

        if (!diagnostic.Properties.TryGetValue(UnguardedSideEffect.WrapperProperty, out var wrapper) || wrapper is null
            || node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is not InvocationExpressionSyntax call)
        {
            return null;
        }

        var fix = Fix.Replace($"Ask for approval with '{wrapper.Substring(wrapper.LastIndexOf('.') + 1)}'", document, call, () => Wrapped(call, wrapper));
        // A variable of the wrapper's type may not fit where the tool's own type did.
        var changed = (await fix.Apply(cancellation).ConfigureAwait(false)).GetDocument(document.Id)!;
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false) ? fix : null;
    }

    private static ObjectCreationExpressionSyntax Wrapped(InvocationExpressionSyntax call, string wrapper) =>
        ObjectCreationExpression(
            Token(SyntaxKind.NewKeyword).WithTrailingTrivia(Space),
            ParseTypeName("global::" + wrapper).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation),
            ArgumentList(SingletonSeparatedList(Argument(call.WithoutTrivia()))),
            initializer: null)
        .WithTriviaFrom(call);
}
