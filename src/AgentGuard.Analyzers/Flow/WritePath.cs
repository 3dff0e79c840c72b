using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>Decides from the syntax alone which writes of a local reach one use of it.</summary>
internal sealed class WritePath(ILocalSymbol local, SyntaxNode use)
{
    /// <summary>What holds the declaration; nothing outside it matters. The root when the declaration is not to be found.</summary>
    private readonly SyntaxNode? _scope = ScopeOf(local);

    public Reach Reaches(SyntaxNode written)
    {
        if (IsInAnotherFunction(written))
        {
            return Reach.Sometimes;
        }

        if (written.Span.Contains(use.Span))
        {
            return InLoopWith(written) ? Reach.Sometimes : Reach.Never;
        }

        var runsLater = written.SpanStart >= use.SpanStart || IsIncrementorOfLoopAround(written);
        if (runsLater || IsInOtherBranch(written))
        {
            return InLoopWith(written) || (runsLater && IsCaptured()) ? Reach.Sometimes : Reach.Never;
        }

        return Dominates(written) ? Reach.Always : Reach.Sometimes;
    }

    /// <summary>The variable of a <c>for</c> outlives its iterations, so that loop is no scope of its own.</summary>
    private static SyntaxNode? ScopeOf(ILocalSymbol local)
    {
        var declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return declaration?.Ancestors().FirstOrDefault(node =>
            node is BlockSyntax or CommonForEachStatementSyntax or SwitchSectionSyntax or UsingStatementSyntax
                or CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);
    }

    /// <summary>True when a lambda or local function holds the write and not the use: nobody knows when it runs.</summary>
    private bool IsInAnotherFunction(SyntaxNode written)
    {
        foreach (var node in Inside(written))
        {
            if (node.Span.Contains(use.Span))
            {
                return false;
            }

            if (IsFunction(node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the use is in a lambda or local function that captured the local, and so may run after any write.</summary>
    private bool IsCaptured() => Inside(use).Any(IsFunction);

    /// <summary>True when a loop inside the local's scope holds both, so that control comes back from the write to the use.</summary>
    private bool InLoopWith(SyntaxNode written) =>
        Inside(written).Any(node =>
            node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax && node.Span.Contains(use.Span));

    private bool IsIncrementorOfLoopAround(SyntaxNode written) =>
        written.Ancestors().OfType<ForStatementSyntax>().FirstOrDefault() is { } loop
        && loop.Span.Contains(use.Span)
        && loop.Incrementors.Any(incrementor => incrementor.Span.Contains(written.Span));

    /// <summary>True when one <c>if</c>, <c>?:</c> or <c>switch</c> around both runs either the write or the use.</summary>
    private bool IsInOtherBranch(SyntaxNode written)
    {
        foreach (var node in written.Ancestors())
        {
            if (!node.Span.Contains(use.Span))
            {
                continue;
            }

            return node switch
            {
                IfStatementSyntax branch => Separates(branch.Statement, branch.Else, written),
                ConditionalExpressionSyntax branch => Separates(branch.WhenTrue, branch.WhenFalse, written),
                SwitchStatementSyntax choice => choice.Sections.Any(section => section.Span.Contains(written.Span))
                    && choice.Sections.Any(section => section.Span.Contains(use.Span)),
                _ => false,
            };
        }

        return false;
    }

    private bool Separates(SyntaxNode one, SyntaxNode? other, SyntaxNode written) =>
        other is not null
        && ((one.Span.Contains(written.Span) && other.Span.Contains(use.Span)) || (other.Span.Contains(written.Span) && one.Span.Contains(use.Span)));

    /// <summary>True when nothing between the write and the node that holds both can skip the write.</summary>
    private bool Dominates(SyntaxNode written)
    {
        for (var node = written; node.Parent is { } parent; node = parent)
        {
            if (MayBeSkipped(node, parent))
            {
                return false;
            }

            if (parent.Span.Contains(use.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when control may pass the parent without running this child of it.</summary>
    private static bool MayBeSkipped(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax branch => node != branch.Condition,
        SwitchStatementSyntax => node is SwitchSectionSyntax,
        SwitchExpressionSyntax => node is SwitchExpressionArmSyntax,
        ConditionalExpressionSyntax branch => node != branch.Condition,
        BinaryExpressionSyntax binary => node == binary.Right
            && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        ConditionalAccessExpressionSyntax access => node == access.WhenNotNull,
        AssignmentExpressionSyntax assignment => node == assignment.Right && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        WhileStatementSyntax loop => node != loop.Condition,
        ForStatementSyntax loop => node == loop.Statement || loop.Incrementors.Any(incrementor => incrementor == node),
        CommonForEachStatementSyntax loop => node == loop.Statement,
        TryStatementSyntax attempt => node == attempt.Block || node is CatchClauseSyntax,
        _ => IsFunction(parent),
    };

    private IEnumerable<SyntaxNode> Inside(SyntaxNode node) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != _scope && (_scope is null || _scope.Span.Contains(ancestor.Span)));

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;
}
