namespace AgentGuard.Runtime.Tests.Tools.Replay.Golden;

/// <summary>A tape of each format version is kept: what one version recorded, the next replays, or says why not.</summary>
public sealed class GoldenTapeTests
{
    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Tools", "Replay", "Golden", file);

    [Fact]
    public async Task Version1_ReplaysAsItWasRecorded()
    {
        var live = await GoldenRun.RunAsync(GoldenRun.Model(), ToolTape.Record(new MemoryStream()), new GoldenTools());
        var tape = await ToolTape.ReplayAsync(PathOf("version-1.jsonl"));
        var tools = new GoldenTools();

        var replayed = await GoldenRun.RunAsync(new ReplayingChatClient(tape), tape, tools);

        Assert.Equal(live, replayed);
        Assert.Equal(0, tools.Calls);
        Assert.Empty(tape.Unplayed);
    }

    // A change of what is written makes old tapes differ from new runs: it needs a new format version, and a golden tape of its own beside the old ones.
    [Fact]
    public async Task RecordedNow_IsTheGoldenTapeOfTheFormatsVersion()
    {
        var recorded = await Tapes.RecordAsync(tape => GoldenRun.RunAsync(new RecordingChatClient(GoldenRun.Model(), tape), tape, new GoldenTools()));
        await File.WriteAllTextAsync(PathOf("recorded.jsonl"), recorded); // To look at, or to keep as the next golden tape.

        Assert.Equal((await File.ReadAllTextAsync(PathOf("version-1.jsonl"))).ReplaceLineEndings("\n"), recorded);
    }

    [Theory]
    [InlineData("2", "The tape has format version 2, and this AgentGuard.Runtime reads versions up to 1: it was recorded by a newer one.")]
    [InlineData("\"1\"", "The header has no version.")]
    public async Task AnotherVersionsTape_SaysWhyItIsNotReplayed(string version, string reason)
    {
        var golden = await File.ReadAllTextAsync(PathOf("version-1.jsonl"));

        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => Tapes.ReplayAsync(golden.Replace("\"version\":1}", $"\"version\":{version}}}", StringComparison.Ordinal)));

        Assert.Equal(("run.jsonl", 1L, reason), (exception.File, exception.Line, exception.Reason));
    }
}
