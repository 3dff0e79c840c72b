using System.ComponentModel;
using AgentGuard.Runtime;

namespace AgentGuard.Benchmarks.Tools;

/// <summary>A tool with nothing around its method, which the factory's function calls too.</summary>
internal static partial class OrderDesk
{
    private static readonly OrderView s_order = new("ORD-004711", "shipped", 112.30m, 3);

    [AgentTool(Effect = ToolEffect.ReadOnly, Name = "find_order", Description = "Finds an order by its id.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static Task<OrderView> FindOrderAsync(
        [Chars(1, 20), Description("The order's id.")] string orderId, [Bounds(1, 100), Description("How many lines at most.")] int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(limit > 0 && orderId.Length > 0 ? s_order : throw new ArgumentException("no such order", nameof(orderId)));
    }
}
