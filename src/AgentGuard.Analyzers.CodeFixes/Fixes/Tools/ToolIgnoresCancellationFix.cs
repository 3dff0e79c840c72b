using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Rules.Tools;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Adds the token to the tool's parameters and passes it to the calls that it waits for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ToolIgnoresCancellationFix() : AgentFix(ToolIgnoresCancellation.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || ToolFunctionSyntax.Of(node, model, cancellation) is not { } function
            || document.Project.GetDocument(function.SyntaxTree) is not { } declaring
            || await declaring.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } own
            || Calls(function, own, cancellation) is not { Count: > 0 } calls)
        {
            return null;
        }

        var token = FreeName.Near(function, "cancellationToken");
        var forwarded = function.ReplaceNodes(
            calls.Select(call => call.Syntax),
            (old, _) =>
            {
                var (syntax, parameter) = calls.Find(call => call.Syntax == old);
                return syntax.WithArgumentList(AddedArgument.To(syntax, own, parameter, IdentifierName(token), cancellation));
            });
        if (WithParameter(forwarded, token) is not { } changed)
        {
            return null;
        }

        var root = (await declaring.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var result = declaring.WithSyntaxRoot(root.ReplaceNode(function, changed));
        return await declaring.CompilesAs(result, cancellation).ConfigureAwait(false)
            && await document.CompilesAs(result.Project.GetDocument(document.Id)!, cancellation).ConfigureAwait(false)
                ? new Fix($"Take '{token}' and pass it on", _ => Task.FromResult(result))
                : null;
    }

    /// <summary>The calls to pass the token to. One in the arguments of another is left: once there is a token, another rule asks for it.</summary>
    private static List<(InvocationExpressionSyntax Syntax, string Parameter)> Calls(SyntaxNode function, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(function, cancellation) is not { } body)
        {
            return [];
        }

        var sdk = SdkContext.For(model.Compilation);
        var calls = ToolCancellation.WaitedIn(body, sdk, cancellation).Where(call => ToolCancellation.TakesToken(call, sdk)).ToList();
        return calls.Where(call => call.Syntax is InvocationExpressionSyntax && !calls.Exists(other => other != call && other.Syntax.Span.Contains(call.Syntax.Span)))
            .Select(call => ((InvocationExpressionSyntax)call.Syntax, CancellationGuard.MissingToken(call, sdk)!.Name)).ToList();
    }

    /// <summary>Optional, so that other callers need no change; a lambda has none, and could not say so in older versions of the language.</summary>
    private static SyntaxNode? WithParameter(SyntaxNode function, string token)
    {
        var plain = Parameter(Identifier(token)).WithType(
            ParseTypeName("System.Threading.CancellationToken").WithTrailingTrivia(Space).WithAdditionalAnnotations(Simplifier.Annotation));
        var optional = plain.WithDefault(EqualsValueClause(
            Token(SyntaxKind.EqualsToken).WithLeadingTrivia(Space).WithTrailingTrivia(Space), LiteralExpression(SyntaxKind.DefaultLiteralExpression)));
        return function switch
        {
            MethodDeclarationSyntax method => With(method.ParameterList, optional) is { } list ? method.WithParameterList(list) : null,
            LocalFunctionStatementSyntax local => With(local.ParameterList, optional) is { } list ? local.WithParameterList(list) : null,
            ParenthesizedLambdaExpressionSyntax lambda when lambda.ParameterList.Parameters.All(parameter => parameter.Type is not null) =>
                With(lambda.ParameterList, plain) is { } list ? lambda.WithParameterList(list) : null,
            _ => null,
        };
    }

    private static ParameterListSyntax? With(ParameterListSyntax list, ParameterSyntax added)
    {
        var parameters = list.Parameters;
        if (parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.ParamsKeyword)))
        {
            return null;
        }

        if (parameters.Count == 0)
        {
            return list.WithParameters(SingletonSeparatedList(added));
        }

        var last = parameters[parameters.Count - 1];
        var comma = Token(SyntaxKind.CommaToken).WithTrailingTrivia(parameters.SeparatorCount > 0 ? parameters.GetSeparator(parameters.SeparatorCount - 1).TrailingTrivia : TriviaList(Space));
        return list.WithParameters(SeparatedList(
            parameters.Replace(last, last.WithoutTrailingTrivia()).Add(added.WithLeadingTrivia(last.GetLeadingTrivia()).WithTrailingTrivia(last.GetTrailingTrivia())),
            parameters.GetSeparators().Append(comma)));
    }
}
