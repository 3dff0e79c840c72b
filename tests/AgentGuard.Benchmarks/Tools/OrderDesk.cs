namespace AgentGuard.Benchmarks.Tools;

/// <summary>What both the guarded tool and the factory's function call.</summary>
internal static class OrderDesk
{
    private static readonly OrderView s_order = new("ORD-004711", "shipped", 112.30m, 3);

    public static Task<OrderView> FindOrderAsync(string orderId, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(limit > 0 && orderId.Length > 0 ? s_order : throw new ArgumentException("no such order", nameof(orderId)));
    }
}
