using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Flow;

public sealed class MentionedMeaningTests
{
    [Theory]
    [InlineData("_ = client.GetResponseAsync(\"q\");", nameof(Role.ChatCall))]
    [InlineData("_ = client.GetStreamingResponseAsync(\"q\");", nameof(Role.StreamingCall))]
    [InlineData("Func<string> text = response.ToString;", nameof(Role.ModelText))]
    [InlineData("_ = new OpenAI.OpenAIClient(\"key\");", nameof(Role.ClientConstruction))]
    [InlineData("OpenAI.OpenAIClient made = new(\"key\");", nameof(Role.ClientConstruction))]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] void Tool() { }", nameof(Role.ToolDefinition))]
    [InlineData("[ModelContextProtocol.Server.McpServerToolAttribute] void Tool() { }", nameof(Role.ToolDefinition))]
    public void Member_IsMentionedByItsWord(string code, string role) => Assert.True(In(code).Overlaps(Enum.Parse<Role>(role)));

    [Theory]
    [InlineData(nameof(Role.ChatCall))]
    [InlineData(nameof(Role.StreamingCall))]
    [InlineData(nameof(Role.ClientConstruction))]
    [InlineData(nameof(Role.ToolDefinition))]
    public void WithoutWord_NothingIsMentioned(string role) => Assert.False(In("var answer = client.Ask(desk.Text);").Overlaps(Enum.Parse<Role>(role)));

    /// <summary>Parameters are given by place: the word of the member stands for them.</summary>
    [Fact]
    public void Parameter_IsMentionedByItsMember() => Assert.True(In("_ = client.GetResponseAsync([]);").Overlaps(Role.PromptInput));

    /// <summary>No word of the client is in code that has the context name it.</summary>
    [Fact]
    public void ConstructionWithoutName_MentionsAllConstructors() => Assert.True(In("Give(new(\"key\"));").Overlaps(Role.ClientConstruction));

    /// <summary>The text of an answer in <c>$"{response}"</c>.</summary>
    [Theory]
    [InlineData(nameof(Role.ModelText))]
    [InlineData(nameof(Role.ApprovalRequest))]
    public void WhatNeedsNoWord_IsAlwaysMentioned(string role) => Assert.True(In("").Overlaps(Enum.Parse<Role>(role)));

    [Fact]
    public void CommentsAndTexts_MentionNothing() => Assert.False(In("""// GetResponseAsync\n var text = "GetResponseAsync";""").Overlaps(Role.ChatCall));

    [Fact]
    public void WordOfAnSdkThatIsNotReferenced_MentionsNothing() =>
        Assert.False(MentionedMeaning.In(CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("client.GetResponseAsync(1);")], SdkReferences.Framework)).Overlaps(Role.ChatCall));

    private static Meaning In(string code) => MentionedMeaning.In(CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(code)], SdkReferences.All));
}
