using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using System.Diagnostics;
using ModelContextProtocol.Server;

namespace PilotAgent.Mcp;

/// <summary>What the staff asks for at the desk, for their assistants.</summary>
[McpServerToolType]
public sealed class DeskTools(DbDataSource shop, IHttpClientFactory clients)
{
    [McpServerTool, Description("Lists the last orders of a user of the shop.")]
    public async Task<List<string>> LastOrders(string userId, [Range(1, 20)] int count)
    {
        var orders = await clients.CreateClient("shop").GetFromJsonAsync<List<string>>($"customers/{userId}/orders");
        return [.. orders!.TakeLast(count)];
    }

    [McpServerTool, Description("Finds articles by a word of their name.")]
    public async Task<string?> FindArticle(string word)
    {
        await using var command = shop.CreateCommand($"SELECT name FROM articles WHERE name LIKE '%{word}%'");
        return (string?)await command.ExecuteScalarAsync();
    }

    [McpServerTool, Description("Reads the page of a supplier.")]
    public Task<string> ReadSupplierPage(string address) => clients.CreateClient().GetStringAsync(address);

    [McpServerTool(ReadOnly = true), Description("Prints a return label at the desk.")]
    public void PrintLabel(string label) => Process.Start("sh", $"-c \"lp labels/{label}\"");
}
