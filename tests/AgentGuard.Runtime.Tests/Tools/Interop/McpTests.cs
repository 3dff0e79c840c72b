using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace AgentGuard.Runtime.Tests.Tools.Interop;

/// <summary>Generated tools behind the real MCP server, called by the real MCP client.</summary>
public sealed class McpTests
{
    private static readonly CallerIdentity Desk = new("desk", ["refunds.write"]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task List_HasTheSchemasAndHints(bool overHttp)
    {
        var desk = new OrderDesk();
        await using var connection = await McpConnection.OpenAsync(overHttp, desk.AsMcpTools(new() { Approver = new ElicitationApprover() }));

        var tools = (await connection.Client.ListToolsAsync()).ToDictionary(tool => tool.Name);

        Assert.Equal(["find_order", "hold", "refund", "set_note"], tools.Keys.Order());
        var find = tools["find_order"].ProtocolTool;
        Assert.Equal("Finds an order by its id.", find.Description);
        Assert.Equal(
            """{"type":"object","properties":{"orderId":{"type":"string","description":"The order's id.","pattern":"^ORD-[0-9]{6}$"}},"required":["orderId"],"additionalProperties":false}""",
            JsonSerializer.Serialize(find.InputSchema).Replace("\\u0027", "'", StringComparison.Ordinal));
        Assert.DoesNotContain("key", tools["refund"].ProtocolTool.InputSchema.GetRawText(), StringComparison.Ordinal);
        Assert.Equal((true, false, true), Hints(find));
        Assert.Equal((false, true, false), Hints(tools["refund"].ProtocolTool));
        Assert.Equal((false, true, true), Hints(tools["set_note"].ProtocolTool));
        Assert.Equal((false, false, false), Hints(tools["hold"].ProtocolTool));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Call_GivesTheResult(bool overHttp)
    {
        var audit = new InMemoryToolAudit();
        await using var connection = await McpConnection.OpenAsync(overHttp, new OrderDesk().AsMcpTools(new() { Approver = new ElicitationApprover(), Audit = audit }, _ => Desk));

        var result = await connection.CallAsync("find_order", new() { ["orderId"] = "ORD-000001" });

        Assert.NotEqual(true, result.IsError);
        Assert.Equal("""{"id":"ORD-000001","status":"paid","lines":[{"sku":"LAMP","quantity":2}]}""", Text(result));
        Assert.Equal(("ok", "desk"), (audit.Records[0].Outcome, audit.Records[0].CallerId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WrongArguments_AreAnErrorWithAllReasons(bool overHttp)
    {
        await using var connection = await McpConnection.OpenAsync(overHttp, new OrderDesk().AsMcpTools(new() { Approver = new ElicitationApprover() }));

        var result = await connection.CallAsync("find_order", new() { ["orderId"] = "1", ["verbose"] = true });

        Assert.True(result.IsError);
        using var failure = JsonDocument.Parse(Text(result));
        Assert.Equal("invalid_arguments", failure.RootElement.GetProperty("code").GetString());
        Assert.Equal(["/orderId", ""], failure.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Exception_IsAnErrorWithoutItsText(bool overHttp)
    {
        var audit = new InMemoryToolAudit();
        await using var connection = await McpConnection.OpenAsync(overHttp, new OrderDesk().AsMcpTools(new() { Approver = new ElicitationApprover(), Audit = audit }));

        var result = await connection.CallAsync("set_note", new() { ["orderId"] = "ORD-000001" });

        Assert.True(result.IsError);
        Assert.Equal("""{"code":"failed","message":"The tool failed. Try again later or another way.","retryable":true}""", Text(result));
        Assert.Contains("10.0.0.7", audit.Records[0].Exception!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "accept", null)]
    [InlineData(true, "accept", null)]
    [InlineData(false, "decline", "Not today.")]
    [InlineData(true, "decline", "Not today.")]
    [InlineData(false, "cancel", null)]
    public async Task Elicitation_Decides(bool overHttp, string action, string? reason)
    {
        var desk = new OrderDesk();
        var asked = new List<string>();
        var options = new McpClientOptions
        {
            Handlers = new()
            {
                ElicitationHandler = (request, _) =>
                {
                    asked.Add(request!.Message);
                    return new(new ElicitResult { Action = action, Content = reason is null ? null : new Dictionary<string, JsonElement> { ["reason"] = JsonSerializer.SerializeToElement(reason) } });
                },
            },
        };
        await using var connection = await McpConnection.OpenAsync(overHttp, desk.AsMcpTools(new() { Approver = new ElicitationApprover() }, _ => Desk), options);

        var result = await connection.CallAsync("refund", new() { ["orderId"] = "ORD-000001", ["amount"] = 12.5m });

        Assert.Equal(["""Allow refund with {"orderId":"ORD-000001","amount":12.5}?"""], asked);
        Assert.Equal(action != "accept", result.IsError ?? false);
        Assert.Equal(action == "accept" ? ["ORD-000001 12.5 True"] : Array.Empty<string>(), desk.Refunds);
        Assert.Contains(action == "accept" ? "Refunded 12.5 EUR." : reason ?? "not_approved", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClientThatCannotAsk_IsRefused()
    {
        var desk = new OrderDesk();
        await using var connection = await McpConnection.OpenAsync(overHttp: false, desk.AsMcpTools(new() { Approver = new ElicitationApprover() }, _ => Desk));

        var result = await connection.CallAsync("refund", new() { ["orderId"] = "ORD-000001", ["amount"] = 12.5m });

        Assert.True(result.IsError);
        Assert.Contains("The client cannot ask anybody.", Text(result), StringComparison.Ordinal);
        Assert.Empty(desk.Refunds);
    }

    [Fact]
    public async Task CallerWithoutTheScope_IsRefusedBeforeAnybodyIsAsked()
    {
        await using var connection = await McpConnection.OpenAsync(overHttp: false, new OrderDesk().AsMcpTools(new() { Approver = new ElicitationApprover() }, _ => new CallerIdentity("guest")));

        var result = await connection.CallAsync("refund", new() { ["orderId"] = "ORD-000001", ["amount"] = 12.5m });

        Assert.Contains("\"code\":\"not_permitted\"", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public void NoApprover_IsNotServed() => Assert.Throws<InvalidOperationException>(() => new OrderDesk().AsMcpTools());

    private static (bool? ReadOnly, bool? Destructive, bool? Idempotent) Hints(Tool tool) =>
        (tool.Annotations?.ReadOnlyHint, tool.Annotations?.DestructiveHint, tool.Annotations?.IdempotentHint);

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
