using AgentGuard.Runtime;
using ProductionAgent.Agent;
using ProductionAgent.Shop;

namespace ProductionAgent.Mcp;

/// <summary>What any MCP client may do: look orders up and print labels, nothing that moves money.</summary>
internal sealed partial class ReturnTools(OrderStore orders)
{
    public const string PrintLabels = "returns.write";

    /// <summary>Finds an order with its lines and prices; null when there is no such order.</summary>
    /// <param name="orderId">Order number, such as A-1000.</param>
    [AgentTool(Name = "find_order", Effect = ToolEffect.ReadOnly, Scope = SupportScopes.ReadOrders, Owner = "returns", TimeoutSeconds = 5)]
    public Order? FindOrder([Pattern("^A-[0-9]{4}$")] string orderId) => orders.Find(orderId);

    /// <summary>Creates the return label for one line of an order; asked again, it makes the same label.</summary>
    /// <param name="orderId">Order number, such as A-1000.</param>
    /// <param name="line">Number of the line, from 1.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [AgentTool(Name = "create_return_label", Effect = ToolEffect.Idempotent, Scope = PrintLabels, Owner = "returns", TimeoutSeconds = 10, MaxAttempts = 2)]
    public async Task<ReturnLabel> CreateReturnLabelAsync([Pattern("^A-[0-9]{4}$")] string orderId, [Bounds(1, 100)] int line, CancellationToken cancellationToken)
    {
        if (orders.Find(orderId) is not { } order || line > order.Lines.Count)
        {
            return new("not found");
        }

        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "labels")).FullName;
        var label = $"R-{order.Id}-{line}.txt";
        var text = $"Return {order.Lines[line - 1].Article}\nfrom {order.Email}\nto Copper & Clay, Returns";
        await File.WriteAllTextAsync(Path.Combine(folder, label), text, cancellationToken);
        return new("created", label);
    }
}
