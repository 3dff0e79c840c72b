using System.Security.Cryptography;
using AgentGuard.Runtime.Tests.Tools.Support;
using Microsoft.Extensions.AI;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class DefinitionTests
{
    [Fact]
    public void Function_SaysWhatTheDefinitionSays()
    {
        var definition = Definition();
        var tool = Tool(definition, null, () => "ok");
        Assert.Equal(("find", "Finds things."), (tool.Name, tool.Description));
        Assert.Equal("object", tool.JsonSchema.GetProperty("type").GetString());
        Assert.Null(tool.ReturnJsonSchema);
        Assert.Same(ToolGuard.Default, tool.Guard);
        Assert.Same(definition, tool.GetService<ToolDefinition>());
        Assert.Same(tool, tool.GetService<AgentTool>());
        Assert.Same(ToolGuard.Default, new ApprovalRequiredAIFunction(tool).GetService<ToolGuard>());
        Assert.Null(tool.GetService(typeof(ToolDefinition), "key"));
    }

    [Fact]
    public void SchemaHash_IsThatOfThePortableSchema() =>
        Assert.Equal(Convert.ToHexString(SHA256.HashData(FindTool.Schema(SchemaProfile.Portable))), Definition().SchemaHash, ignoreCase: true);

    [Fact]
    public void Document_IsMadeOnce()
    {
        var definition = Definition();
        Assert.Equal(definition.ArgumentsDocument(SchemaProfile.OpenAI), definition.ArgumentsDocument(SchemaProfile.OpenAI));
        Assert.Null(definition.ResultDocument(SchemaProfile.Portable));
    }

    [Fact]
    public void LimitsOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Definition(timeout: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Definition(timeout: 86_401));
        Assert.Throws<ArgumentOutOfRangeException>(() => Definition(attempts: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Definition(attempts: 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => Definition(maxChars: 0));
    }

    [Fact]
    public void Caller_HasAnIdAndExactScopes()
    {
        Assert.Throws<ArgumentException>(() => new CallerIdentity(""));
        Assert.Empty(new CallerIdentity("u1").Scopes);
        Assert.Contains("a", new CallerIdentity("u1", ["a", "a"]).Scopes);
    }
}
