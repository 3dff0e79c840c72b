using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using ProductionAgent.Shop;

namespace ProductionAgent.Mcp;

[McpServerToolType]
internal sealed class ReturnTools(OrderStore orders)
{
    [McpServerTool(Name = "find_order", ReadOnly = true, OpenWorld = false)]
    [Description("Finds an order with its lines and prices.")]
    public Order FindOrder([Description("Order number, such as A-1000.")] string orderId) =>
        orders.Find(orderId) ?? throw new McpException("There is no such order.");

    [McpServerTool(Name = "create_return_label", Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("Creates the return label for one line of an order.")]
    public async Task<string> CreateReturnLabelAsync(
        [Description("Order number, such as A-1000.")] string orderId,
        [Description("Number of the line, from 1.")] int line,
        CancellationToken cancellationToken)
    {
        var order = FindOrder(orderId);
        if (line < 1 || line > order.Lines.Count)
        {
            throw new McpException("The order has no such line.");
        }

        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "labels")).FullName;
        var label = $"R-{order.Id}-{line}.txt";
        var text = $"Return {order.Lines[line - 1].Article}\nfrom {order.Email}\nto Copper & Clay, Returns";
        await File.WriteAllTextAsync(Path.Combine(folder, label), text, cancellationToken);
        return label;
    }
}
