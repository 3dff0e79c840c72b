using System.Collections.Concurrent;
using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

/// <summary>A thousand calls at once of twenty tools, each with a fault of its own.</summary>
public class StressTests
{
    private const int CallCount = 1_000;
    private const int PerTool = CallCount / 20;
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(5);

    private readonly ManualTime _time = new();
    private readonly Audit _audit = new();
    private readonly ConcurrentBag<TaskCompletionSource<string?>> _hanging = [];
    private int _running;

    [Fact]
    public async Task EveryCall_EndsWithACode_IsRecordedOnce_AndLeavesNothingRunning()
    {
        var tools = Toolset();
        using var run = ToolRun.Start(new CallerIdentity("u1", ["some"]), timeProvider: _time);
        var calls = Enumerable.Range(0, CallCount).Select(i => Task.Run(() => CallAsync(tools[i % tools.Count], i))).ToArray();
        await PassTimeAsync(name => Task.WhenAll(calls.Where((_, i) => tools[i % tools.Count].Tool.Name == name)));
        var outcomes = await Task.WhenAll(calls);

        Assert.Equal(Enumerable.Range(0, CallCount).Select(i => $"c{i}").Order(), _audit.Records.Select(record => record.CallId).Order());
        foreach (var record in _audit.Records)
        {
            var (outcome, allowed) = outcomes[int.Parse(record.CallId[1..])];
            Assert.Equal(outcome, record.Outcome);
            Assert.Contains(outcome, allowed);
            Assert.Equal(record.Tool.StartsWith("hangs", StringComparison.Ordinal), record.IsAbandoned);
        }

        Assert.Equal(2 * PerTool, _running);
        foreach (var hanging in _hanging)
        {
            hanging.SetResult("late");
        }

        Assert.Equal(0, _running);
        Assert.Equal(CallCount, _audit.Records.Count);
        await _time.Unused();
    }

    /// <summary>Lets time go on, each time after everybody who waits for it has begun to.</summary>
    private async Task PassTimeAsync(Func<string, Task> ended)
    {
        await _time.WaitedFor(TimeSpan.FromSeconds(1), 3 * PerTool);
        await _time.WaitedFor(TimeSpan.FromSeconds(2), PerTool);
        await _time.WaitedFor(TimeSpan.FromMinutes(5), PerTool);
        _time.Advance(TimeSpan.FromSeconds(1));
        await ended("too_slow");
        await _time.WaitedFor(s_grace, 2 * PerTool);
        _time.Advance(TimeSpan.FromSeconds(1));
        await ended("slow");
        _time.Advance(s_grace);
        await ended("hangs");
        await ended("hangs_again");
        _time.Advance(TimeSpan.FromMinutes(5));
    }

    private static async Task<(string Outcome, string[] Allowed)> CallAsync((FindTool Tool, string[] Allowed, string Json) tool, int number)
    {
        using var source = new CancellationTokenSource();
        var arguments = Arguments(tool.Json, new() { [ToolContext.CallId] = $"c{number}" });
        if (tool.Allowed is ["cancelled"])
        {
            await source.CancelAsync();
        }

        try
        {
            var result = await tool.Tool.CallAsync(arguments, source.Token);
            return (result.Failure?.ToString() ?? "ok", tool.Allowed);
        }
        catch (OperationCanceledException)
        {
            return ("cancelled", tool.Allowed);
        }
    }

    private List<(FindTool Tool, string[] Allowed, string Json)> Toolset()
    {
        var guard = new ToolGuard { TimeProvider = _time, Audit = _audit, AbandonGrace = s_grace, Approver = new Approver(Answer), Resilience = new ToolResilience { RetryDelay = TimeSpan.Zero } };
        var unpermitted = new ToolGuard { TimeProvider = _time, Audit = _audit, Permission = new Permission((_, _) => throw new InvalidOperationException()) };
        var spent = new ToolGuard { TimeProvider = _time, Audit = _audit, Budget = new ToolBudget { MaxCalls = 0 } };
        const string good = """{"id":"A-1"}""";
        return
        [
            (New("ok", guard, 10, () => "fine"), ["ok"], good),
            (New("approved", guard, 0, () => "fine", approval: ToolApproval.Required), ["ok"], good),
            (Async("ok_later", guard, 10, async _ => { await Task.Yield(); return "fine"; }), ["ok"], good),
            (New("huge", guard, 10, () => new string('x', 200_000)), ["ok"], good),
            (New("huge_json", guard, 10, () => new string('\u00e9', 100_000), ToolResultKind.Json), ["ok"], good),
            (New("throws", guard, 10, () => throw new InvalidOperationException("secret")), ["failed"], good),
            (Async("throws_later", guard, 10, async _ => { await Task.Yield(); throw new InvalidOperationException("secret"); }), ["failed"], good),
            (New("breaks", guard, 10, () => throw new InvalidOperationException("secret"), breaker: true), ["failed", "unavailable"], good),
            (New("flaky", guard, 10, () => Random.Shared.Next(2) == 0 ? "fine" : throw new InvalidOperationException("secret"), attempts: 3), ["ok", "failed"], good),
            (Async("slow", guard, 10, token => SleepAsync(TimeSpan.FromSeconds(2), token)), ["ok"], good),
            (Async("too_slow", guard, 1, token => SleepAsync(TimeSpan.FromSeconds(60), token)), ["timeout"], good),
            (Async("hangs", guard, 1, _ => Hang()), ["timeout"], good),
            (Async("hangs_again", guard, 1, _ => Hang(), attempts: 3), ["timeout"], good),
            (New("bad_arguments", guard, 10, () => "fine"), ["invalid_arguments"], """{"count":77}"""),
            (New("unpermitted", unpermitted, 10, () => "fine"), ["not_permitted"], good),
            (New("denied", guard, 10, () => "fine", scope: "other"), ["not_permitted"], good),
            (New("refused", guard, 10, () => "fine", approval: ToolApproval.Required), ["not_approved"], good),
            (New("unanswered", guard, 10, () => "fine", approval: ToolApproval.Required), ["not_approved"], good),
            (New("cancelled", guard, 10, () => "fine"), ["cancelled"], good),
            (New("spent", spent, 10, () => "fine"), ["budget_spent"], good),
        ];
    }

    private static ValueTask<ToolApprovalAnswer> Answer(ToolApprovalRequest request, CancellationToken token) => request.Tool.Name == "unanswered"
        ? new(new TaskCompletionSource<ToolApprovalAnswer>().Task)
        : new(new ToolApprovalAnswer(request.Tool.Name == "approved"));

    private async Task<string?> SleepAsync(TimeSpan time, CancellationToken token)
    {
        await Task.Delay(time, _time, token);
        return "fine";
    }

    private Task<string?> Hang()
    {
        var hanging = new TaskCompletionSource<string?>();
        _hanging.Add(hanging);
        return hanging.Task;
    }

    private FindTool New(
        string name, ToolGuard guard, int timeout, Func<string?> method, ToolResultKind result = ToolResultKind.Text, bool breaker = false, int attempts = 1, string? scope = null, ToolApproval approval = ToolApproval.NotRequired) =>
        new(Definition(name, approval: approval, scope: scope, timeout: timeout, attempts: attempts, breaker: breaker, result: result), guard, (_, _, _) => Run(() => new(method())));

    private FindTool Async(string name, ToolGuard guard, int timeout, Func<CancellationToken, Task<string?>> method, int attempts = 1) =>
        new(Definition(name, timeout: timeout, attempts: attempts), guard, (_, _, token) => Run(() => new(method(token))));

    private async ValueTask<string?> Run(Func<ValueTask<string?>> method)
    {
        Interlocked.Increment(ref _running);
        try
        {
            return await method();
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
