using System.ComponentModel;
using ProductionAgent.Shop;

namespace ProductionAgent.Agent;

/// <summary>Bound to one customer: the model names orders, never people or amounts.</summary>
internal sealed class CustomerTools(string customer, OrderStore orders, RefundDesk refunds)
{
    public object FindOrder([Description("Order number, such as A-1000.")] string orderId) =>
        orders.Find(orderId, customer) is { } order ? new { order.Id, order.Status, order.Lines } : NotFound;

    public async Task<object> RefundOrderLineAsync(
        [Description("Order number, such as A-1000.")] string orderId,
        [Description("Number of the line, from 1.")] int line,
        [Description("Why, in one sentence.")] string reason,
        CancellationToken cancellationToken)
    {
        if (orders.Find(orderId, customer) is not { } order || line < 1 || line > order.Lines.Count)
        {
            return NotFound;
        }

        var refund = await refunds.RefundAsync(order, line, reason, cancellationToken);
        return new { status = "refunded", refund.Amount, refund.Confirmed };
    }

    public async Task<object> CancelOrderAsync(
        [Description("Order number, such as A-1000.")] string orderId,
        CancellationToken cancellationToken)
    {
        if (orders.Find(orderId, customer) is not { Status: "paid" } order)
        {
            return NotFound;
        }

        await refunds.CancelAsync(order, cancellationToken);
        return new { status = "cancelled" };
    }

    private static object NotFound => new { status = "not found" };
}
