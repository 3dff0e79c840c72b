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

        var arguments = Arguments(call, model, parameter, token, cancellation);
        return new Fix($"Pass '{token}'", async cancel =>
        {
            var root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
            var newCall = call.WithArgumentList(arguments);
            return handler is null
                ? document.WithSyntaxRoot(root.ReplaceNode(call, newCall))
                : document.WithSyntaxRoot(root.ReplaceNode(handler, WithToken(handler.ReplaceNode(call, newCall), token)));
        });
    }

    private static ArgumentListSyntax Arguments(
        InvocationExpressionSyntax call, SemanticModel model, string parameter, string token, CancellationToken cancellation)
    {
        var list = call.ArgumentList;
        var method = model.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol;
        if (method?.Parameters is { Length: > 0 } parameters
            && parameters[parameters.Length - 1] is { IsParams: true, Type: IArrayTypeSymbol array } last
            && IsExpanded(call, model, last, cancellation))
        {
            list = Collected(list, array, model, call.SpanStart, parameters.Length - 1);
        }

        var isNext = method is not null
            && list.Arguments.Count < method.Parameters.Length
            && method.Parameters[list.Arguments.Count].Name == parameter
            && list.Arguments.All(argument => argument.NameColon is null);
        var added = Argument(isNext ? null : NameColon(parameter), default, ParseExpression(token));
        if (!isNext)
        {
            added = added.WithNameColon(NameColon(IdentifierName(parameter), Token(SyntaxKind.ColonToken).WithTrailingTrivia(Space)));
        }

        return list.Arguments.Count == 0
            ? list.WithArguments(SingletonSeparatedList(added))
            : list.WithArguments(SeparatedList(
                list.Arguments.Add(added),
                list.Arguments.GetSeparators().Append(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space))));
    }

    private static bool IsExpanded(InvocationExpressionSyntax call, SemanticModel model, IParameterSymbol last, CancellationToken cancellation) =>
        model.GetOperation(call, cancellation) is Microsoft.CodeAnalysis.Operations.IInvocationOperation operation
        && operation.Arguments.Any(argument =>
            argument.ArgumentKind == Microsoft.CodeAnalysis.Operations.ArgumentKind.ParamArray && argument.Parameter?.Ordinal == last.Ordinal);

    /// <summary>The arguments of a <c>params</c> parameter as one array or collection.</summary>
    private static ArgumentListSyntax Collected(ArgumentListSyntax list, IArrayTypeSymbol array, SemanticModel model, int position, int fixedCount)
    {
        var before = list.Arguments.Take(fixedCount).ToList();
        var elements = string.Join(", ", list.Arguments.Skip(fixedCount).Select(argument => argument.Expression.ToString()));
        var language = ((CSharpParseOptions)model.SyntaxTree.Options).LanguageVersion;
        var collection = language >= LanguageVersion.CSharp12
            ? $"[{elements}]"
            : $"new {array.ElementType.ToMinimalDisplayString(model, position)}[] {{ {elements} }}";
        before.Add(Argument(ParseExpression(collection)));
        return list.WithArguments(SeparatedList(
            before, Enumerable.Repeat(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), before.Count - 1)));
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
