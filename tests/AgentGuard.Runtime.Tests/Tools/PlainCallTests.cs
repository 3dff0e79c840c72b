using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

/// <summary>Calls with nothing around the method: they end as guarded calls do.</summary>
public class PlainCallTests
{
    [Fact]
    public async Task MethodThatThrows_IsAFailureWithoutItsText()
    {
        var logs = new Logs();
        var fault = new InvalidOperationException("secret");
        var guard = new ToolGuard { LoggerFactory = logs };
        foreach (var tool in new[] { Tool(Definition(), guard, () => throw fault), Tool(Definition(), guard, async _ => { await Task.Yield(); throw fault; }) })
        {
            var result = await tool.CallAsync();
            Assert.Equal((ToolFailureCode.Failed, 1), (result.Failure!.Code, result.Attempts));
            Assert.Same(fault, result.Exception);
            Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
        }

        Assert.Equal(2, logs.Entries.Count(entry => entry.Exception == fault));
    }

    [Fact]
    public async Task AsynchronousMethod_IsAwaited()
    {
        using var source = new CancellationTokenSource();
        var tool = Tool(Definition(), null, async _ => { await Task.Yield(); return "ok"; });
        Assert.Equal("ok", (await tool.CallAsync()).Text);
        Assert.Equal("ok", (await tool.CallAsync(token: source.Token)).Text);
    }

    [Fact]
    public async Task Cancellation_IsTheCallers()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tool(Definition(), null, () => "ok").CallAsync(token: source.Token));
        using var during = new CancellationTokenSource();
        var call = Tool(Definition(), null, async token => { await Task.Delay(Timeout.Infinite, token); return ""; }).CallAsync(token: during.Token);
        await during.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(during.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task MethodThatIgnoresItsCancellation_IsAbandoned()
    {
        var time = new ManualTime();
        using var source = new CancellationTokenSource();
        var call = Tool(Definition(), new ToolGuard { TimeProvider = time }, _ => new TaskCompletionSource<string?>().Task).CallAsync(token: source.Token);
        await source.CancelAsync();
        await time.WaitedFor(TimeSpan.FromSeconds(5));
        time.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task Result_ThatCannotBeWritten_IsAFailure()
    {
        var tool = new FindTool(Definition(result: ToolResultKind.Json), null, (_, _, _) => new("x")) { Writing = () => throw new InvalidOperationException() };
        Assert.Equal(ToolFailureCode.OutputInvalid, (await tool.CallAsync()).Failure!.Code);
    }

    [Fact]
    public async Task ConcurrentCalls_DoNotMix()
    {
        var tool = new FindTool(Definition(result: ToolResultKind.Json), null, (arguments, _, _) => new(arguments.Id));
        var results = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => Task.Run(async () => (i, (await tool.CallAsync($$"""{"id":"{{i}}"}""")).Text))));
        Assert.All(results, result => Assert.Equal($"\"{result.i}\"", result.Text));
    }
}
