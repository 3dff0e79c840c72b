using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Passes the nearest token; where the overload cannot take one, switches to the one that can.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TokenNotForwardedFix() : AgentFix(TokenNotForwarded.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || !diagnostic.Properties.TryGetValue(TokenNotForwarded.TokenProperty, out var token) || token is null
            || !diagnostic.Properties.TryGetValue(TokenNotForwarded.ParameterProperty, out var parameter) || parameter is null
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var addParameter = diagnostic.Properties.ContainsKey(TokenNotForwarded.AddParameterProperty);
        var handler = addParameter ? call.FirstAncestorOrSelf<ParenthesizedLambdaExpressionSyntax>() : null;
        if (addParameter && (handler is null || handler.DescendantTokens().Any(t => t.ValueText == token)))
        {
            return null;
        }

        var arguments = AddedArgument.To(call, model, parameter, ParseExpression(token), cancellation);
        return new Fix($"Pass '{token}'", async cancel =>
        {
            var root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
            var newCall = call.WithArgumentList(arguments);
            return handler is null
                ? document.WithSyntaxRoot(root.ReplaceNode(call, newCall))
                : document.WithSyntaxRoot(root.ReplaceNode(handler, WithToken(handler.ReplaceNode(call, newCall), token)));
        });
    }

    private static ParenthesizedLambdaExpressionSyntax WithToken(ParenthesizedLambdaExpressionSyntax handler, string token)
    {
        var parameter = Parameter(Identifier(token).WithLeadingTrivia(Space))
            .WithType(ParseTypeName("System.Threading.CancellationToken").WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation));
        var parameters = handler.ParameterList.Parameters;
        return handler.WithParameterList(handler.ParameterList.WithParameters(parameters.Count == 0
            ? SingletonSeparatedList(parameter)
            : SeparatedList(
                parameters.Add(parameter),
                parameters.GetSeparators().Append(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space)))));
    }
}
