using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class FallbackTests
{
    private readonly ManualTime _time = new();
    private readonly Audit _audit = new();
    private readonly InvalidOperationException _fault = new("secret");

    private ToolGuard Guard => field ??= new ToolGuard { TimeProvider = _time, Audit = _audit, Resilience = new ToolResilience { BreakerMinimumAttempts = 2 } };

    [Fact]
    public async Task ToolThatSucceeds_NeedsNoFallback()
    {
        var tool = new FindTool(Definition(fallback: true), Guard, (_, _, _) => new("ok")) { Fallback = (_, _, _) => throw _fault };
        var result = await tool.CallAsync();
        Assert.Equal(("ok", false), (result.Text, result.IsFallback));
    }

    [Fact]
    public async Task ToolThatFails_IsAnsweredForByItsFallback()
    {
        var tool = new FindTool(Definition(fallback: true), Guard, (_, _, _) => throw _fault) { Fallback = (arguments, _, _) => new($"cached {arguments.Id}") };
        var result = await tool.CallAsync();
        Assert.Equal(("cached A-1", true, false, 1), (result.Text, result.IsFallback, result.IsError, result.Attempts));
        Assert.Same(_fault, _audit.Single.Exception);
        Assert.Equal(("ok", true), (_audit.Single.Outcome, _audit.Single.IsFallback));
    }

    [Fact]
    public async Task FallbackThatFails_LeavesTheFirstReason()
    {
        var tool = new FindTool(Definition(fallback: true), Guard, (_, _, _) => throw _fault) { Fallback = (_, _, _) => throw new NotSupportedException() };
        var result = await tool.CallAsync();
        Assert.Equal((ToolFailureCode.Failed, false), (result.Failure!.Code, result.IsFallback));
        Assert.Same(_fault, result.Exception);
    }

    [Fact]
    public async Task TimeoutAndOpenBreaker_UseTheFallback()
    {
        var definition = Definition(timeout: 10, breaker: true, fallback: true);
        var tool = new FindTool(definition, Guard, async (_, _, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "";
        })
        { Fallback = (_, _, _) => new("cached") };
        for (var i = 0; i < 2; i++)
        {
            var call = tool.CallAsync();
            _time.Advance(TimeSpan.FromSeconds(10));
            Assert.Equal(("cached", 1), ((await call).Text, (await call).Attempts));
        }

        var open = await tool.CallAsync();
        Assert.Equal(("cached", 0, true), (open.Text, open.Attempts, open.IsFallback));
    }

    [Fact]
    public async Task Fallback_HasTheSameDeadline()
    {
        var tool = new FindTool(Definition(timeout: 10, fallback: true), Guard, (_, _, _) => throw _fault)
        {
            Fallback = async (_, _, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return "";
            },
        };
        var call = tool.CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(ToolFailureCode.Failed, (await call).Failure!.Code);
        Assert.Equal(TimeSpan.FromSeconds(10), _audit.Single.Duration);
    }

    [Fact]
    public async Task RefusedAndCancelledCalls_HaveNoFallback()
    {
        using var source = new CancellationTokenSource();
        var isAsked = false;
        var tool = new FindTool(Definition(fallback: true, scope: "x"), Guard, (_, _, _) => new("ok")) { Fallback = (_, _, _) => new($"{isAsked = true}") };
        Assert.Equal(ToolFailureCode.NotPermitted, (await tool.CallAsync()).Failure!.Code);
        var cancelled = new FindTool(Definition(fallback: true), Guard, async (_, _, token) =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
            return "";
        })
        { Fallback = (_, _, _) => new($"{isAsked = true}") };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.CallAsync(token: source.Token));
        Assert.False(isAsked);
    }
}
