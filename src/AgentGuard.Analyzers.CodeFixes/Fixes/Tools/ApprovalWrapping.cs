using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Puts the SDK's wrapper, which asks a person, around the call that makes a tool.</summary>
internal static class ApprovalWrapping
{
    /// <summary>Null when the diagnostic names no wrapper, or the code would not compile with it.</summary>
    public static async Task<Fix?> Fix(Document document, InvocationExpressionSyntax tool, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(UnguardedSideEffect.WrapperProperty, out var wrapper) || wrapper is null)
        {
            return null;
        }

        var fix = Fixes.Fix.Replace($"Ask for approval with '{wrapper.Substring(wrapper.LastIndexOf('.') + 1)}'", document, tool, () => Wrapped(tool, wrapper));
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
