using System.Text.Json;
using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class BreakerTests
{
    private static readonly ToolDefinition s_definition = Definition(breaker: true);
    private readonly ManualTime _time = new();
    private int _calls;
    private bool _isBroken = true;

    private ToolGuard Guard => field ??= NewGuard();

    [Fact]
    public async Task FailingTool_IsLeftAlone_ThenTriedByOneCall()
    {
        await BreakAsync(Guard);
        _time.Advance(TimeSpan.FromSeconds(20) - TimeSpan.FromTicks(1));
        Assert.Equal(ToolFailureCode.Unavailable, (await NewTool(Guard).CallAsync()).Failure!.Code);
        Assert.Equal(4, _calls);
        _time.Advance(TimeSpan.FromTicks(1));
        _isBroken = false;
        Assert.Equal("ok", (await NewTool(Guard).CallAsync()).Text);
        Assert.Equal("ok", (await NewTool(Guard).CallAsync()).Text);
    }

    [Fact]
    public async Task Model_IsToldWhenToTryAgain()
    {
        await BreakAsync(Guard);
        _time.Advance(TimeSpan.FromSeconds(4.5));
        var result = await NewTool(Guard).CallAsync();
        var json = JsonDocument.Parse(result.Text).RootElement;
        Assert.Equal(("unavailable", true, 16), (json.GetProperty("code").GetString(), json.GetProperty("retryable").GetBoolean(), json.GetProperty("retry_after").GetInt32()));
        Assert.Equal(0, result.Attempts);
    }

    [Fact]
    public async Task TestCallThatFails_OpensAgain()
    {
        await BreakAsync(Guard);
        _time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(ToolFailureCode.Failed, (await NewTool(Guard).CallAsync()).Failure!.Code);
        Assert.Equal(ToolFailureCode.Unavailable, (await NewTool(Guard).CallAsync()).Failure!.Code);
    }

    [Fact]
    public async Task OtherGuardOrTool_HasABreakerOfItsOwn()
    {
        await BreakAsync(Guard);
        Assert.Equal(ToolFailureCode.Failed, (await NewTool(NewGuard()).CallAsync()).Failure!.Code);
        Assert.Equal(ToolFailureCode.Failed, (await NewTool(Guard, Definition("other", breaker: true)).CallAsync()).Failure!.Code);
    }

    [Fact]
    public async Task TooFewFailures_OpenNothing()
    {
        for (var i = 0; i < 3; i++)
        {
            await NewTool(Guard).CallAsync();
        }

        _time.Advance(TimeSpan.FromSeconds(31));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(ToolFailureCode.Failed, (await NewTool(Guard).CallAsync()).Failure!.Code);
        }
    }

    [Fact]
    public async Task CancelledAndRefusedCalls_DoNotCount()
    {
        using var source = new CancellationTokenSource();
        for (var i = 0; i < 10; i++)
        {
            using var cancelling = new CancellationTokenSource();
            var tool = Tool(s_definition, Guard, async token =>
            {
                await cancelling.CancelAsync();
                token.ThrowIfCancellationRequested();
                return "";
            });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tool.CallAsync(token: cancelling.Token));
            Assert.Equal(ToolFailureCode.InvalidArguments, (await tool.CallAsync("{}")).Failure!.Code);
        }

        Assert.Equal(ToolFailureCode.Failed, (await NewTool(Guard).CallAsync()).Failure!.Code);
    }

    [Fact]
    public async Task BreakerThatOpensBetweenAttempts_EndsTheCall()
    {
        var guard = NewGuard();
        var definition = Definition(breaker: true, attempts: 10);
        var call = NewTool(guard, definition).CallAsync();
        for (var i = 0; i < 4; i++)
        {
            await _time.WaitedFor(TimeSpan.FromMilliseconds(10));
            _time.Advance(TimeSpan.FromMilliseconds(10));
        }

        var result = await call;
        Assert.Equal((ToolFailureCode.Unavailable, 4), (result.Failure!.Code, result.Attempts));
    }

    [Fact]
    public async Task ConcurrentCalls_OpenItOnce()
    {
        var tool = NewTool(Guard);
        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => tool.CallAsync())));
        Assert.All(results, result => Assert.True(result.Failure!.Code is ToolFailureCode.Failed or ToolFailureCode.Unavailable));
        Assert.Equal(_calls, results.Count(result => result.Failure!.Code == ToolFailureCode.Failed));
        Assert.Equal(ToolFailureCode.Unavailable, (await tool.CallAsync()).Failure!.Code);
    }

    private ToolGuard NewGuard() => new()
    {
        TimeProvider = _time,
        Resilience = new ToolResilience
        {
            BreakerMinimumAttempts = 4,
            BreakerDuration = TimeSpan.FromSeconds(20),
            RetryDelay = TimeSpan.FromMilliseconds(10),
            MaxRetryDelay = TimeSpan.FromMilliseconds(10),
            UseJitter = false,
        },
    };

    private FindTool NewTool(ToolGuard guard, ToolDefinition? definition = null) => Tool(definition ?? s_definition, guard, () =>
    {
        Interlocked.Increment(ref _calls);
        return _isBroken ? throw new InvalidOperationException() : "ok";
    });

    private async Task BreakAsync(ToolGuard guard)
    {
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(ToolFailureCode.Failed, (await NewTool(guard).CallAsync()).Failure!.Code);
        }
    }
}
