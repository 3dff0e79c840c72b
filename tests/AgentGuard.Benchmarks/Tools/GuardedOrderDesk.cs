using System.ComponentModel;
using AgentGuard.Runtime;

namespace AgentGuard.Benchmarks.Tools;

/// <summary>The same with deadline, retries and circuit breaker.</summary>
internal static partial class GuardedOrderDesk
{
    [AgentTool(Effect = ToolEffect.ReadOnly, Name = "find_order", Description = "Finds an order by its id.", TimeoutSeconds = 30, MaxAttempts = 3)]
    public static Task<OrderView> FindOrderAsync(
        [Chars(1, 20), Description("The order's id.")] string orderId, [Bounds(1, 100), Description("How many lines at most.")] int limit, CancellationToken cancellationToken) =>
        OrderDesk.FindOrderAsync(orderId, limit, cancellationToken);
}
