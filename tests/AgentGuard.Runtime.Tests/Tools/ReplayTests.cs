using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class ReplayTests
{
    private readonly Audit _audit = new();

    [Fact]
    public async Task RecordingTape_GetsCallsThatReachedTheMethod()
    {
        var tape = new Tape();
        var guard = new ToolGuard { Tape = tape };
        using var run = ToolRun.Start(id: "r1");
        await Tool(Definition(), guard, () => "ok").CallAsync("""{"id":"A","count":2}""");
        await Tool(Definition(), guard, () => throw new InvalidOperationException()).CallAsync();
        await Tool(Definition(), guard, () => "ok").CallAsync("{}");
        await Tool(Definition(scope: "s"), guard, () => "ok").CallAsync();
        Assert.Equal(["ok", "failed"], tape.Recorded.Select(entry => entry.Result.Failure?.ToString() ?? entry.Result.Text));
        var call = tape.Recorded[0].Call;
        Assert.Equal(("find", "r1", """{"count":2,"id":"A"}"""), (call.Tool, call.RunId, call.Arguments));
    }

    [Fact]
    public async Task ReplayingTape_AnswersInThePlaceOfTheMethod()
    {
        var isCalled = false;
        var tape = new Tape { IsReplaying = true, Answer = call => ToolTapeAnswer.Recorded($"{call.Tool} {call.Arguments}") };
        var result = await Tool(Definition(timeout: 9, breaker: true), new ToolGuard { Tape = tape, Audit = _audit }, () => $"{isCalled = true}").CallAsync();
        Assert.Equal(("""find {"id":"A-1"}""", true, 0, false), (result.Text, result.IsReplayed, result.Attempts, isCalled));
        Assert.True(_audit.Single.IsReplayed);
        Assert.Empty(tape.Recorded);
    }

    [Fact]
    public async Task RecordedFailure_IsReplayedAsItWas()
    {
        var tape = new Tape { IsReplaying = true, Answer = _ => ToolTapeAnswer.Recorded("{...}", ToolFailureCode.Timeout) };
        var result = await Tool(Definition(), new ToolGuard { Tape = tape }, () => "ok").CallAsync();
        Assert.Equal(("{...}", ToolFailureCode.Timeout), (result.Text, result.Failure!.Code));
    }

    [Fact]
    public async Task ToolThatTheTapeLeavesAlone_IsCalled() =>
        Assert.Equal("ok", (await Tool(Definition(), new ToolGuard { Tape = new Tape { IsReplaying = true } }, () => "ok").CallAsync()).Text);

    [Fact]
    public async Task Difference_IsAFailureThatPeopleSee()
    {
        var tape = new Tape { IsReplaying = true, Answer = _ => ToolTapeAnswer.Mismatch("count: 1 -> 2") };
        var result = await Tool(Definition(), new ToolGuard { Tape = tape, Audit = _audit }, () => "ok").CallAsync();
        Assert.Equal((ToolFailureCode.ReplayMismatch, "count: 1 -> 2"), (result.Failure!.Code, result.Detail));
        Assert.Equal("count: 1 -> 2", _audit.Single.Detail);
    }

    [Fact]
    public async Task TapeThatFails_IsAMismatchOrVisible()
    {
        var fault = new IOException("secret");
        var replaying = new Tape { IsReplaying = true, Answer = _ => throw fault };
        var result = await Tool(Definition(), new ToolGuard { Tape = replaying }, () => "ok").CallAsync();
        Assert.Equal(ToolFailureCode.ReplayMismatch, result.Failure!.Code);
        Assert.Same(fault, result.Exception);
        Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
        var logs = new Logs();
        Assert.Equal("ok", (await Tool(Definition(), new ToolGuard { Tape = new Tape { Fault = fault }, LoggerFactory = logs }, () => "ok").CallAsync()).Text);
        Assert.Same(fault, Assert.Single(logs.Entries).Exception);
    }

    [Fact]
    public async Task StepsBeforeTheMethod_StillRun()
    {
        var tape = new Tape { IsReplaying = true, Answer = _ => ToolTapeAnswer.Recorded("recorded") };
        var guard = new ToolGuard { Tape = tape, Approver = new Approver(false) };
        Assert.Equal(ToolFailureCode.InvalidArguments, (await Tool(Definition(), guard, () => "ok").CallAsync("{}")).Failure!.Code);
        Assert.Equal(ToolFailureCode.NotApproved, (await Tool(Definition(approval: ToolApproval.Required), guard, () => "ok").CallAsync()).Failure!.Code);
    }
}
