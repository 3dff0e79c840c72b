using System.Text.Json;
using System.Text.Json.Nodes;
using AgentGuard.Runtime.Tests.Tools.Support;
using Microsoft.Extensions.AI;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class BindTests
{
    public static TheoryData<object> Ids => new() { "A-1", JsonDocument.Parse("\"A-1\"").RootElement, JsonDocument.Parse("\"A-1\""), JsonNode.Parse("\"A\\u002d1\"")! };

    public static TheoryData<object> Counts => new() { 7, 7L, (short)7, (byte)7, 7u, 7.0, 7m, 7f, JsonDocument.Parse("7.0").RootElement, JsonValue.Create(7)! };

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TextInAnyForm_IsRead(object id)
    {
        var tool = new FindTool(Definition(), null, (arguments, _, _) => new($"{arguments.Id} {arguments.Count}"));
        var result = await tool.CallAsync(new AIFunctionArguments { ["id"] = id });
        Assert.Equal("A-1 1", result.Text);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public async Task NumberInAnyForm_IsRead(object count)
    {
        var tool = new FindTool(Definition(), null, (arguments, _, _) => new($"{arguments.Count}"));
        var result = await tool.CallAsync(new AIFunctionArguments { ["id"] = "x", ["count"] = count });
        Assert.Equal("7", result.Text);
    }

    [Fact]
    public async Task NullForOptionalArgument_IsItsDefault()
    {
        var tool = new FindTool(Definition(), null, (arguments, _, _) => new($"{arguments.Count}"));
        Assert.Equal("1", (await tool.CallAsync(new AIFunctionArguments { ["id"] = "x", ["count"] = null })).Text);
        Assert.Equal("1", (await tool.CallAsync(new AIFunctionArguments { ["id"] = "x", ["count"] = default(JsonElement) })).Text);
    }

    [Theory]
    [InlineData("{}", "/id: expected required property, got nothing")]
    [InlineData("""{"id":"A","other":1}""", "(root): expected only the properties id, count, got property \"other\"")]
    [InlineData("""{"id":"A","count":10}""", "/count: expected integer from 1 to 9, got 10")]
    [InlineData("""{"id":5}""", "/id: expected string of 1 to 10 characters, got 5")]
    public async Task WrongArguments_AreRefusedWithPathExpectedAndActual(string json, string error)
    {
        var isCalled = false;
        var result = await Tool(Definition(), null, () => (isCalled = true).ToString()).CallAsync(json);
        Assert.False(isCalled);
        Assert.Equal(ToolFailureCode.InvalidArguments, result.Failure!.Code);
        Assert.Equal(error, Assert.Single(result.Failure.Errors).ToString());
        Assert.True(result.Failure.IsRetryable);
        Assert.Equal(0, result.Attempts);
    }

    [Fact]
    public async Task SeveralErrors_AreReportedAtOnce()
    {
        var result = await Tool(Definition(), null, () => "").CallAsync("""{"count":0,"other":1}""");
        using var json = JsonDocument.Parse(result.Text);
        Assert.Equal("invalid_arguments", json.RootElement.GetProperty("code").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("errors").GetArrayLength());
        Assert.All(json.RootElement.GetProperty("errors").EnumerateArray(), error => Assert.Equal(["path", "expected", "actual"], error.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public async Task ValueWithoutJsonForm_IsAnError()
    {
        var result = await Tool(Definition(), null, () => "").CallAsync(new AIFunctionArguments { ["id"] = (Action)(() => { }) });
        var error = Assert.Single(result.Failure!.Errors);
        Assert.Equal("/id", error.Path);
        Assert.NotNull(result.Exception);
    }

    [Fact]
    public async Task EndlessValue_IsAnError()
    {
        var endless = new Dictionary<string, object?>();
        endless["self"] = endless;
        var result = await Tool(Definition(), null, () => "").CallAsync(new AIFunctionArguments { ["id"] = endless });
        Assert.Equal(ToolFailureCode.InvalidArguments, result.Failure!.Code);
    }

    [Fact]
    public async Task LoneSurrogate_IsAnError()
    {
        var result = await Tool(Definition(), null, () => "").CallAsync(new AIFunctionArguments { ["id"] = "\ud800" });
        Assert.Equal(OutputErrorCode.Encoding, Assert.Single(result.Failure!.Errors).Code);
    }

    [Fact]
    public async Task NameThatNeedsEscapes_CannotLeaveItsPlace()
    {
        var result = await Tool(Definition(), null, () => "").CallAsync(new AIFunctionArguments { ["id"] = "x", ["a\":1,\"count"] = 3 });
        Assert.Equal(OutputErrorCode.UnknownProperty, Assert.Single(result.Failure!.Errors).Code);
    }

    [Fact]
    public async Task ServicesAndContext_AreNoArguments()
    {
        var arguments = Arguments(context: new() { ["count"] = 5, [typeof(string)] = "secret" });
        arguments.Services = new Services(_ => 5);
        Assert.Equal("1", (await new FindTool(Definition(), null, (found, _, _) => new($"{found.Count}")).CallAsync(arguments)).Text);
    }
}
