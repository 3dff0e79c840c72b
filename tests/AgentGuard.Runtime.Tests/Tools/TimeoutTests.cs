using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class TimeoutTests
{
    private readonly ManualTime _time = new();
    private readonly Audit _audit = new();

    private ToolGuard Guard => field ??= new ToolGuard { TimeProvider = _time, Audit = _audit, AbandonGrace = TimeSpan.FromSeconds(5) };

    [Fact]
    public async Task MethodThatObeysItsToken_TimesOutExactly()
    {
        var token = default(CancellationToken);
        var call = Tool(Definition(timeout: 10), Guard, async given =>
        {
            token = given;
            await Task.Delay(Timeout.Infinite, given);
            return "";
        }).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        Assert.False(token.IsCancellationRequested);
        _time.Advance(TimeSpan.FromTicks(1));
        var result = await call;
        Assert.Equal(ToolFailureCode.Timeout, result.Failure!.Code);
        Assert.False(result.IsAbandoned);
        Assert.Equal(TimeSpan.FromSeconds(10), _audit.Single.Duration);
        await _time.Unused();
    }

    [Fact]
    public async Task MethodInTime_SucceedsAndLeavesNoTimer()
    {
        var answer = new TaskCompletionSource<string?>();
        var call = Tool(Definition(timeout: 10), Guard, _ => answer.Task).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(9));
        answer.SetResult("ok");
        Assert.Equal("ok", (await call).Text);
        await _time.Unused();
    }

    [Fact]
    public async Task MethodThatIgnoresItsToken_IsAbandonedAfterTheGrace()
    {
        var answer = new TaskCompletionSource<string?>();
        var call = Tool(Definition(timeout: 10), Guard, _ => answer.Task).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        await _time.WaitedFor(TimeSpan.FromSeconds(5));
        _time.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromTicks(1));
        var result = await call;
        Assert.Equal((ToolFailureCode.Timeout, true), (result.Failure!.Code, result.IsAbandoned));
        Assert.True(_audit.Single.IsAbandoned);
        answer.SetException(new InvalidOperationException("late"));
        Assert.Equal("timeout", Assert.Single(_audit.Records).Outcome);
    }

    [Fact]
    public async Task ResultWithinTheGrace_IsTaken()
    {
        var answer = new TaskCompletionSource<string?>();
        var call = Tool(Definition(effect: ToolEffect.Irreversible, timeout: 10), Guard, _ => answer.Task).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        await _time.WaitedFor(TimeSpan.FromSeconds(5));
        answer.SetResult("done after all");
        Assert.Equal("done after all", (await call).Text);
    }

    [Fact]
    public async Task SynchronousMethodThatHangs_IsAbandoned()
    {
        using var hanging = new ManualResetEventSlim();
        var call = Tool(Definition(timeout: 10, isSynchronous: true), Guard, () =>
        {
            hanging.Wait();
            return "";
        }).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        await _time.WaitedFor(TimeSpan.FromSeconds(5));
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.True((await call).IsAbandoned);
        hanging.Set();
    }

    [Fact]
    public async Task AbandonedMethod_IsNotCalledAgain()
    {
        var calls = 0;
        var call = Tool(Definition(timeout: 10, attempts: 3), Guard, _ =>
        {
            calls++;
            return new TaskCompletionSource<string?>().Task;
        }).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        await _time.WaitedFor(TimeSpan.FromSeconds(5));
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.True((await call).IsAbandoned);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task CallerThatCancels_GetsItsOwnCancellation()
    {
        using var source = new CancellationTokenSource();
        var call = Tool(Definition(timeout: 10), Guard, async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "";
        }).CallAsync(token: source.Token);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal(("cancelled", false), (_audit.Single.Outcome, _audit.Single.IsAbandoned));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public async Task CallerThatCancelsAMethodThatIgnoresIt_GoesAfterTheGrace(int timeout)
    {
        using var source = new CancellationTokenSource();
        var call = Tool(Definition(timeout: timeout), Guard, _ => new TaskCompletionSource<string?>().Task).CallAsync(token: source.Token);
        await source.CancelAsync();
        await _time.WaitedFor(TimeSpan.FromSeconds(5));
        _time.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(("cancelled", true), (_audit.Single.Outcome, _audit.Single.IsAbandoned));
    }

    [Fact]
    public async Task OwnCancellationOfTheMethod_IsAFailure()
    {
        var result = await Tool(Definition(timeout: 10), Guard, _ => throw new TaskCanceledException("inner")).CallAsync();
        Assert.Equal(ToolFailureCode.Failed, result.Failure!.Code);
    }

    [Fact]
    public async Task OtherExceptionAfterTheTimeout_IsATimeout()
    {
        var call = Tool(Definition(timeout: 10), Guard, async token =>
        {
            await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new InvalidOperationException("connection closed");
        }).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        var result = await call;
        Assert.Equal(ToolFailureCode.Timeout, result.Failure!.Code);
        Assert.IsType<InvalidOperationException>(result.Exception);
    }

    [Theory]
    [InlineData(ToolEffect.ReadOnly, true)]
    [InlineData(ToolEffect.Idempotent, true)]
    [InlineData(ToolEffect.Reversible, false)]
    [InlineData(ToolEffect.Irreversible, false)]
    [InlineData(ToolEffect.Unspecified, false)]
    public async Task Model_IsToldWhetherToCallAgain(ToolEffect effect, bool isRetryable)
    {
        var call = Tool(Definition(effect: effect, timeout: 10), Guard, async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "";
        }).CallAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(isRetryable, (await call).Failure!.IsRetryable);
    }

    [Fact]
    public async Task ConcurrentCalls_HaveDeadlinesOfTheirOwn()
    {
        var first = new TaskCompletionSource<string?>();
        var tool = new FindTool(Definition(timeout: 10), Guard, async (arguments, _, token) => arguments.Id == "1" ? await first.Task.WaitAsync(token) : await new TaskCompletionSource<string?>().Task.WaitAsync(token));
        var one = tool.CallAsync("""{"id":"1"}""");
        _time.Advance(TimeSpan.FromSeconds(6));
        var two = tool.CallAsync("""{"id":"2"}""");
        _time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(ToolFailureCode.Timeout, (await one).Failure!.Code);
        Assert.False(two.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(ToolFailureCode.Timeout, (await two).Failure!.Code);
    }
}
