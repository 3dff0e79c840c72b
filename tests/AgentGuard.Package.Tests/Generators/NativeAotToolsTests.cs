using System.Diagnostics;

namespace AgentGuard.Package.Tests.Generators;

/// <summary>A generated toolset behind an MCP server, with audit file and tape, published as a native executable (.NET 8, for which the packs restore everywhere).</summary>
public sealed class NativeAotToolsTests
{
    [Fact]
    public void McpServer_PublishesWithoutAWarningAndRuns()
    {
        using var app = GeneratorConsumer.Program()
            .References("ModelContextProtocol.Core", Repository.VersionOf("ModelContextProtocol.Core"))
            .Set("TargetFramework", "net8.0")
            .Set("PublishAot", "true")
            .Set("TreatWarningsAsErrors", "true")
            .Set("TrimmerSingleWarn", "false")
            .Set("InvariantGlobalization", "true")
            .Write("Program.cs", Program);

        var publish = DotNet.Run(app.Folder, "publish", app.ProjectFile, "-c", "Release", "-tl:off", "-v:m", "-o", Path.Combine(app.Folder, "native")).Succeeds();
        Assert.Empty(publish.Diagnostics);

        using var process = Process.Start(new ProcessStartInfo(Path.Combine(app.Folder, "native", OperatingSystem.IsWindows() ? "App.exe" : "App"))
        {
            WorkingDirectory = app.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, output + errors);
        Assert.Equal(
            """
            tool find_order True
            tool refund False
            False {"id":"ORD-000001","total":49.90}
            True invalid_arguments
            False Refunded 12.5 EUR.
            audit find_order ok
            audit find_order invalid_arguments
            audit refund ok
            replayed Yes.

            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n"));
    }

    private const string Program = """
        using System.IO.Pipelines;
        using System.Text.Json;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Client;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        var toServer = new Pipe();
        var toClient = new Pipe();
        await using (var audit = new JsonLinesToolAudit("audit.jsonl"))
        {
            var guard = new ToolGuard { Audit = audit, Approver = new Yes() };
            await using var transport = new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream());
            await using var server = McpServer.Create(transport, new McpServerOptions
            {
                ServerInfo = new() { Name = "orders", Version = "1" },
                ToolCollection = [.. new Desk().AsMcpTools(guard, _ => new CallerIdentity("aot", new[] { "refunds.write" }))],
            });
            var running = server.RunAsync();
            await using var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
            foreach (var tool in (await client.ListToolsAsync()).OrderBy(tool => tool.Name, StringComparer.Ordinal))
            {
                Console.WriteLine($"tool {tool.Name} {tool.ProtocolTool.Annotations?.ReadOnlyHint}");
            }

            await Call(client, "find_order", new() { ["orderId"] = "ORD-000001" });
            await Call(client, "find_order", new() { ["orderId"] = "1" });
            await Call(client, "refund", new() { ["orderId"] = "ORD-000001", ["amount"] = 12.5m });
        }

        await foreach (var line in JsonLinesToolAudit.ReadAsync("audit.jsonl"))
        {
            Console.WriteLine($"audit {line.Record?.Tool} {line.Record?.Outcome}");
        }

        await using (var tape = ToolTape.Record("run.jsonl"))
        {
            await new RecordingChatClient(new Model(), tape).GetResponseAsync("Paid?");
        }

        var replay = new ReplayingChatClient(await ToolTape.ReplayAsync("run.jsonl"));
        Console.WriteLine($"replayed {(await replay.GetResponseAsync("Paid?")).Text}");

        static async Task Call(McpClient client, string tool, Dictionary<string, object?> arguments)
        {
            var result = await client.CallToolAsync(tool, arguments);
            var text = ((TextContentBlock)result.Content[0]).Text;
            Console.WriteLine($"{result.IsError == true} {(result.IsError == true ? JsonDocument.Parse(text).RootElement.GetProperty("code").GetString() : text)}");
        }

        public sealed partial class Desk
        {
            /// <summary>Finds an order.</summary>
            [AgentTool(Name = "find_order", Effect = ToolEffect.ReadOnly)]
            public Task<Order> FindAsync([Pattern("^ORD-[0-9]{6}$")] string orderId) => Task.FromResult(new Order(orderId, 49.90m));

            /// <summary>Refunds an order.</summary>
            [AgentTool(Name = "refund", Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = "refunds.write")]
            public string Refund(string orderId, [Bounds("0.01", "500")] decimal amount, [IdempotencyKey] string key) => $"Refunded {amount} EUR.";
        }

        public sealed record Order(string Id, decimal Total);

        public sealed class Yes : IToolApprover
        {
            public ValueTask<ToolApprovalAnswer> AskAsync(ToolApprovalRequest request, CancellationToken cancellationToken) => new(new ToolApprovalAnswer(request.Arguments.Contains("12.5", StringComparison.Ordinal), "policy"));
        }

        public sealed class Model : IChatClient
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
                Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Yes.")));

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
                throw new NotSupportedException();

            public object? GetService(Type serviceType, object? serviceKey = null) => null;

            public void Dispose()
            {
            }
        }
        """;
}
