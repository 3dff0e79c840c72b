using System.Text.Json;
using AgentGuard.Runtime.Tests.Tools.Support;
using Microsoft.Extensions.AI;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class ApproveTests
{
    private static readonly ToolDefinition s_refund = Definition("refund", ToolEffect.Irreversible, ToolApproval.Required);

    [Fact]
    public async Task Approved_IsCalledOnce()
    {
        var calls = 0;
        var approver = new Approver(isApproved: true, "fine");
        var audit = new Audit();
        var result = await Tool(s_refund, new ToolGuard { Approver = approver, Audit = audit }, () => $"{++calls}").CallAsync("""{ "count": 2, "id":"A-1" }""");
        Assert.Equal("1", result.Text);
        var request = Assert.Single(approver.Requests);
        Assert.Equal("""{"count":2,"id":"A-1"}""", request.Arguments);
        Assert.Equal(audit.Single.ArgumentsHash, request.ArgumentsHash);
        Assert.Equal((true, "anna", "fine"), (audit.Single.IsApproved!.Value, audit.Single.ApprovedBy, audit.Single.ApprovalReason));
    }

    [Fact]
    public async Task Refused_IsNotCalled_AndTheModelGetsTheReason()
    {
        var isCalled = false;
        var result = await Tool(s_refund, new ToolGuard { Approver = new Approver(false, "too \"much\"") }, () => (isCalled = true).ToString()).CallAsync();
        Assert.False(isCalled);
        Assert.Equal(ToolFailureCode.NotApproved, result.Failure!.Code);
        Assert.Equal("too \"much\"", JsonDocument.Parse(result.Text).RootElement.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task ApproverThatThrows_IsARefusalWithoutItsText()
    {
        var result = await Tool(s_refund, new ToolGuard { Approver = new Approver((_, _) => throw new InvalidOperationException("secret")) }, () => "ok").CallAsync();
        Assert.Equal(ToolFailureCode.NotApproved, result.Failure!.Code);
        Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(result.Exception);
    }

    [Fact]
    public async Task ApproverWithoutAnswer_IsARefusal() =>
        Assert.Equal(ToolFailureCode.NotApproved, (await Tool(s_refund, new ToolGuard { Approver = new Approver((_, _) => new((ToolApprovalAnswer)null!)) }, () => "ok").CallAsync()).Failure!.Code);

    [Fact]
    public async Task NoAnswerInTime_IsARefusal_EvenWhenTheApproverIgnoresItsToken()
    {
        var time = new ManualTime();
        var isCalled = false;
        var late = new TaskCompletionSource<ToolApprovalAnswer>();
        var guard = new ToolGuard { Approver = new Approver((_, _) => new(late.Task)), TimeProvider = time, ApprovalTimeout = TimeSpan.FromMinutes(2) };
        var call = Tool(s_refund, guard, () => (isCalled = true).ToString()).CallAsync();
        time.Advance(TimeSpan.FromMinutes(2) - TimeSpan.FromTicks(1));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(ToolFailureCode.NotApproved, (await call).Failure!.Code);
        late.SetResult(new ToolApprovalAnswer(true));
        Assert.False(isCalled);
        await time.Unused();
    }

    [Fact]
    public async Task CallerThatCancels_IsNotARefusal()
    {
        using var source = new CancellationTokenSource();
        var audit = new Audit();
        var guard = new ToolGuard { Audit = audit, Approver = new Approver((_, _) => new(new TaskCompletionSource<ToolApprovalAnswer>().Task)) };
        var call = Tool(s_refund, guard, () => "ok").CallAsync(token: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal("cancelled", audit.Single.Outcome);
    }

    [Fact]
    public async Task WrongArguments_AreNotPutToAPerson()
    {
        var approver = new Approver(true);
        await Tool(s_refund, new ToolGuard { Approver = approver }, () => "ok").CallAsync("{}");
        Assert.Empty(approver.Requests);
    }

    [Fact]
    public async Task ToolWithoutApproval_IsNotPutToAPerson()
    {
        var approver = new Approver(false);
        Assert.False((await Tool(Definition(), new ToolGuard { Approver = approver }, () => "ok").CallAsync()).IsError);
        Assert.Empty(approver.Requests);
    }

    [Fact]
    public async Task NobodyToAsk_IsRefused() => Assert.Equal(ToolFailureCode.ApprovalRequired, (await Tool(s_refund, null, () => "ok").CallAsync()).Failure!.Code);

    [Fact]
    public void FunctionInvokingHost_GetsTheToolBehindAnApproval()
    {
        var function = AgentTool.ForHost(Tool(s_refund, null, () => "ok"), ToolHost.FunctionInvokingClient);
        Assert.IsType<ApprovalRequiredAIFunction>(function);
        Assert.Same(s_refund, function.GetService<ToolDefinition>());
    }

    [Fact]
    public void HostWithoutAGate_NeedsAnApprover()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => AgentTool.ForHost(Tool(s_refund, null, () => "ok"), ToolHost.Manual));
        Assert.Contains("ToolGuard.Approver", refused.Message, StringComparison.Ordinal);
        var tool = Tool(s_refund, new ToolGuard { Approver = new Approver(true) }, () => "ok");
        Assert.Same(tool, AgentTool.ForHost(tool, ToolHost.Manual));
        Assert.Same(tool, AgentTool.ForHost(tool, ToolHost.FunctionInvokingClient));
    }

    [Fact]
    public void ToolWithoutApproval_IsHandedOutAsItIs()
    {
        var tool = Tool(Definition(), null, () => "ok");
        Assert.Same(tool, AgentTool.ForHost(tool, ToolHost.Manual));
    }

    [Fact]
    public async Task ConcurrentCalls_AreAskedAboutOneByOne()
    {
        var approver = new Approver((request, _) => new(new ToolApprovalAnswer(request.Arguments.EndsWith("0\"}", StringComparison.Ordinal))));
        var tool = Tool(s_refund, new ToolGuard { Approver = approver }, () => "ok");
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => tool.CallAsync($$"""{"id":"A-{{i}}"}"""))));
        Assert.Equal(10, results.Count(result => !result.IsError));
        Assert.Equal(100, approver.Requests.Select(request => request.CallId).Distinct().Count());
    }
}
