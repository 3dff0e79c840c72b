using AgentGuard.Runtime.Tests.Tools.Support;
using Microsoft.Extensions.AI;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class PermitTests
{
    private static readonly ToolDefinition s_scoped = Definition(scope: "orders.read");

    [Fact]
    public async Task ToolWithoutScope_NeedsNoCaller() => Assert.False((await Tool(Definition(), new ToolGuard(), () => "ok").CallAsync()).IsError);

    [Fact]
    public async Task CallerWithScope_MayCall()
    {
        using var run = ToolRun.Start(new CallerIdentity("u1", ["orders.read"]));
        Assert.Equal("ok", (await Tool(s_scoped, null, () => "ok").CallAsync()).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("orders")]
    [InlineData("Orders.Read")]
    [InlineData("orders.read.all")]
    public async Task CallerWithoutScope_IsRefused(string? scope)
    {
        var isCalled = false;
        using var run = ToolRun.Start(new CallerIdentity("u1", scope is null ? [] : [scope]));
        var result = await Tool(s_scoped, null, () => (isCalled = true).ToString()).CallAsync();
        Assert.Equal(ToolFailureCode.NotPermitted, result.Failure!.Code);
        Assert.False(isCalled);
        Assert.DoesNotContain("orders", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoCaller_IsRefused() => Assert.Equal(ToolFailureCode.NotPermitted, (await Tool(s_scoped, null, () => "ok").CallAsync()).Failure!.Code);

    [Fact]
    public async Task CallerOfTheArguments_GoesBeforeThatOfTheRun()
    {
        using var run = ToolRun.Start(new CallerIdentity("u1", ["orders.read"]));
        var arguments = Arguments(context: new() { [typeof(CallerIdentity)] = new CallerIdentity("u2") });
        Assert.Equal(ToolFailureCode.NotPermitted, (await Tool(s_scoped, null, () => "ok").CallAsync(arguments)).Failure!.Code);
    }

    [Fact]
    public async Task CallerOfTheServices_Counts()
    {
        var guard = new ToolGuard { Services = new Services(new CallerIdentity("u1", ["orders.read"])) };
        Assert.False((await Tool(s_scoped, guard, () => "ok").CallAsync()).IsError);
    }

    [Fact]
    public async Task OwnPermission_IsAskedForEveryTool()
    {
        var guard = new ToolGuard { Permission = new Permission((call, _) => new(call.Tool.Name != "find")) };
        Assert.Equal(ToolFailureCode.NotPermitted, (await Tool(Definition(), guard, () => "ok").CallAsync()).Failure!.Code);
        Assert.False((await Tool(Definition("other"), guard, () => "ok").CallAsync()).IsError);
    }

    [Fact]
    public async Task PermissionThatThrows_IsARefusalWithoutItsText()
    {
        var fault = new InvalidOperationException("secret");
        var result = await Tool(Definition(), new ToolGuard { Permission = new Permission((_, _) => throw fault) }, () => "ok").CallAsync();
        Assert.Equal(ToolFailureCode.NotPermitted, result.Failure!.Code);
        Assert.Same(fault, result.Exception);
        Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PermissionCancelledByTheCaller_IsACancellation()
    {
        using var source = new CancellationTokenSource();
        var audit = new Audit();
        var guard = new ToolGuard { Audit = audit, Permission = new Permission(async (_, token) => { await Task.Delay(Timeout.Infinite, token); return true; }) };
        var call = Tool(Definition(), guard, () => "ok").CallAsync(token: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal("cancelled", audit.Single.Outcome);
    }

    [Fact]
    public async Task ConcurrentRuns_KeepTheirCallersApart()
    {
        var tool = Tool(s_scoped, null, () => "ok");
        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            using var run = ToolRun.Start(new CallerIdentity($"u{i}", i % 2 == 0 ? ["orders.read"] : []));
            return (i, (await tool.CallAsync()).IsError);
        })));
        Assert.All(results, result => Assert.Equal(result.i % 2 != 0, result.IsError));
    }

    [Fact]
    public async Task ServicesThatThrow_LetNothingThrough()
    {
        var arguments = new AIFunctionArguments { ["id"] = "x" };
        arguments.Services = new Services(_ => throw new InvalidOperationException("secret"));
        var result = await Tool(s_scoped, null, () => "ok").CallAsync(arguments);
        Assert.Equal(ToolFailureCode.ContextMissing, result.Failure!.Code);
        Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
    }
}
