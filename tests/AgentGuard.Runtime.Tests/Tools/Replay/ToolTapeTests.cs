using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime.Tests.Tools.Replay;

/// <summary>Calls of tools on a tape.</summary>
public sealed class ToolTapeTests
{
    [Fact]
    public async Task Recorded_IsTheDocumentedFormat()
    {
        var tape = await Tapes.RecordAsync(tape => tape.RecordAsync(Tapes.Call("""{"id":"A-1","n":1.0}"""), Tapes.Result("{\"status\":\"paid\"}"), default).AsTask());

        Assert.Equal(
            Tapes.Header + """
            {"kind":"tool","tool":"find_order","arguments":{"id":"A-1","n":1.0},"result":{"text":"{\"status\":\"paid\"}"}}

            """.ReplaceLineEndings("\n"),
            tape);
    }

    [Fact]
    public async Task NothingRecorded_IsATapeWithoutCalls()
    {
        var tape = await Tapes.RecordAsync(_ => Task.CompletedTask);

        Assert.Equal(Tapes.Header, tape);
        Assert.Empty((await Tapes.ReplayAsync(tape)).Unplayed);
    }

    [Fact]
    public async Task SameCalls_GetTheirAnswersInOrder()
    {
        var tape = await ThreeCallsAsync();

        Assert.Equal("first", (await tape.TryReplayAsync(Tapes.Call("""{"id":1}"""), default))!.Text);
        Assert.Equal("second", (await tape.TryReplayAsync(Tapes.Call("""{"id":1}"""), default))!.Text);
        Assert.Equal(["line 3: tool find_order"], tape.Unplayed);
    }

    [Fact]
    public async Task AnotherOrderOfDifferentCalls_IsTheSameRun()
    {
        var tape = await ThreeCallsAsync();

        Assert.Equal("other", (await tape.TryReplayAsync(Tapes.Call("""{"id":2}"""), default))!.Text);
        Assert.Equal("first", (await tape.TryReplayAsync(Tapes.Call("""{"id":1}"""), default))!.Text);
        Assert.Equal("second", (await tape.TryReplayAsync(Tapes.Call("""{"id":1}"""), default))!.Text);
        Assert.Empty(tape.Unplayed);
    }

    [Fact]
    public async Task FailureAndTruncation_AreReplayed()
    {
        var tape = await Tapes.ReplayAsync(await Tapes.RecordAsync(async tape =>
        {
            var failure = new ToolFailure(ToolFailureCode.Timeout, "slow", true);
            await tape.RecordAsync(Tapes.Call("""{"id":1}"""), new ToolCallResult(new ToolOutcome("{\"code\":\"timeout\"}", isTruncated: false, failure)), default);
            await tape.RecordAsync(Tapes.Call("""{"id":2}"""), new ToolCallResult(new ToolOutcome("long", isTruncated: true)), default);
        }));

        var failed = await tape.TryReplayAsync(Tapes.Call("""{"id":1}"""), default);
        var truncated = await tape.TryReplayAsync(Tapes.Call("""{"id":2}"""), default);

        Assert.Equal((ToolFailureCode.Timeout, "{\"code\":\"timeout\"}", false), (failed!.Failure, failed.Text, failed.IsTruncated));
        Assert.Equal((null, "long", true), (truncated!.Failure, truncated.Text, truncated.IsTruncated));
    }

    [Theory]
    [InlineData("""{"id":"A-1043","line":2}""", "/line: expected 1, got 2")]
    [InlineData("""{"id":"A-1043"}""", "/line: expected 1, got nothing")]
    [InlineData("""{"id":"A-1043","line":1,"note":"x"}""", "/note: expected nothing, got \"x\"")]
    [InlineData("""{"id":["A-1043"],"line":1}""", "/id: expected \"A-1043\", got array")]
    public async Task DifferentArguments_ShowTheFirstDifference(string arguments, string difference)
    {
        var tape = await Tapes.ReplayAsync(Tapes.Header + """{"kind":"tool","tool":"find_order","arguments":{"id":"A-1043","line":1},"result":{"text":"x"}}""");

        var answer = await tape.TryReplayAsync(Tapes.Call(arguments), default);

        Assert.Equal($"run.jsonl:2: The call of tool find_order differs from the tape: {difference}", answer!.Difference);
        Assert.Equal(["line 2: tool find_order"], tape.Unplayed);
    }

    [Fact]
    public async Task LongTextsThatDifferAtTheEnd_ShowTheEnd()
    {
        var tape = await Tapes.ReplayAsync(Tapes.Header + $$$"""{"kind":"tool","tool":"find_order","arguments":{"q":"{{{new string('a', 500)}}}b"},"result":{"text":"x"}}""");

        var answer = await tape.TryReplayAsync(Tapes.Call($$"""{"q":"{{new string('a', 500)}}c"}"""), default);

        Assert.EndsWith("/q: expected \"...aaaaaaaaaaaab\" at character 500, got \"...aaaaaaaaaaaac\"", answer!.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneCallTooMany_SaysSo()
    {
        var tape = await ThreeCallsAsync();
        foreach (var id in new[] { 1, 1, 2 })
        {
            await tape.TryReplayAsync(Tapes.Call($$"""{"id":{{id}}}"""), default);
        }

        var again = await tape.TryReplayAsync(Tapes.Call("""{"id":1}"""), default);
        var unknown = await tape.TryReplayAsync(Tapes.Call("{}", "cancel_order"), default);

        Assert.Equal("run.jsonl: All 3 calls of tool find_order on the tape have been played; this is one more.", again!.Difference);
        Assert.Equal("run.jsonl: The tape has no call of tool cancel_order.", unknown!.Difference);
    }

    [Fact]
    public async Task LiveTool_IsLeftToItsMethod()
    {
        var tape = await Tapes.ReplayAsync(Tapes.Header, new() { LiveTools = new HashSet<string> { "find_order" } });

        Assert.Null(await tape.TryReplayAsync(Tapes.Call("{}"), default));
    }

    [Fact]
    public async Task ConcurrentCalls_GetEachAnswerOnce()
    {
        const int calls = 300;
        var tape = await Tapes.ReplayAsync(await Tapes.RecordAsync(tape => Task.WhenAll(
            Enumerable.Range(0, calls).Select(i => Task.Run(() => tape.RecordAsync(Tapes.Call("""{"id":1}"""), Tapes.Result($"{i}"), default).AsTask())))));

        var answers = await Task.WhenAll(Enumerable.Range(0, calls).Select(_ => Task.Run(() => tape.TryReplayAsync(Tapes.Call("""{"id":1}"""), default).AsTask())));

        Assert.Equal(Enumerable.Range(0, calls).Select(i => $"{i}").Order(), answers.Select(answer => answer!.Text!).Order());
    }

    [Fact]
    public async Task File_IsNotOverwrittenUnlessAsked()
    {
        var folder = Directory.CreateTempSubdirectory("agentguard-tape-");
        try
        {
            var path = Path.Combine(folder.FullName, "run.jsonl");
            await using (var tape = ToolTape.Record(path))
            {
                await tape.RecordAsync(Tapes.Call("{}"), Tapes.Result("x"), default);
            }

            Assert.Throws<IOException>(() => ToolTape.Record(path));
            Assert.Single((await ToolTape.ReplayAsync(path)).Unplayed);
            await ToolTape.Record(path, overwrite: true).DisposeAsync();
            Assert.Empty((await ToolTape.ReplayAsync(path)).Unplayed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task StreamThatFails_IsATapeException()
    {
        var stream = new MemoryStream();
        var tape = ToolTape.Record(stream, "run.jsonl");
        await stream.DisposeAsync();

        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => tape.RecordAsync(Tapes.Call("{}"), Tapes.Result("x"), default).AsTask());

        Assert.Equal("run.jsonl: The tape cannot be written.", exception.Message);
    }

    private static Task<ToolTape> ThreeCallsAsync() => Tapes.ReplayAsync(Tapes.Header + """
        {"kind":"tool","tool":"find_order","arguments":{"id":1},"result":{"text":"first"}}
        {"kind":"tool","tool":"find_order","arguments":{"id":2},"result":{"text":"other"}}
        {"kind":"tool","tool":"find_order","arguments":{"id":1},"result":{"text":"second"}}
        """);
}
