namespace AgentGuard.Runtime.Tools;

/// <summary>Step 4: what the run may still spend. A call is paid before it is made, whatever becomes of it.</summary>
internal static class BudgetStep
{
    /// <summary>Null when the call is paid.</summary>
    public static ToolFailure? Spend(GuardedCall call)
    {
        var cost = call.Definition.Cost;
        if (call.Call.Run is not { } run)
        {
            return call.Guard.Budget is not { } budget || call.Guard.LedgerWithoutRun.TrySpend(budget, cost) ? null : ToolFailures.BudgetSpent;
        }

        for (var paying = run; paying is not null; paying = paying.Parent)
        {
            if (!paying.Ledger.TrySpend(paying.Budget ?? (paying == run ? call.Guard.Budget : null), cost))
            {
                Refund(run, paying, cost);
                return ToolFailures.BudgetSpent;
            }
        }

        return null;
    }

    private static void Refund(ToolRun from, ToolRun to, double cost)
    {
        for (var paid = from; paid != to; paid = paid.Parent!)
        {
            paid.Ledger.Refund(cost);
        }
    }
}
