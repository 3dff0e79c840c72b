using AgentGuard.Runtime;
using ProductionAgent.Agent;
using ProductionAgent.Shop;

namespace ProductionAgent.Mcp;

/// <summary>The return desk as an MCP server over stdio: for the agent and for desktop assistants. Whoever can start the process is its one client.</summary>
internal static class ToolServer
{
    private static readonly CallerIdentity Client = new("stdio", [SupportScopes.ReadOrders, ReturnTools.PrintLabels]);

    public static async Task RunAsync(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        await using var audit = new JsonLinesToolAudit(SupportAgentServices.AuditFile(builder.Configuration));
        var guard = new ToolGuard { Audit = audit, Budget = new ToolBudget { MaxCalls = 1_000 } };
        builder.Services.AddMcpServer()
            .WithStdioServerTransport()
            .WithTools(new ReturnTools(new OrderStore()).AsMcpTools(guard, _ => Client));

        await builder.Build().RunAsync();
    }
}
