using System.Globalization;
using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Passes the lambda's own token to the call, and names the parameter when it is a discard.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class GuardIgnoresTokenFix() : AgentFix(GuardIgnoresToken.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || !diagnostic.Properties.TryGetValue(GuardIgnoresToken.ParameterProperty, out var parameter) || parameter is null
            || !diagnostic.Properties.TryGetValue(GuardIgnoresToken.OrdinalProperty, out var position)
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || ParameterAround(call, int.Parse(position!, CultureInfo.InvariantCulture), model, cancellation) is not { } declared
            || declared.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { } lambda)
        {
            return null;
        }

        diagnostic.Properties.TryGetValue(GuardIgnoresToken.MemberProperty, out var member);
        var name = declared.Identifier.ValueText == "_" ? FreeName.Near(lambda, member is null ? "token" : "context") : declared.Identifier.ValueText;
        var token = member is null ? name : $"{name}.{member}";
        return new Fix($"Pass '{token}'", async cancel =>
        {
            var root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
            var arguments = WithToken(call, model, parameter, ParseExpression(token), cancel);
            var changed = lambda.ReplaceNodes(
                new SyntaxNode[] { call.ArgumentList, declared },
                (original, _) => original == declared
                    ? declared.WithIdentifier(Identifier(name).WithTriviaFrom(declared.Identifier))
                    : arguments);
            return document.WithSyntaxRoot(root.ReplaceNode(lambda, changed));
        });
    }

    /// <summary>The nearest lambda's parameter that is, or carries, the token, at the position the rule found it.</summary>
    private static ParameterSyntax? ParameterAround(
        SyntaxNode call, int position, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var lambda in call.Ancestors().OfType<LambdaExpressionSyntax>())
        {
            var parameters = lambda switch
            {
                SimpleLambdaExpressionSyntax simple => [simple.Parameter],
                ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.ToArray(),
                _ => [],
            };
            if (position < parameters.Length
                && model.GetDeclaredSymbol(parameters[position], cancellation) is { Type: var type }
                && (type.Name == "CancellationToken" || HasToken(type)))
            {
                return parameters[position];
            }
        }

        return null;
    }

    private static bool HasToken(ITypeSymbol type) =>
        type.GetMembers().Any(member => member is IPropertySymbol { Type.Name: "CancellationToken" });

    /// <summary>The token added, or put in the place of another one.</summary>
    private static ArgumentListSyntax WithToken(
        InvocationExpressionSyntax call, SemanticModel model, string parameter, ExpressionSyntax token, CancellationToken cancellation)
    {
        var given = (model.GetOperation(call, cancellation) as IInvocationOperation)?.Arguments
            .FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter);
        return given?.Syntax is ArgumentSyntax argument
            ? call.ArgumentList.ReplaceNode(argument.Expression, token.WithTriviaFrom(argument.Expression))
            : AddedArgument.To(call, model, parameter, token, cancellation);
    }
}
