using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class RetryTests
{
    private readonly ManualTime _time = new();
    private readonly Audit _audit = new();

    private ToolGuard Guard => field ??= new ToolGuard
    {
        TimeProvider = _time,
        Audit = _audit,
        Resilience = new ToolResilience { RetryDelay = TimeSpan.FromSeconds(1), MaxRetryDelay = TimeSpan.FromSeconds(3), UseJitter = false },
    };

    [Theory]
    [InlineData(ToolEffect.ReadOnly)]
    [InlineData(ToolEffect.Idempotent)]
    public async Task RepeatableTool_IsCalledAgainAfterGrowingWaits(ToolEffect effect)
    {
        var attempts = new List<(int Attempt, string? Key, DateTimeOffset At)>();
        var call = new FindTool(Definition(effect: effect, attempts: 4), Guard, (arguments, call, _) =>
        {
            attempts.Add((call.Attempt, arguments.Key, _time.GetUtcNow()));
            return attempts.Count < 4 ? throw new InvalidOperationException("secret") : new("ok");
        }).CallAsync();
        foreach (var wait in new[] { 1, 2, 3 })
        {
            await _time.WaitedFor(TimeSpan.FromSeconds(wait));
            _time.Advance(TimeSpan.FromSeconds(wait));
        }

        var result = await call;
        Assert.Equal(("ok", 4), (result.Text, result.Attempts));
        Assert.Equal([1, 2, 3, 4], attempts.Select(attempt => attempt.Attempt));
        Assert.Single(attempts.Select(attempt => attempt.Key).Distinct());
        Assert.Equal([0, 1, 3, 6], attempts.Select(attempt => (int)(attempt.At - attempts[0].At).TotalSeconds));
        Assert.Equal((4, "ok"), (_audit.Single.Attempts, _audit.Single.Outcome));
        Assert.Null(result.Exception);
    }

    [Theory]
    [InlineData(ToolEffect.Reversible)]
    [InlineData(ToolEffect.Irreversible)]
    [InlineData(ToolEffect.Unspecified)]
    public async Task OtherTool_IsCalledOnce(ToolEffect effect)
    {
        var calls = 0;
        var result = await Tool(Definition(effect: effect, attempts: 3, breaker: true), Guard, () =>
        {
            calls++;
            throw new InvalidOperationException("secret");
        }).CallAsync();
        Assert.Equal((1, 1, ToolFailureCode.Failed, false), (calls, result.Attempts, result.Failure!.Code, result.Failure.IsRetryable));
        Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailureToTheEnd_KeepsTheLastException()
    {
        var calls = 0;
        var call = Tool(Definition(attempts: 2), Guard, () => throw new InvalidOperationException($"{++calls}")).CallAsync();
        await _time.WaitedFor(TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        var result = await call;
        Assert.Equal((ToolFailureCode.Failed, 2, "2"), (result.Failure!.Code, result.Attempts, result.Exception!.Message));
        Assert.Same(result.Exception, _audit.Single.Exception);
    }

    [Fact]
    public async Task EachAttempt_HasTheWholeTimeout()
    {
        var calls = 0;
        var call = Tool(Definition(timeout: 10, attempts: 2), Guard, async token =>
        {
            calls++;
            await Task.Delay(Timeout.Infinite, token);
            return "";
        }).CallAsync();
        await _time.WaitedFor(TimeSpan.FromSeconds(10));
        _time.Advance(TimeSpan.FromSeconds(10));
        await _time.WaitedFor(TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        await _time.WaitedFor(TimeSpan.FromSeconds(10));
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(ToolFailureCode.Timeout, (await call).Failure!.Code);
        Assert.Equal((2, TimeSpan.FromSeconds(21)), (calls, _audit.Single.Duration));
    }

    [Fact]
    public async Task CallerThatCancelsWhileItWaits_EndsTheCall()
    {
        using var source = new CancellationTokenSource();
        var call = Tool(Definition(attempts: 2), Guard, () => throw new InvalidOperationException()).CallAsync(token: source.Token);
        await _time.WaitedFor(TimeSpan.FromSeconds(1));
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(("cancelled", 1), (_audit.Single.Outcome, _audit.Single.Attempts));
    }

    [Fact]
    public async Task WrongOutput_IsNotTriedAgain()
    {
        var calls = 0;
        var tool = new FindTool(Definition(attempts: 3, result: ToolResultKind.Json), Guard, (_, _, _) => new($"{++calls}")) { Writing = () => throw new InvalidOperationException() };
        Assert.Equal(ToolFailureCode.OutputInvalid, (await tool.CallAsync()).Failure!.Code);
        Assert.Equal(1, calls);
    }
}
