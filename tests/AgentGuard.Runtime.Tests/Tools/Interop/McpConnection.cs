using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace AgentGuard.Runtime.Tests.Tools.Interop;

/// <summary>The MCP server of the SDK and its client, over a pair of streams as stdio has them, or over HTTP.</summary>
internal sealed class McpConnection : IAsyncDisposable
{
    private readonly List<Func<ValueTask>> _parts = [];

    public McpClient Client { get; private set; } = null!;

    public static async Task<McpConnection> OpenAsync(bool overHttp, IEnumerable<McpServerTool> tools, McpClientOptions? options = null)
    {
        var connection = new McpConnection();
        IClientTransport transport = overHttp ? await connection.ServeHttpAsync(tools) : connection.ServeStreams(tools);
        connection.Client = await McpClient.CreateAsync(transport, options);
        connection._parts.Add(connection.Client.DisposeAsync);
        return connection;
    }

    public async Task<CallToolResult> CallAsync(string tool, Dictionary<string, object?> arguments) => await Client.CallToolAsync(tool, arguments);

    public async ValueTask DisposeAsync()
    {
        foreach (var close in Enumerable.Reverse(_parts))
        {
            await close();
        }
    }

    private StreamClientTransport ServeStreams(IEnumerable<McpServerTool> tools)
    {
        var toServer = new Pipe();
        var toClient = new Pipe();
        Run(new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()), tools);
        return new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream());
    }

    // The package with the HTTP endpoints does not restore everywhere; they are a thin layer over this transport.
    private async Task<HttpClientTransport> ServeHttpAsync(IEnumerable<McpServerTool> tools)
    {
        var server = new StreamableHttpServerTransport();
        Run(server, tools);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/mcp", context => PostAsync(server, context));
        app.MapGet("/mcp", async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.Body.FlushAsync();
            await server.HandleGetRequestAsync(context.Response.Body, context.RequestAborted);
        });
        app.MapDelete("/mcp", () => { });
        await app.StartAsync();
        _parts.Add(app.DisposeAsync);
        return new HttpClientTransport(new() { Endpoint = new Uri(app.Urls.First() + "/mcp"), TransportMode = HttpTransportMode.StreamableHttp });
    }

    private static async Task PostAsync(StreamableHttpServerTransport server, HttpContext context)
    {
        var message = await JsonSerializer.DeserializeAsync(context.Request.Body, (JsonTypeInfo<JsonRpcMessage>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage)));
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["Mcp-Session-Id"] = "session";
        if (!await server.HandlePostRequestAsync(message!, context.Response.Body, context.RequestAborted))
        {
            context.Response.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
    }

    private void Run(ITransport transport, IEnumerable<McpServerTool> tools)
    {
        var server = McpServer.Create(transport, new McpServerOptions { ServerInfo = new() { Name = "orders", Version = "1" }, ToolCollection = [.. tools] });
        var running = server.RunAsync();
        _parts.Add(async () =>
        {
            await server.DisposeAsync();
            await running.ContinueWith(static _ => { }, TaskScheduler.Default);
        });
    }
}
