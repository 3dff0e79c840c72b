using Microsoft.Extensions.AI;
using ProductionAgent.Shop;

namespace ProductionAgent.Agent;

/// <summary>What the model may do for one customer. Whatever moves money or goods waits for a person.</summary>
internal sealed class SupportTools(OrderStore orders, RefundDesk refunds)
{
    public IReadOnlyList<AIFunction> For(string customer)
    {
        var tools = new CustomerTools(customer, orders, refunds);
        return
        [
            AIFunctionFactory.Create(
                tools.FindOrder,
                "find_order",
                "Finds one of the customer's orders with its lines and prices."),
            new ApprovalRequiredAIFunction(AIFunctionFactory.Create(
                tools.RefundOrderLineAsync,
                "refund_order_line",
                "Pays one line of an order back to the customer, who also gets a confirmation and a return label by e-mail.")),
            new ApprovalRequiredAIFunction(AIFunctionFactory.Create(
                tools.CancelOrderAsync,
                "cancel_order",
                "Cancels an order that has not been shipped.")),
        ];
    }
}
