using System.Text;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Replay;

/// <summary>Tapes from elsewhere: damaged, hostile, huge, older, newer. One kind of exception, with file, line and reason.</summary>
public sealed class DamagedTapeTests
{
    private const string Good = """{"kind":"tool","tool":"find_order","arguments":{},"result":{"text":"x"}}""" + "\n";

    [Theory]
    [InlineData("", 1, "There is no header: this is no tape, or nothing was recorded.")]
    [InlineData("""{"kind":"tool"}""", 1, "The header does not say \"agentguard-tape\": this is no tape.")]
    [InlineData("""{"format":"agentguard-tape"}""", 1, "The header has no version.")]
    [InlineData("""{"format":"agentguard-tape","version":0}""", 1, "The header has no version.")]
    [InlineData("""{"format":"agentguard-tape","version":1e99}""", 1, "The header has no version.")]
    [InlineData("""{"format":"agentguard-tape","version":2}""", 1, "The tape has format version 2, and this AgentGuard.Runtime reads versions up to 1: it was recorded by a newer one.")]
    public async Task BadHeader_SaysWhy(string tape, long line, string reason) => await AssertDamagedAsync(tape, line, reason);

    [Theory]
    [InlineData("{\"kind\":\"tool\",", "The line ends in the middle: the recording did not finish.")]
    [InlineData("{\"kind\":\"tool\",\n", "The line is no JSON.")]
    [InlineData("[]", "The line is no JSON object.")]
    [InlineData("{}", "The entry has no text \"kind\".")]
    [InlineData("""{"kind":"dream"}""", "\"kind\" is neither \"tool\" nor \"model\".")]
    [InlineData("""{"kind":"tool","tool":1}""", "The entry has no text \"tool\".")]
    [InlineData("""{"kind":"tool","tool":"a","arguments":[]}""", "The entry has no object \"arguments\".")]
    [InlineData("""{"kind":"tool","tool":"a","arguments":{}}""", "The entry has no object \"result\".")]
    [InlineData("""{"kind":"tool","tool":"a","arguments":{},"result":{}}""", "The result has no text \"text\".")]
    [InlineData("""{"kind":"tool","tool":"a","arguments":{},"result":{"text":"x","failure":"tired"}}""", "The result has an unknown \"failure\".")]
    [InlineData("""{"kind":"tool","tool":"a","arguments":{"\ud800":1},"result":{"text":"x"}}""", "A string of the line is no valid Unicode.")]
    [InlineData("""{"kind":"tool","tool":"a","arguments":{},"result":{"text":"\udc00"}}""", "A string of the line is no valid Unicode.")]
    [InlineData("""{"kind":"model"}""", "The entry has no object \"request\".")]
    [InlineData("""{"kind":"model","request":{}}""", "The entry has neither \"response\" nor \"updates\" nor \"error\".")]
    public async Task BadEntry_SaysWhyAndWhere(string entry, string reason) => await AssertDamagedAsync(Tapes.Header + Good + entry, 3, reason);

    [Fact]
    public async Task DeepNesting_IsDamage() =>
        await AssertDamagedAsync($"{Tapes.Header}{string.Concat(Enumerable.Repeat("{\"a\":", 100_000))}", 2, "The line ends in the middle: the recording did not finish.");

    [Fact]
    public async Task NoUtf8_IsDamage()
    {
        byte[] tape = [.. Encoding.UTF8.GetBytes(Tapes.Header), 0xff, 0xfe];

        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => ToolTape.ReplayAsync(new MemoryStream(tape)));

        Assert.Equal(("The line is no UTF-8.", 2L), (exception.Reason, exception.Line));
    }

    [Fact]
    public async Task EntryLongerThanAllowed_SaysWhichOption() =>
        await AssertDamagedAsync(Tapes.Header + new string('x', 200), 2, "The entry is longer than 100 bytes (ToolTapeOptions.MaxEntryBytes).", new() { MaxEntryBytes = 100 });

    [Fact]
    public async Task TapeLongerThanAllowed_SaysWhichOption() =>
        await AssertDamagedAsync(Tapes.Header + Good + Good, 3, "The tape is longer than 150 bytes (ToolTapeOptions.MaxBytes).", new() { MaxBytes = 150 });

    [Fact]
    public async Task EndlessLine_EndsWithAnException()
    {
        await using var endless = new EndlessStream();

        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => ToolTape.ReplayAsync(endless, options: new() { MaxEntryBytes = 1_000, MaxBytes = 10_000_000 }));

        Assert.Equal("The tape is longer than 10000000 bytes (ToolTapeOptions.MaxBytes).", exception.Reason);
    }

    [Fact]
    public async Task MissingFile_IsATapeException()
    {
        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => ToolTape.ReplayAsync(Path.Combine(AppContext.BaseDirectory, "no-such-tape.jsonl")));

        Assert.Equal(("The tape cannot be read.", 0L), (exception.Reason, exception.Line));
        Assert.IsType<FileNotFoundException>(exception.InnerException);
    }

    [Theory]
    [InlineData("""{"messages":7}""")]
    [InlineData("""{"messages":[{"role":"assistant","contents":[{"$type":"uri","uri":"::","mediaType":"?"}]}]}""")]
    [InlineData("""{"messages":[{"role":"assistant","contents":[{"$type":"data","uri":"no data"}]}]}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task AnswerOfAModelThatCannotBeRead_IsDamageOfItsLine(string response)
    {
        var request = """{"messages":[{"role":"user","contents":[{"$type":"text","text":"Hi"}]}]}""";
        var tape = await Tapes.ReplayAsync($$"""{{Tapes.Header}}{"kind":"model","request":{{request}},"response":{{response}}}""");
        using var client = new ReplayingChatClient(tape);

        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => client.GetResponseAsync("Hi"));

        Assert.Equal(("run.jsonl", 2L, "The answer of the model cannot be read."), (exception.File, exception.Line, exception.Reason));
    }

    // Every byte of a good tape replaced by others: it loads, or says where it is damaged.
    [Fact]
    public async Task ChangedBytes_LoadOrAreDamage()
    {
        var tape = Encoding.UTF8.GetBytes(Tapes.Header + Good + """{"kind":"model","request":{"messages":[]},"response":{"messages":[]}}""" + "\n");
        foreach (var change in "\0\"\\{}[]\n,:\u007f0x"u8.ToArray().Append((byte)0xc3))
        {
            for (var i = 0; i < tape.Length; i++)
            {
                byte[] changed = [.. tape];
                changed[i] = change;
                try
                {
                    await ToolTape.ReplayAsync(new MemoryStream(changed));
                }
                catch (ToolTapeException damaged)
                {
                    Assert.InRange(damaged.Line, 1, 5);
                }
            }
        }
    }

    private static async Task AssertDamagedAsync(string tape, long line, string reason, ToolTapeOptions? options = null)
    {
        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => Tapes.ReplayAsync(tape, options));

        Assert.Equal(("run.jsonl", line, reason), (exception.File, exception.Line, exception.Reason));
        Assert.Equal($"run.jsonl:{line}: {reason}", exception.Message);
    }
}
