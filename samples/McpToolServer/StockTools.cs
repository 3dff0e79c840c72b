using AgentGuard.Runtime;

namespace McpToolServer;

/// <summary>What any MCP client may do with the stock.</summary>
internal sealed partial class StockTools(Stock stock)
{
    /// <summary>Finds an article and how many pieces are in stock; null when there is no such article.</summary>
    /// <param name="sku">The article, such as KETTLE-1.</param>
    [AgentTool(Name = "find_article", Effect = ToolEffect.ReadOnly, Owner = "warehouse", TimeoutSeconds = 5)]
    public Article? FindArticle([Pattern("^[A-Z]+-[0-9]+$")] string sku) => stock.Find(sku);

    /// <summary>Writes pieces off as broken. They are gone from the books; a person at the client confirms it.</summary>
    /// <param name="sku">The article, such as KETTLE-1.</param>
    /// <param name="count">How many pieces.</param>
    /// <param name="reason">Why, in one sentence.</param>
    /// <param name="key">Makes repeating the call harmless.</param>
    [AgentTool(Name = "write_off", Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = "stock.write", Owner = "warehouse", TimeoutSeconds = 5)]
    public string WriteOff([Pattern("^[A-Z]+-[0-9]+$")] string sku, [Bounds(1, 100)] int count, [Chars(1, 200)] string reason, [IdempotencyKey] string key) =>
        stock.Take(sku, count, key) is { } article ? $"{count} written off ({reason}), {article.InStock} left." : "There are not so many pieces.";
}
