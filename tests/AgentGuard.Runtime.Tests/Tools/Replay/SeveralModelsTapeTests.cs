using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Replay;

/// <summary>A run that asks more than one model, all on one tape.</summary>
public sealed class SeveralModelsTapeTests
{
    private static readonly ChatClientMetadata s_small = new("openai", new Uri("https://api.openai.com/v1"), "gpt-small");
    private static readonly ChatClientMetadata s_large = new("anthropic", new Uri("https://api.anthropic.com"), "claude-large");

    [Fact]
    public async Task SameQuestion_IsAnsweredByTheModelItWentTo()
    {
        var tape = await Tapes.ReplayAsync(await RecordedAsync());
        using var large = new ReplayingChatClient(tape, s_large);
        using var small = new ReplayingChatClient(tape, s_small);

        Assert.Equal("From the large one.", (await large.GetResponseAsync("Hi")).Text);
        Assert.Equal("From the small one.", (await small.GetResponseAsync("Hi")).Text);
        Assert.Equal("From the small one again.", (await small.GetResponseAsync("Hi")).Text);
        Assert.Empty(tape.Unplayed);
    }

    [Fact]
    public async Task EachClient_SaysThatItIsTheRecordedOne()
    {
        var tape = await Tapes.ReplayAsync(await RecordedAsync());
        using var large = new ReplayingChatClient(tape, new ChatClientMetadata("anthropic", new Uri("http://127.0.0.1:5000"), "claude-large"));

        Assert.Equal("https://api.anthropic.com", large.GetService<ChatClientMetadata>()!.ProviderUri!.OriginalString);
    }

    [Fact]
    public async Task OtherQuestion_IsComparedWithTheCallOfTheSameModel()
    {
        using var large = new ReplayingChatClient(await Tapes.ReplayAsync(await RecordedAsync()), s_large);

        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => large.GetResponseAsync("Ho"));

        Assert.Equal("run.jsonl:3: The call of the model claude-large (anthropic) differs from the tape: /messages/0/contents/0/text: expected \"Hi\", got \"Ho\"", exception.Message);
    }

    [Fact]
    public async Task ModelThatIsNotOnTheTape_SaysSo()
    {
        using var other = new ReplayingChatClient(await Tapes.ReplayAsync(await RecordedAsync()), new ChatClientMetadata("openai", null, "gpt-other"));

        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => other.GetResponseAsync("Hi"));

        Assert.Equal("run.jsonl: The tape has no call of the model gpt-other (openai).", exception.Message);
        Assert.Null(other.GetService<ChatClientMetadata>());
    }

    private static Task<string> RecordedAsync() => Tapes.RecordAsync(async tape =>
    {
        using var small = new StreamedChatClient(([new TextContent("From the small one.")], null), ([new TextContent("From the small one again.")], null)) { Metadata = s_small };
        using var large = new StreamedChatClient(([new TextContent("From the large one.")], null)) { Metadata = s_large };
        await new RecordingChatClient(small, tape).GetResponseAsync("Hi");
        await new RecordingChatClient(large, tape).GetResponseAsync("Hi");
        await new RecordingChatClient(small, tape).GetResponseAsync("Hi");
    });
}
