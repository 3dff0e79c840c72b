using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>Expressions with <c>await</c> put in front.</summary>
internal static class AwaitedForm
{
    /// <summary><c>await value</c>, in parentheses where the place wants it, with the trivia of what it replaces.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax value, ExpressionSyntax replaced)
    {
        ExpressionSyntax awaited = AwaitExpression(Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(Space), value.WithoutTrivia());
        var isOperand = replaced.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax
            or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax;
        return (isOperand ? ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(replaced);
    }

    /// <summary>True when the function around the node is asynchronous, so that an <c>await</c> may stand there.</summary>
    public static bool IsAllowedAt(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
                case LockStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
