using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace PilotAgent.Mcp;

public sealed class ReturnDesk(IConfiguration configuration)
{
    public async Task<string> CreateLabelAsync(string orderId, int line, CancellationToken cancellationToken)
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "order-tools",
            Command = "dotnet",
            Arguments = [typeof(ReturnDesk).Assembly.Location, "--mcp"],
            EnvironmentVariables = new Dictionary<string, string?> { ["SHOP_URL"] = configuration["SHOP_URL"] },
        });

        await using var client = await McpClient.CreateAsync(transport, cancellationToken: cancellationToken);
        var result = await client.CallToolAsync(
            "create_return_label",
            new Dictionary<string, object?> { ["orderId"] = orderId, ["line"] = line });
        return result.Content.OfType<TextContentBlock>().First().Text;
    }
}
