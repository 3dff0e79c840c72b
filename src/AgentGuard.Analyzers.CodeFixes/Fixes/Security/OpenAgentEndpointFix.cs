using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Requires an authenticated caller at all endpoints the diagnostic is about.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OpenAgentEndpointFix() : AgentFix(OpenAgentEndpoint.Id)
{
    private const string Method = "RequireAuthorization";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var calls = diagnostic.AdditionalLocations.Select(place => root.FindNode(place.SourceSpan)).Prepend(node)
            .Select(name => name.FirstAncestorOrSelf<InvocationExpressionSyntax>()).OfType<InvocationExpressionSyntax>().ToList();
        if (calls.Count == 0 || node.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return null;
        }

        var changed = document.WithSyntaxRoot(root.ReplaceNodes(calls, (_, call) => Required(call)));
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false)
            ? new Fix("Require authorization", _ => Task.FromResult(changed))
            : null;
    }

    private static InvocationExpressionSyntax Required(InvocationExpressionSyntax call) =>
        InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, call.WithoutTrailingTrivia(), IdentifierName(Method)))
            .WithTrailingTrivia(call.GetTrailingTrivia());
}
