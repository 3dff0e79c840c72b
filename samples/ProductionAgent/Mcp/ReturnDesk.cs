using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ProductionAgent.Mcp;

/// <summary>Return labels from the MCP server in <see cref="ToolServer"/>, started per request.</summary>
internal sealed class ReturnDesk(ILoggerFactory loggers)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    public async Task<string> CreateLabelAsync(string orderId, int line, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Deadline);
        try
        {
            await using var client = await McpClient.CreateAsync(Transport(), loggerFactory: loggers, cancellationToken: deadline.Token);
            var result = await client.CallToolAsync(
                "create_return_label",
                new Dictionary<string, object?> { ["orderId"] = orderId, ["line"] = line },
                cancellationToken: deadline.Token);

            return result is { IsError: not true, Content: [TextContentBlock { Text: var answer }, ..] } && ReturnLabel.Read(answer) is { Value.File: { } label }
                ? label
                : throw new ReturnDeskException("The return desk gave no label.");
        }
        catch (Exception exception) when (exception is McpException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ReturnDeskException("The return desk did not answer.", exception);
        }
    }

    private static StdioClientTransport Transport()
    {
        // The server gets none of our keys: only what a process needs to start.
        var environment = StdioClientTransportOptions.GetDefaultEnvironmentVariables();
        environment["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        return new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "returns",
            Command = "dotnet",
            Arguments = [typeof(ReturnDesk).Assembly.Location, "--mcp"],
            InheritEnvironmentVariables = false,
            EnvironmentVariables = environment,
        });
    }
}
