using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Interop;

/// <summary>A generated toolset on a tape: recorded by one run, answered from the tape in the next.</summary>
public sealed class GuardedRunTapeTests
{
    [Fact]
    public async Task ReplayedTools_DoNotRunAndAnswerTheSame()
    {
        var tape = new MemoryStream();
        List<string> live;
        await using (var recording = ToolTape.Record(tape))
        {
            live = await RunAsync(new OrderDesk(), recording, amount: 12.5m);
        }

        var desk = new OrderDesk();
        await using var replaying = await ToolTape.ReplayAsync(new MemoryStream(tape.ToArray()));
        var replayed = await RunAsync(desk, replaying, amount: 12.5m);

        Assert.Equal("Refunded 12.5 EUR.", live[1]);
        Assert.Contains("\"code\":\"failed\"", live[2], StringComparison.Ordinal);
        Assert.Equal(live, replayed);
        Assert.Empty(desk.Refunds);
        Assert.Empty(replaying.Unplayed);
    }

    [Fact]
    public async Task OtherArguments_AreAMismatchThatShowsTheDifference()
    {
        var tape = new MemoryStream();
        await using (var recording = ToolTape.Record(tape))
        {
            await RunAsync(new OrderDesk(), recording, amount: 12.5m);
        }

        var audit = new InMemoryToolAudit();
        var desk = new OrderDesk();
        var replayed = await RunAsync(desk, await ToolTape.ReplayAsync(new MemoryStream(tape.ToArray()), "run.jsonl"), amount: 13m, audit);

        Assert.Contains("\"code\":\"replay_mismatch\"", replayed[1], StringComparison.Ordinal);
        Assert.Equal("run.jsonl:3: The call of tool refund differs from the tape: /amount: expected 12.5, got 13", audit.Records[1].Detail);
        Assert.Empty(desk.Refunds);
    }

    private static async Task<List<string>> RunAsync(OrderDesk desk, ToolTape tape, decimal amount, IToolAudit? audit = null)
    {
        var tools = desk.AsAgentTools(new() { Approver = new Support.Approver(true), Tape = tape, Audit = audit }).ToDictionary(tool => tool.Name);
        using var run = ToolRun.Start(new CallerIdentity("desk", ["refunds.write"]));
        var answers = new List<string>();
        foreach (var (tool, arguments) in new (string, AIFunctionArguments)[]
        {
            ("find_order", new() { ["orderId"] = "ORD-000001" }),
            ("refund", new() { ["orderId"] = "ORD-000001", ["amount"] = amount }),
            ("set_note", new() { ["orderId"] = "ORD-000001" }),
        })
        {
            answers.Add($"{await tools[tool].InvokeAsync(arguments)}");
        }

        return answers;
    }
}
