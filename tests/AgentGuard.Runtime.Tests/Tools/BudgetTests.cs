using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class BudgetTests
{
    [Fact]
    public async Task Calls_EndAtTheirLimit()
    {
        var calls = 0;
        var tool = Tool(Definition(), null, () => $"{++calls}");
        using var run = ToolRun.Start(budget: new ToolBudget { MaxCalls = 2 });
        Assert.Equal("1", (await tool.CallAsync()).Text);
        Assert.Equal("2", (await tool.CallAsync()).Text);
        Assert.Equal(ToolFailureCode.BudgetSpent, (await tool.CallAsync()).Failure!.Code);
        Assert.Equal((2, 2), (calls, run.Calls));
    }

    [Fact]
    public async Task Cost_IsExact()
    {
        var tool = Tool(Definition(cost: 0.1), null, () => "ok");
        using var run = ToolRun.Start(budget: new ToolBudget { MaxCost = 0.3 });
        Assert.Equal([false, false, false, true], await CallAsync(tool, 4));
        Assert.Equal(0.3, run.Cost);
    }

    [Fact]
    public async Task Time_EndsExactly()
    {
        var time = new ManualTime();
        var tool = Tool(Definition(), new ToolGuard { TimeProvider = time }, () => "ok");
        using var run = ToolRun.Start(budget: new ToolBudget { MaxDuration = TimeSpan.FromMinutes(1) }, timeProvider: time);
        time.Advance(TimeSpan.FromMinutes(1) - TimeSpan.FromTicks(1));
        Assert.False((await tool.CallAsync()).IsError);
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(ToolFailureCode.BudgetSpent, (await tool.CallAsync()).Failure!.Code);
    }

    [Fact]
    public async Task GuardsBudget_IsThatOfRunsWithoutOne()
    {
        var tool = Tool(Definition(), new ToolGuard { Budget = new ToolBudget { MaxCalls = 1 } }, () => "ok");
        for (var i = 0; i < 2; i++)
        {
            using var run = ToolRun.Start();
            Assert.False((await tool.CallAsync()).IsError);
            Assert.True((await tool.CallAsync()).IsError);
        }

        using var larger = ToolRun.Start(budget: new ToolBudget { MaxCalls = 2 });
        Assert.Equal([false, false, true], await CallAsync(tool, 3));
    }

    [Fact]
    public async Task CallsOutsideOfRuns_AreOneRunOfTheGuard()
    {
        var guard = new ToolGuard { Budget = new ToolBudget { MaxCalls = 1 } };
        Assert.False((await Tool(Definition("a"), guard, () => "ok").CallAsync()).IsError);
        Assert.True((await Tool(Definition("b"), guard, () => "ok").CallAsync()).IsError);
        Assert.False((await Tool(Definition("c"), new ToolGuard { Budget = guard.Budget }, () => "ok").CallAsync()).IsError);
    }

    [Fact]
    public async Task RunInARun_SpendsForBoth()
    {
        var tool = Tool(Definition(), null, () => "ok");
        using var outer = ToolRun.Start(new CallerIdentity("u1"), new ToolBudget { MaxCalls = 2 });
        using (var inner = ToolRun.Start(budget: new ToolBudget { MaxCalls = 5 }))
        {
            Assert.Equal("u1", inner.Caller!.Id);
            Assert.False((await tool.CallAsync()).IsError);
            Assert.False((await tool.CallAsync()).IsError);
            Assert.Equal(ToolFailureCode.BudgetSpent, (await tool.CallAsync()).Failure!.Code);
            Assert.Equal((2, 2), (inner.Calls, outer.Calls));
        }

        Assert.Same(outer, ToolRun.Current);
        Assert.True((await tool.CallAsync()).IsError);
    }

    [Fact]
    public async Task RefusedCalls_CostNothing()
    {
        var tool = Tool(Definition(scope: "x"), null, () => "ok");
        using var run = ToolRun.Start(budget: new ToolBudget { MaxCalls = 1 });
        Assert.Equal(ToolFailureCode.InvalidArguments, (await tool.CallAsync("{}")).Failure!.Code);
        Assert.Equal(ToolFailureCode.NotPermitted, (await tool.CallAsync()).Failure!.Code);
        Assert.Equal(0, run.Calls);
    }

    [Fact]
    public async Task FailedCalls_Cost()
    {
        using var run = ToolRun.Start();
        await Tool(Definition(), null, () => throw new InvalidOperationException()).CallAsync();
        Assert.Equal(1, run.Calls);
    }

    [Fact]
    public async Task ConcurrentCalls_NeverExceedTheLimit()
    {
        var calls = 0;
        var tool = Tool(Definition(cost: 2), null, () => $"{Interlocked.Increment(ref calls)}");
        using var run = ToolRun.Start(budget: new ToolBudget { MaxCalls = 100, MaxCost = 100 });
        var results = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => tool.CallAsync())));
        Assert.Equal((50, 50, 50, 100.0), (calls, results.Count(result => !result.IsError), run.Calls, run.Cost));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void CostOutOfRange_IsRefused(double cost)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ToolBudget { MaxCost = cost });
        Assert.Throws<ArgumentOutOfRangeException>(() => Definition(cost: cost));
    }

    [Fact]
    public void RunClosedElsewhere_LeavesTheCurrentOne()
    {
        var first = ToolRun.Start();
        var second = ToolRun.Start();
        first.Dispose();
        Assert.Same(second, ToolRun.Current);
        second.Dispose();
    }

    /// <summary>Which of some calls, one after the other, were refused.</summary>
    private static async Task<List<bool>> CallAsync(FindTool tool, int times)
    {
        var refused = new List<bool>();
        for (var i = 0; i < times; i++)
        {
            refused.Add((await tool.CallAsync()).IsError);
        }

        return refused;
    }
}
