using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using ProductionAgent.Agent;

namespace ProductionAgent.Approvals;

/// <summary>Conversations that wait for a person. In memory: a restart hands the tickets back to the desk.</summary>
internal sealed class ApprovalQueue(TimeProvider time)
{
    private const int Capacity = 1000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, PendingApproval> pending = new();

    /// <returns>Null if the queue is full.</returns>
    public PendingApproval? TryAdd(Conversation conversation, IEnumerable<FunctionCallContent> calls)
    {
        DropExpired();
        if (pending.Count >= Capacity)
        {
            return null;
        }

        var approval = new PendingApproval(
            Guid.NewGuid().ToString("N"),
            time.GetUtcNow(),
            conversation,
            [.. calls.Select(call => new ToolApprovalRequestContent(call.CallId, call))]);
        pending[approval.Id] = approval;
        return approval;
    }

    public IReadOnlyList<PendingApproval> All()
    {
        DropExpired();
        return [.. pending.Values.OrderBy(approval => approval.RequestedAt)];
    }

    /// <summary>Takes it out, so that a decision counts once.</summary>
    public bool TryTake(string id, [NotNullWhen(true)] out PendingApproval? approval)
    {
        DropExpired();
        return pending.TryRemove(id, out approval);
    }

    private void DropExpired()
    {
        foreach (var expired in pending.Values.Where(approval => time.GetUtcNow() - approval.RequestedAt > Lifetime))
        {
            pending.TryRemove(expired.Id, out _);
        }
    }
}
