using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>What the rounds of the loops over lists in one graph leave behind. What follows a loop waits for its first round.</summary>
internal sealed class TaintRounds
{
    private readonly Dictionary<int, TaintState?> _ends = [];
    private readonly HashSet<int> _waiting = [];

    /// <summary>The enumerator that a block at the head of such a loop asks for its next element; null for other blocks.</summary>
    public static IOperation? ListOf(BasicBlock block)
    {
        var value = block.BranchValue;
        while (value is IAwaitOperation or IConversionOperation)
        {
            value = (value as IAwaitOperation)?.Operation ?? ((IConversionOperation)value).Operand;
        }

        value = value is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } awaited } ? awaited : value;
        return value is IInvocationOperation { IsImplicit: true, TargetMethod.Name: "MoveNext" or "MoveNextAsync", Instance: { } enumerator } ? enumerator : null;
    }

    /// <summary>Notes the end of a round; false when nothing is new.</summary>
    public bool Add(int head, TaintState state)
    {
        _waiting.Remove(head);
        var joined = _ends.TryGetValue(head, out var known) && known is not null ? known.Join(state) : state;
        _ends[head] = joined;
        return !ReferenceEquals(joined, known);
    }

    /// <summary>True when what follows the loop may be looked at; the state at the end of all rounds, or null when none ends.</summary>
    public bool IsDone(int head, out TaintState? last)
    {
        if (_ends.TryGetValue(head, out last))
        {
            return true;
        }

        _waiting.Add(head);
        return false;
    }

    /// <summary>The loops of which no round ends: each element leaves the method or the loop.</summary>
    public IReadOnlyList<int> TakeWaiting()
    {
        var taken = _waiting.ToList();
        taken.ForEach(head => _ends[head] = null);
        _waiting.Clear();
        return taken;
    }
}
