using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>What one run may spend on tools. Immutable; what was spent is counted in <see cref="ToolRun"/>.</summary>
public sealed class ToolBudget
{
    /// <summary>How many calls at most, from 0; null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? MaxCalls
    {
        get;
        init => field = value is null or >= 0 ? value : throw OptionRange.Outside(nameof(MaxCalls), value, "at least 0");
    }

    /// <summary>How long after the run's start calls may begin; null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan? MaxDuration
    {
        get;
        init => field = value is null || value >= TimeSpan.Zero ? value : throw OptionRange.Outside(nameof(MaxDuration), value, "at least 0");
    }

    /// <summary>How much at most, in the units of <see cref="AgentToolAttribute.Cost"/>, 0 to 1e18; null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public double? MaxCost
    {
        get;
        init => field = value is null or (>= 0 and <= 1e18) ? value : throw OptionRange.Outside(nameof(MaxCost), value, "0 to 1e18");
    }
}
