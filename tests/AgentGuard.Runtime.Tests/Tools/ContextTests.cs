using AgentGuard.Runtime.Tests.Tools.Support;
using Microsoft.Extensions.AI;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class ContextTests
{
    [Fact]
    public async Task Value_IsFoundInTheNearestPlace()
    {
        var found = new List<string?>();
        var guard = new ToolGuard { Services = new Services("guard") };
        var tool = new FindTool(Definition(), guard, (_, call, _) =>
        {
            found.Add(call.TryGetContext<string>(out var value) ? value : null);
            return new("ok");
        });
        await tool.CallAsync();
        var arguments = Arguments();
        arguments.Services = new Services("services");
        await tool.CallAsync(arguments);
        using var run = ToolRun.Start();
        run.Items[typeof(string)] = "run";
        await tool.CallAsync(arguments);
        using (ToolRun.Start())
        {
            await tool.CallAsync(arguments);
        }

        arguments.Context = new Dictionary<object, object?> { [typeof(string)] = "context" };
        await tool.CallAsync(arguments);
        Assert.Equal(["guard", "services", "run", "run", "context"], found);
    }

    [Fact]
    public async Task MissingValue_StopsTheCallBeforeAnybodyIsAsked()
    {
        var approver = new Approver(true);
        var tool = new FindTool(Definition(approval: ToolApproval.Required), new ToolGuard { Approver = approver }, (_, _, _) => new("ok")) { NeedsCaller = true };
        Assert.Equal(ToolFailureCode.ContextMissing, (await tool.CallAsync()).Failure!.Code);
        Assert.Empty(approver.Requests);
        using var run = ToolRun.Start(new CallerIdentity("u1"));
        Assert.False((await tool.CallAsync()).IsError);
    }

    [Fact]
    public async Task MissingValue_StopsPlainCallsToo()
    {
        var result = await new FindTool(Definition(), null, (_, _, _) => new("ok")) { NeedsCaller = true }.CallAsync();
        Assert.Equal(ToolFailureCode.ContextMissing, result.Failure!.Code);
        Assert.Contains("'caller'", result.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyOfTheHost_IsTaken() =>
        Assert.Equal("k1", await KeyAsync(Arguments(context: new() { [ToolContext.IdempotencyKey] = "k1" })));

    [Fact]
    public async Task SameCallId_HasTheSameKeyForTheSameArguments()
    {
        using var run = ToolRun.Start(id: "r1");
        var first = await KeyAsync(WithId("c1"));
        Assert.Equal(first, await KeyAsync(WithId("c1")));
        Assert.NotEqual(first, await KeyAsync(WithId("c2")));
        Assert.NotEqual(first, await KeyAsync(WithId("c1", """{"id":"A-2"}""")));
        Assert.NotEqual(first, await KeyAsync(WithId("c1"), "other"));
        using var other = ToolRun.Start(id: "r2");
        Assert.NotEqual(first, await KeyAsync(WithId("c1")));
    }

    [Fact]
    public async Task RunTakenUpAgain_GivesTheSameKeysInTheSameOrder()
    {
        var keys = new List<string[]>();
        for (var i = 0; i < 2; i++)
        {
            using var run = ToolRun.Start(id: "r1");
            keys.Add([await KeyAsync(Arguments()), await KeyAsync(Arguments()), await KeyAsync(Arguments("""{"id":"A-2"}"""))]);
        }

        Assert.Equal(keys[0], keys[1]);
        Assert.Equal(3, keys[0].Distinct().Count());
    }

    [Fact]
    public async Task WithoutRunAndId_EachCallHasAKeyOfItsOwn() => Assert.NotEqual(await KeyAsync(Arguments()), await KeyAsync(Arguments()));

    [Fact]
    public async Task Method_KnowsItsCall()
    {
        ToolCall? seen = null;
        var services = new Services(_ => null);
        var arguments = Arguments(context: new() { [ToolContext.CallId] = "c1" });
        arguments.Services = services;
        using var run = ToolRun.Start(new CallerIdentity("u1"));
        var tool = new FindTool(Definition(), null, (_, call, _) =>
        {
            seen = call;
            return new("ok");
        });
        await tool.CallAsync(arguments);
        Assert.Equal(("c1", "u1", 1), (seen!.CallId, seen.Caller!.Id, seen.Attempt));
        Assert.Same(tool, seen.Tool);
        Assert.Same(run, seen.Run);
        Assert.Same(services, seen.Services);
        Assert.Same(arguments, seen.Arguments);
    }

    private static AIFunctionArguments WithId(string id, string json = """{"id":"A-1"}""") => Arguments(json, new() { [ToolContext.CallId] = id });

    private static async Task<string> KeyAsync(AIFunctionArguments arguments, string name = "find") =>
        (await new FindTool(Definition(name), null, (bound, _, _) => new(bound.Key)).CallAsync(arguments)).Text;
}
