using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace PilotAgent;

public sealed class RefundTools(HttpClient shop, OrderStore orders, TicketArchive tickets)
{
    public IList<AITool> ForStaff() =>
    [
        AIFunctionFactory.Create(RefundLineAsync, "refund_order_line"),
        AIFunctionFactory.Create(CancelOrderAsync),
        AIFunctionFactory.Create((string orderId) => orders.Find(orderId), description: "Finds an order with its lines and prices."),
        AIFunctionFactory.Create((string ticketId) => File.Delete(tickets.PathOf(ticketId)), description: "Closes a ticket for good."),
        AIFunctionFactory.Create(
            async (string ticketId, string note) => await File.AppendAllTextAsync(tickets.PathOf(ticketId), note),
            description: "Adds a note to a ticket."),
    ];

    [Description("Pays one line of an order back to the customer.")]
    public async Task<string> RefundLineAsync(string orderId, int line, string reason)
    {
        var order = orders.Find(orderId);
        if (order is null || order.Lines.Count < line)
        {
            return "not found";
        }

        var amount = order.Lines[line - 1].Price;
        var response = await shop.PostAsJsonAsync("refunds", new { orderId, line, amount, reason });
        return response.IsSuccessStatusCode ? $"refunded {amount} EUR" : $"failed: {response.StatusCode}";
    }

    [Description("Cancels an order that has not been shipped.")]
    public async Task<string> CancelOrderAsync(string orderId)
    {
        var response = await shop.DeleteAsync($"orders/{orderId}");
        return response.IsSuccessStatusCode ? "cancelled" : $"failed: {response.StatusCode}";
    }
}
