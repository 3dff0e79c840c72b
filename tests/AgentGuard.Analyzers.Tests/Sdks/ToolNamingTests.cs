namespace AgentGuard.Analyzers.Tests.Sdks;

public sealed class ToolNamingTests
{
    [Theory]
    [InlineData("findOrder", "find_order", "FindOrder")]
    [InlineData("FindOrderAsync", "find_order", "FindOrder")]
    [InlineData("_GetHTTPStatus", "get_http_status", "GetHttpStatus")]
    public void Suggestion_FollowsTheSdk(string identifier, string snake, string pascal)
    {
        Assert.Equal(snake, ToolNaming.Suggest(identifier, ToolNameStyle.SnakeCase));
        Assert.Equal(snake, ToolNaming.Suggest(identifier, ToolNameStyle.AsWritten));
        Assert.Equal(pascal, ToolNaming.Suggest(identifier, ToolNameStyle.WithUnderscores));
    }

    [Theory]
    [InlineData("find_order-2", true)]
    [InlineData("find order", false)]
    [InlineData("find.order", false)]
    [InlineData("größe", false)]
    [InlineData("", false)]
    public void Name_IsLettersDigitsUnderscoresAndHyphens(string name, bool valid) => Assert.Equal(valid, ToolNaming.IsValid(name));

    [Fact]
    public void Name_HasAtMost64Characters()
    {
        Assert.True(ToolNaming.IsValid(new string('a', 64)));
        Assert.False(ToolNaming.IsValid(new string('a', 65)));
        Assert.Equal(64, ToolNaming.Sanitize(new string('a', 65)).Length);
    }
}
