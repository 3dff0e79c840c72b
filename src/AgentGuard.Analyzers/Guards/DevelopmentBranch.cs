using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Code that only runs on a developer's machine: behind a question for the environment, or compiled for debugging.</summary>
internal static class DevelopmentBranch
{
    public static bool Contains(IOperation operation) => IsBehindQuestion(operation.Syntax) || IsDebugOnly(operation.Syntax);

    private static bool IsBehindQuestion(SyntaxNode node)
    {
        for (var inner = node; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case IfStatementSyntax branch when branch.Statement == inner && Asks(branch.Condition):
                case ConditionalExpressionSyntax choice when choice.WhenTrue == inner && Asks(choice.Condition):
                case ElseClauseSyntax { Parent: IfStatementSyntax { Condition: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not } }
                    when Asks(not.Operand):
                    return true;
            }
        }

        return false;
    }

    /// <summary>True for <c>IsDevelopment()</c> and what needs it to be true; a negated question says nothing.</summary>
    private static bool Asks(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Asks(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Asks(both.Left) || Asks(both.Right),
        InvocationExpressionSyntax call => call.Expression.LastName() switch
        {
            "IsDevelopment" => true,
            "IsEnvironment" => call.ArgumentList.Arguments.Any(argument => argument.Expression is LiteralExpressionSyntax { Token.ValueText: "Development" or "Local" }),
            _ => false,
        },
        MemberAccessExpressionSyntax or IdentifierNameSyntax => condition.LastName() is "isDevelopment" or "IsDevelopment" or "IsAttached",
        _ => false,
    };

    private static bool IsDebugOnly(SyntaxNode node)
    {
        var conditions = new Stack<bool>();
        for (var directive = (node.SyntaxTree.GetRoot() as CompilationUnitSyntax)?.GetFirstDirective();
            directive is not null && directive.SpanStart < node.SpanStart;
            directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax condition:
                    conditions.Push(condition.Condition is IdentifierNameSyntax { Identifier.ValueText: "DEBUG" });
                    break;
                case ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax when conditions.Count > 0:
                    conditions.Pop();
                    conditions.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when conditions.Count > 0:
                    conditions.Pop();
                    break;
            }
        }

        return conditions.Contains(true);
    }
}
