using AgentGuard.Runtime.Tests.Tools.Support;
using Microsoft.Extensions.AI;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class RecordTests
{
    private readonly Audit _audit = new();
    private readonly ManualTime _time = new();

    private ToolGuard Guard => field ??= new ToolGuard { Audit = _audit, TimeProvider = _time };

    [Fact]
    public async Task Call_IsDescribed()
    {
        using var run = ToolRun.Start(new CallerIdentity("u1", ["s"]), id: "run-1");
        var start = _time.GetUtcNow();
        var definition = Definition(effect: ToolEffect.Idempotent, scope: "s");
        await Tool(definition, Guard, () =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(7));
            return "okay";
        }).CallAsync(Arguments(context: new() { [ToolContext.CallId] = "call-1" }));
        Assert.Equal(
            new ToolCallRecord
            {
                StartedAt = start,
                Duration = TimeSpan.FromMilliseconds(7),
                RunId = "run-1",
                CallId = "call-1",
                Tool = "find",
                Owner = "shop",
                SchemaHash = definition.SchemaHash,
                CallerId = "u1",
                Scope = "s",
                Effect = ToolEffect.Idempotent,
                Attempts = 1,
                OutputChars = 4,
                ArgumentsHash = _audit.Single.ArgumentsHash,
            },
            _audit.Single);
        Assert.Matches("^[0-9a-f]{64}$", _audit.Single.ArgumentsHash);
        Assert.Matches("^[0-9a-f]{64}$", _audit.Single.SchemaHash);
    }

    [Fact]
    public async Task Content_IsKeptOnlyWhenAsked()
    {
        var guard = new ToolGuard { Audit = _audit, CaptureContent = true };
        await Tool(Definition(), guard, () => "okay").CallAsync("""{ "id" : "A-1" }""");
        Assert.Equal(("""{"id":"A-1"}""", "okay"), (_audit.Single.Arguments, _audit.Single.Output));
    }

    [Fact]
    public async Task EveryEnd_IsRecordedOnce()
    {
        var guard = new ToolGuard { Audit = _audit, TimeProvider = _time, Approver = new Approver(false) };
        await Tool(Definition(), guard, () => "ok").CallAsync();
        await Tool(Definition(), guard, () => "ok").CallAsync("{}");
        await new FindTool(Definition(), guard, (_, _, _) => new("ok")) { NeedsCaller = true }.CallAsync();
        await Tool(Definition(scope: "s"), guard, () => "ok").CallAsync();
        await Tool(Definition(approval: ToolApproval.Required), guard, () => "ok").CallAsync();
        await Tool(Definition(), guard, () => throw new InvalidOperationException()).CallAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tool(Definition(), guard, () => "ok").CallAsync(token: new CancellationToken(canceled: true)));
        using (ToolRun.Start(budget: new ToolBudget { MaxCalls = 0 }))
        {
            await Tool(Definition(), guard, () => "ok").CallAsync();
        }

        Assert.Equal(["ok", "invalid_arguments", "context_missing", "not_permitted", "not_approved", "failed", "cancelled", "budget_spent"], _audit.Records.Select(record => record.Outcome));
        Assert.Equal(8, _audit.Records.Select(record => record.CallId).Distinct().Count());
    }

    [Fact]
    public async Task MissingContext_IsNamedForPeopleOnly()
    {
        var result = await new FindTool(Definition(), Guard, (_, _, _) => new("ok")) { NeedsCaller = true }.CallAsync();
        Assert.Contains("'caller'", _audit.Single.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("caller", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidArguments_HaveAHashAndACaller()
    {
        using var run = ToolRun.Start(new CallerIdentity("u1"));
        await Tool(Definition(), Guard, () => "ok").CallAsync("""{"x":1}""");
        Assert.NotNull(_audit.Single.ArgumentsHash);
        Assert.Equal("u1", _audit.Single.CallerId);
    }

    [Fact]
    public async Task ArgumentsInAnyOrderAndForm_HaveOneHash()
    {
        var tool = Tool(Definition(), Guard, () => "ok");
        await tool.CallAsync("""{"id":"A","count":2}""");
        await tool.CallAsync("""{"count": 2, "id":"\u0041"}""");
        await tool.CallAsync(new AIFunctionArguments { ["count"] = 2, ["id"] = "A" });
        Assert.Single(_audit.Records.Select(record => record.ArgumentsHash).Distinct());
    }

    [Fact]
    public async Task AuditThatFails_ChangesNoAnswer_AndIsVisible()
    {
        var logs = new Logs();
        var fault = new IOException("disk full");
        var guard = new ToolGuard { Audit = new Audit { Fault = fault }, LoggerFactory = logs };
        var result = await Tool(Definition(), guard, () => "ok").CallAsync();
        Assert.Equal(("ok", false), (result.Text, result.IsAudited));
        Assert.Same(fault, Assert.Single(logs.Entries).Exception);
    }

    [Fact]
    public async Task Exceptions_GoToTheLog()
    {
        var logs = new Logs();
        var fault = new InvalidOperationException("secret");
        await Tool(Definition(), new ToolGuard { LoggerFactory = logs }, () => throw fault).CallAsync();
        Assert.Contains(logs.Entries, entry => entry.Exception == fault);
        logs.Entries.Clear();
        await Tool(Definition(), new ToolGuard { LoggerFactory = logs }, () => "ok").CallAsync();
        Assert.Empty(logs.Entries);
    }
}
