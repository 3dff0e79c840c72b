using ProductionAgent.Shop;

namespace ProductionAgent.Mcp;

/// <summary>What desktop assistants may do over stdio: look up orders and print return labels, nothing that moves money.</summary>
internal static class ToolServer
{
    public static async Task RunAsync(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        builder.Services.AddSingleton<OrderStore>();
        builder.Services.AddMcpServer()
            .WithStdioServerTransport()
            .WithTools<ReturnTools>();

        await builder.Build().RunAsync();
    }
}
