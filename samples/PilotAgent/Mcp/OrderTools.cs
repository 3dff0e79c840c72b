using System.ComponentModel;
using ModelContextProtocol.Server;

namespace PilotAgent.Mcp;

[McpServerToolType]
public sealed class OrderTools(OrderStore orders, IHttpClientFactory clients)
{
    [McpServerTool, Description("Finds an order with its lines and prices.")]
    public Order? FindOrder(string orderId) => orders.Find(orderId);

    [McpServerTool, Description("Deletes an order.")]
    public async Task<string> DeleteOrder(string orderId)
    {
        var response = await clients.CreateClient("shop").DeleteAsync($"orders/{orderId}");
        return response.IsSuccessStatusCode ? "deleted" : $"failed: {response.StatusCode}";
    }

    [McpServerTool, Description("Creates a return label for one line of an order.")]
    public string CreateReturnLabel(string orderId, int line)
    {
        var order = orders.Find(orderId)!;
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "labels")).FullName;
        var label = $"R-{orderId}-{line}.txt";
        File.WriteAllText(Path.Combine(folder, label), $"Return {order.Lines[line - 1].Article}\nfrom {order.Email}\nto Copper & Clay, Returns");
        return label;
    }
}
