using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>How two places of one function relate, by the statements around them.</summary>
internal static class BranchOrder
{
    /// <summary>True when control that reaches one place of a pass does not reach the other: the two branches of an <c>if</c>, two cases.</summary>
    public static bool Excludes(SyntaxNode one, SyntaxNode other)
    {
        for (var node = one; node is not null; node = node.Parent)
        {
            switch (node.Parent)
            {
                case IfStatementSyntax branch when branch.Span.Contains(other.Span):
                    return (node == branch.Statement && branch.Else?.Span.Contains(other.Span) == true)
                        || (node == branch.Else && branch.Statement.Span.Contains(other.Span));
                case SwitchStatementSyntax choice when choice.Span.Contains(other.Span):
                    return node is SwitchSectionSyntax && !node.Span.Contains(other.Span) && !choice.Expression.Span.Contains(other.Span);
                case { } parent when parent.Span.Contains(other.Span):
                    return false;
            }
        }

        return false;
    }

    /// <summary>True when what holds the earlier place holds the later one too, so that control has passed the earlier place.</summary>
    public static bool AlwaysPrecedes(SyntaxNode earlier, SyntaxNode later)
    {
        for (var node = earlier.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionArmSyntax when node.Span.Contains(later.Span):
                    return false;
                case BlockSyntax or SwitchSectionSyntax or ElseClauseSyntax or CatchClauseSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax:
                    return node.Span.Contains(later.Span);
            }
        }

        return false;
    }
}
