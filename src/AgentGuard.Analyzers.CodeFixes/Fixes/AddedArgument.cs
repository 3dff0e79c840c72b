using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>Adds one more argument to a call: in its place when it is the next one, by name otherwise.</summary>
internal static class AddedArgument
{
    /// <summary>
    /// The call's arguments with the new one. Arguments of a <c>params</c> parameter become one array, because the overload that takes
    /// the new argument wants a sequence.
    /// </summary>
    public static ArgumentListSyntax To(
        InvocationExpressionSyntax call, SemanticModel model, string parameter, ExpressionSyntax value, CancellationToken cancellation)
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
        var added = Argument(isNext ? null : NameColon(parameter), default, value);
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
        model.GetOperation(call, cancellation) is IInvocationOperation operation
        && operation.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.ParamArray && argument.Parameter?.Ordinal == last.Ordinal);

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
}
