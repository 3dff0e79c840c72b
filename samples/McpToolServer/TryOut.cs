using AgentGuard.Runtime;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace McpToolServer;

/// <summary>Starts the server as any MCP client would, makes some calls, and prints what the audit has of them.</summary>
internal static class TryOut
{
    public static async Task RunAsync(string auditFile, CancellationToken cancellationToken)
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "stock",
            Command = "dotnet",
            Arguments = [typeof(TryOut).Assembly.Location],
            EnvironmentVariables = new Dictionary<string, string?> { ["AUDIT_FILE"] = auditFile },
        });
        var options = new McpClientOptions { Handlers = new() { ElicitationHandler = (request, _) => new(Answer(request)) } };
        await using (var client = await McpClient.CreateAsync(transport, options, cancellationToken: cancellationToken))
        {
            await CallAsync(client, "find_article", new() { ["sku"] = "KETTLE-1" }, cancellationToken);
            await CallAsync(client, "find_article", new() { ["sku"] = "kettle" }, cancellationToken);
            await CallAsync(client, "write_off", new() { ["sku"] = "KETTLE-1", ["count"] = 2, ["reason"] = "Cracked lids." }, cancellationToken);
            await CallAsync(client, "write_off", new() { ["sku"] = "PAN-28", ["count"] = 3, ["reason"] = "Scratched." }, cancellationToken);
        }

        await foreach (var line in JsonLinesToolAudit.ReadAsync(auditFile, cancellationToken))
        {
            Console.WriteLine($"audit   {line.Record?.Tool} by {line.Record?.CallerId}: {line.Record?.Outcome}");
        }
    }

    private static async Task CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments, CancellationToken cancellationToken)
    {
        Console.WriteLine($"call    {tool} {string.Join(", ", arguments.Select(argument => $"{argument.Key}={argument.Value}"))}");
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: cancellationToken);
        var text = string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));
        Console.WriteLine($"{(result.IsError == true ? "error " : "result")}  {text}");
    }

    // Stands for the person: kettles may be written off, pans not.
    private static ElicitResult Answer(ElicitRequestParams? request)
    {
        var action = request?.Message.Contains("KETTLE", StringComparison.Ordinal) == true ? "accept" : "decline";
        Console.WriteLine($"asked   {request?.Message} {action}");
        return new ElicitResult { Action = action };
    }
}
