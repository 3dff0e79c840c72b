using System.Collections.Concurrent;
using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>One run of an agent: whose it is and what it may spend. Ambient: calls made while it is open, in the same flow of control, belong to it.</summary>
public sealed class ToolRun : IDisposable
{
    private static readonly AsyncLocal<ToolRun?> s_current = new();

    private readonly ConcurrentDictionary<string, int> _ordinals = new();

    private ToolRun(CallerIdentity? caller, ToolBudget? budget, string id, ToolRun? parent, TimeProvider timeProvider)
    {
        Caller = caller;
        Budget = budget;
        Id = id;
        Parent = parent;
        Ledger = new ToolLedger(timeProvider);
    }

    /// <summary>The run that is open here; null if none is.</summary>
    public static ToolRun? Current => s_current.Value;

    /// <summary>The run's id.</summary>
    public string Id { get; }

    /// <summary>For whom the agent acts.</summary>
    public CallerIdentity? Caller { get; }

    /// <summary>What the run may spend; null for <see cref="ToolGuard.Budget"/>.</summary>
    public ToolBudget? Budget { get; }

    /// <summary>The run in which this one was started; what is spent here is spent there too.</summary>
    public ToolRun? Parent { get; }

    /// <summary>Values for <see cref="FromContextAttribute">[FromContext]</see> under <c>typeof(T)</c>, and whatever else belongs to the run.</summary>
    public ConcurrentDictionary<object, object?> Items { get; } = new();

    /// <summary>How many calls have been paid so far.</summary>
    public int Calls => Ledger.Calls;

    /// <summary>What they cost, in the units of <see cref="AgentToolAttribute.Cost"/>.</summary>
    public double Cost => Ledger.Cost;

    /// <summary>The time since the run's start.</summary>
    public TimeSpan Elapsed => Ledger.Elapsed;

    internal ToolLedger Ledger { get; }

    /// <summary>Opens a run.</summary>
    /// <param name="caller">For whom the agent acts; the enclosing run's caller when null.</param>
    /// <param name="budget">What the run may spend.</param>
    /// <param name="id">The run's id; a new one when null. Give a run that is taken up again the id it had, so that idempotency keys stay the same.</param>
    /// <param name="timeProvider">The clock of the run's time; the system's when null.</param>
    public static ToolRun Start(CallerIdentity? caller = null, ToolBudget? budget = null, string? id = null, TimeProvider? timeProvider = null)
    {
        var parent = Current;
        var run = new ToolRun(caller ?? parent?.Caller, budget, id ?? Guid.NewGuid().ToString("N"), parent, timeProvider ?? TimeProvider.System);
        s_current.Value = run;
        return run;
    }

    /// <summary>Closes the run. Calls that are under way go on.</summary>
    public void Dispose()
    {
        if (Current == this)
        {
            s_current.Value = Parent;
        }
    }

    /// <summary>How often this was asked for before in this run: tells equal calls apart that have no id of their own.</summary>
    internal int NextOrdinal(string of) => _ordinals.AddOrUpdate(of, 0, static (_, last) => last + 1);

    internal object? Find(Type type) =>
        Items.TryGetValue(type, out var value) ? value
        : type == typeof(CallerIdentity) ? Caller
        : type == typeof(ToolRun) ? this
        : Parent?.Find(type);
}
