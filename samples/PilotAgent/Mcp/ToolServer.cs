using System.Data.Common;

namespace PilotAgent.Mcp;

/// <summary>The order tools over stdio, for the desktop assistants of the support team.</summary>
internal static class ToolServer
{
    public static async Task RunAsync(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        builder.Services.AddSingleton<OrderStore>();
        builder.Services.AddHttpClient("shop", client => client.BaseAddress = new Uri(builder.Configuration["SHOP_URL"] ?? "http://localhost:5055/shop/"));
        builder.Services.AddSingleton(_ => DbProviderFactories.GetFactory(builder.Configuration["SHOP_DB_PROVIDER"]!).CreateDataSource(builder.Configuration["SHOP_DB"]!));
        builder.Services.AddMcpServer()
            .WithStdioServerTransport()
            .WithTools<OrderTools>()
            .WithTools<DeskTools>();

        await builder.Build().RunAsync();
    }
}
