namespace AgentGuard.Analyzers.Flow;

/// <summary>What decides whether a loop goes on: its condition, and the conditions under which its body leaves it.</summary>
internal sealed class LoopExits
{
    private readonly ILoopOperation _loop;
    private readonly List<IOperation> _conditions = [];

    private LoopExits(ILoopOperation loop) => _loop = loop;

    /// <summary>The conditions that decide; empty when nothing ends the loop.</summary>
    public IReadOnlyList<IOperation> Conditions => _conditions;

    /// <summary>True when one pass ends the loop unless something throws: a retry, not a loop of an agent.</summary>
    public bool EndsAfterOnePass { get; private set; }

    /// <summary>True when the loop has a jump that is not understood.</summary>
    public bool IsUnclear { get; private set; }

    public static LoopExits Of(LoopBody body)
    {
        var exits = new LoopExits(body.Loop);
        exits.Add(ConditionOf(body.Loop));
        var leavesAtEnd = false;
        var skips = new List<List<IOperation>>();
        foreach (var operation in body.Own)
        {
            if (!exits.IsJump(operation, out var isContinue) || Decisions(operation, body.Loop) is not { } decisions)
            {
                continue;
            }

            if (isContinue)
            {
                skips.Add(decisions);
            }
            else if (decisions.Count == 0)
            {
                leavesAtEnd = true;
            }
            else
            {
                exits._conditions.AddRange(decisions);
            }
        }

        if (leavesAtEnd)
        {
            exits.EndsAfterOnePass = skips.Count == 0;
            skips.ForEach(exits._conditions.AddRange);
        }

        return exits;
    }

    /// <summary>
    /// The conditions between an operation and the loop around it, innermost first; null for code that runs at another time (lambdas)
    /// or only after a failure (<c>catch</c>).
    /// </summary>
    public static List<IOperation>? Decisions(IOperation operation, ILoopOperation loop)
    {
        var decisions = new List<IOperation>();
        var inner = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ReferenceEquals(ancestor, loop))
            {
                return decisions;
            }

            if (ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation)
            {
                return null;
            }

            if (DecisionOf(ancestor) is { } decision && !ReferenceEquals(decision, inner))
            {
                decisions.Add(decision);
            }

            inner = ancestor;
        }

        return null;
    }

    public static IOperation? ConditionOf(ILoopOperation loop) => loop switch
    {
        IWhileLoopOperation repeat => repeat.Condition,
        IForLoopOperation counted => counted.Condition,
        _ => null,
    };

    /// <summary>What decides which way a branch or loop goes.</summary>
    private static IOperation? DecisionOf(IOperation branch) => branch switch
    {
        IConditionalOperation choice => choice.Condition,
        ISwitchOperation choice => choice.Value,
        ISwitchExpressionOperation choice => choice.Value,
        ICoalesceOperation choice => choice.Value,
        IForEachLoopOperation each => each.Collection,
        ILoopOperation loop => ConditionOf(loop),
        _ => null,
    };

    private void Add(IOperation? condition)
    {
        if (condition is { ConstantValue.HasValue: false })
        {
            _conditions.Add(condition);
        }
    }

    /// <summary>True for what leaves this loop, or goes to its next pass.</summary>
    private bool IsJump(IOperation operation, out bool isContinue)
    {
        isContinue = false;
        switch (operation)
        {
            case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation:
                return true;
            case IBranchOperation { BranchKind: BranchKind.Break } leave:
                return SymbolEqualityComparer.Default.Equals(leave.Target, _loop.ExitLabel);
            case IBranchOperation { BranchKind: BranchKind.Continue } next:
                isContinue = SymbolEqualityComparer.Default.Equals(next.Target, _loop.ContinueLabel);
                return isContinue;
            case IBranchOperation { BranchKind: BranchKind.GoTo, Target: var target }
                when target.DeclaringSyntaxReferences.Any(label => !_loop.Syntax.Span.Contains(label.Span)):
                IsUnclear = true;
                return false;
            default:
                return false;
        }
    }
}
