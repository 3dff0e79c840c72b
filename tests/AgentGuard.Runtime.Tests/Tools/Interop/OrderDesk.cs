namespace AgentGuard.Runtime.Tests.Tools.Interop;

/// <summary>A toolset of the kinds that hosts tell apart.</summary>
public sealed partial class OrderDesk
{
    public List<string> Refunds { get; } = [];

    /// <summary>Finds an order by its id.</summary>
    /// <param name="orderId">The order's id.</param>
    [AgentTool(Name = "find_order", Effect = ToolEffect.ReadOnly)]
    public OrderView? FindOrder([Pattern("^ORD-[0-9]{6}$")] string orderId) => orderId == "ORD-000001" ? new(orderId, "paid", [new("LAMP", 2)]) : null;

    /// <summary>Refunds a part of an order.</summary>
    /// <param name="orderId">The order's id.</param>
    /// <param name="amount">In EUR.</param>
    /// <param name="key">Makes repeating it harmless.</param>
    [AgentTool(Name = "refund", Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = "refunds.write")]
    public string Refund([Pattern("^ORD-[0-9]{6}$")] string orderId, [Bounds("0.01", "500")] decimal amount, [IdempotencyKey] string key)
    {
        Refunds.Add($"{orderId} {amount} {key.Length > 0}");
        return $"Refunded {amount} EUR.";
    }

    /// <summary>Sets the note of an order.</summary>
    [AgentTool(Name = "set_note", Effect = ToolEffect.Idempotent)]
    public void SetNote(string orderId, string? note = null) => throw new InvalidOperationException($"The database at 10.0.0.7 is down for {orderId} {note}.");

    /// <summary>Holds an order back.</summary>
    [AgentTool(Name = "hold", Effect = ToolEffect.Reversible)]
    public string Hold(string orderId) => $"Held {orderId}.";
}

public sealed record OrderView(string Id, string Status, IReadOnlyList<OrderLineView> Lines);

public sealed record OrderLineView(string Sku, int Quantity);
