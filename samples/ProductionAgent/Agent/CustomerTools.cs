using AgentGuard.Runtime;
using ProductionAgent.Shop;

namespace ProductionAgent.Agent;

/// <summary>Bound to one customer: the model names orders, never people or amounts. Whatever moves money or goods waits for a person.</summary>
internal sealed partial class CustomerTools(string customer, OrderStore orders, RefundDesk refunds)
{
    /// <summary>Finds one of the customer's orders with its lines and prices.</summary>
    /// <param name="orderId">Order number, such as A-1000.</param>
    [AgentTool(Name = "find_order", Effect = ToolEffect.ReadOnly, Scope = SupportScopes.ReadOrders, Owner = "support", TimeoutSeconds = 10)]
    public OrderAnswer FindOrder([Pattern("^A-[0-9]{4}$")] string orderId) =>
        orders.Find(orderId, customer) is { } order ? new(order.Status, order.Id, order.Lines) : new(NotFound);

    /// <summary>Pays one line of an order back to the customer, who also gets a confirmation and a return label by e-mail.</summary>
    /// <param name="orderId">Order number, such as A-1000.</param>
    /// <param name="line">Number of the line, from 1.</param>
    /// <param name="reason">Why, in one sentence.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [AgentTool(Name = "refund_order_line", Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = SupportScopes.Refund, Owner = "payments", TimeoutSeconds = 45)]
    public async Task<RefundAnswer> RefundOrderLineAsync(
        [Pattern("^A-[0-9]{4}$")] string orderId,
        [Bounds(1, 100)] int line,
        [Chars(1, 500)] string reason,
        CancellationToken cancellationToken)
    {
        if (orders.Find(orderId, customer) is not { } order || line > order.Lines.Count)
        {
            return new(NotFound);
        }

        var refund = await refunds.RefundAsync(order, line, reason, cancellationToken);
        return new("refunded", refund.Amount, refund.Confirmed);
    }

    /// <summary>Cancels an order that has not been shipped.</summary>
    /// <param name="orderId">Order number, such as A-1000.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [AgentTool(Name = "cancel_order", Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = SupportScopes.Refund, Owner = "payments", TimeoutSeconds = 45)]
    public async Task<RefundAnswer> CancelOrderAsync([Pattern("^A-[0-9]{4}$")] string orderId, CancellationToken cancellationToken)
    {
        if (orders.Find(orderId, customer) is not { Status: "paid" } order)
        {
            return new(NotFound);
        }

        await refunds.CancelAsync(order, cancellationToken);
        return new("cancelled");
    }

    private const string NotFound = "not found";
}
