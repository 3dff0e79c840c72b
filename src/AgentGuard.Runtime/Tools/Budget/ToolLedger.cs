namespace AgentGuard.Runtime.Tools;

/// <summary>What one run has spent.</summary>
internal sealed class ToolLedger(TimeProvider timeProvider)
{
    private readonly object _lock = new();
    private readonly long _start = timeProvider.GetTimestamp();
    private int _calls;

    // Decimal, so that ten times 0.1 is 1.
    private decimal _cost;

    public int Calls
    {
        get
        {
            lock (_lock)
            {
                return _calls;
            }
        }
    }

    public double Cost
    {
        get
        {
            lock (_lock)
            {
                return (double)_cost;
            }
        }
    }

    public TimeSpan Elapsed => timeProvider.GetElapsedTime(_start);

    /// <summary>Counts a call; false, and counts nothing, when it would go beyond a limit.</summary>
    public bool TrySpend(ToolBudget? limits, double cost)
    {
        lock (_lock)
        {
            if (limits is not null && (_calls >= limits.MaxCalls || Elapsed >= limits.MaxDuration || _cost + (decimal)cost > (decimal?)limits.MaxCost))
            {
                return false;
            }

            _calls++;
            _cost += (decimal)cost;
            return true;
        }
    }

    public void Refund(double cost)
    {
        lock (_lock)
        {
            _calls--;
            _cost -= (decimal)cost;
        }
    }
}
