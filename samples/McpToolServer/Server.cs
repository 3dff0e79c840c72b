using AgentGuard.Runtime;
using ModelContextProtocol.Server;

namespace McpToolServer;

/// <summary>The server over standard input and output: whoever can start the process is its one client.</summary>
internal static class Server
{
    private static readonly CallerIdentity Client = new("stdio", ["stock.write"]);

    public static async Task RunAsync(string auditFile)
    {
        await using var audit = new JsonLinesToolAudit(auditFile);
        var guard = new ToolGuard { Approver = new ClientApprover(), Audit = audit, Budget = new ToolBudget { MaxCalls = 1_000 } };
        var options = new McpServerOptions
        {
            ServerInfo = new() { Name = "stock", Version = "1.0.0" },
            ToolCollection = [.. new StockTools(new Stock()).AsMcpTools(guard, _ => Client)],
        };
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync();
    }
}
