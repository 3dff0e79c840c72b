using System.Text;
using AgentGuard.Runtime.Tests.Tools.Support;
using AgentGuard.Runtime.Tools;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class OutputTests
{
    [Theory]
    [InlineData(ToolResultKind.Text, "a \"b\" é", "a \"b\" é")]
    [InlineData(ToolResultKind.Text, null, "null")]
    [InlineData(ToolResultKind.Text, "", "")]
    [InlineData(ToolResultKind.Json, "a \"b\" é", "\"a \\\"b\\\" é\"")]
    [InlineData(ToolResultKind.Json, null, "null")]
    [InlineData(ToolResultKind.Nothing, "x", "Done.")]
    public async Task Result_IsWrittenAsItsKind(ToolResultKind kind, string? result, string expected)
    {
        var tool = Tool(Definition(result: kind), null, () => result);
        Assert.Equal(expected, (await tool.CallAsync()).Text);
        Assert.Equal(expected, await tool.InvokeAsync(Arguments()));
    }

    [Theory]
    [InlineData(ToolResultKind.Text)]
    [InlineData(ToolResultKind.Json)]
    public async Task LongResult_IsCutAndMarked(ToolResultKind kind)
    {
        var result = await Tool(Definition(maxChars: 300, result: kind), null, () => new string('x', 1_000)).CallAsync();
        Assert.True(result.IsTruncated);
        Assert.InRange(result.Text.Length, 290, 300);
        var shown = result.Text.IndexOf('\n', StringComparison.Ordinal);
        var length = kind == ToolResultKind.Json ? 1_002 : 1_000;
        Assert.Equal($"\n[truncated: the first {shown} of {length} characters. Call again with narrower arguments.]", result.Text[shown..]);
    }

    [Fact]
    public async Task ToolThatPages_IsSaidToPage()
    {
        var result = await Tool(Definition(maxChars: 300, paging: "offset"), null, () => new string('x', 1_000)).CallAsync();
        Assert.EndsWith("Set \"offset\" to get the next part, or call again with narrower arguments.]", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ToolResultKind.Text)]
    [InlineData(ToolResultKind.Json)]
    public async Task ResultOfExactlyTheLimit_IsWhole(ToolResultKind kind)
    {
        var text = string.Concat(Enumerable.Repeat("é😀", 100));
        var length = text.Length + (kind == ToolResultKind.Json ? 2 : 0);
        var whole = await Tool(Definition(maxChars: Written(kind, text).Length, result: kind), null, () => text).CallAsync();
        Assert.False(whole.IsTruncated);
        Assert.Equal(Written(kind, text), whole.Text);
        Assert.True((await Tool(Definition(maxChars: length - 1, result: kind), null, () => text).CallAsync()).IsTruncated);
    }

    [Theory]
    [InlineData(ToolResultKind.Text)]
    [InlineData(ToolResultKind.Json)]
    public async Task SurrogatePairs_AreNeverCut(ToolResultKind kind)
    {
        for (var limit = 1; limit < 320; limit++)
        {
            foreach (var text in new[] { string.Concat(Enumerable.Repeat("😀", 400)), "a" + string.Concat(Enumerable.Repeat("😀", 400)) })
            {
                var result = await Tool(Definition(maxChars: limit, result: kind), null, () => text).CallAsync();
                Assert.True(result.IsTruncated);
                Assert.InRange(result.Text.Length, limit - 4, limit);
                Assert.Equal(result.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(result.Text)));
            }
        }
    }

    [Fact]
    public async Task HugeResult_IsCut()
    {
        var result = await Tool(Definition(result: ToolResultKind.Json), null, () => new string('é', 5_000_000)).CallAsync();
        Assert.InRange(result.Text.Length, 19_990, 20_000);
        Assert.Contains(" of 5000002 characters", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResultThatCannotBeWritten_IsAFailureWithoutItsText()
    {
        var audit = new Audit();
        var fault = new InvalidOperationException("secret");
        var tool = new FindTool(Definition(result: ToolResultKind.Json, effect: ToolEffect.Irreversible), new ToolGuard { Audit = audit }, (_, _, _) => new("x")) { Writing = () => throw fault };
        var result = await tool.CallAsync();
        Assert.Equal((ToolFailureCode.OutputInvalid, 1), (result.Failure!.Code, result.Attempts));
        Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
        Assert.Same(fault, audit.Single.Exception);
    }

    [Fact]
    public async Task ResultAfterOneThatCouldNotBeWritten_IsWhole()
    {
        var fails = true;
        var tool = new FindTool(Definition(result: ToolResultKind.Json), null, (_, _, _) => new("x")) { Writing = () => _ = fails ? throw new InvalidOperationException() : 0 };
        await tool.CallAsync();
        fails = false;
        Assert.Equal("\"x\"", (await tool.CallAsync()).Text);
    }

    [Fact]
    public async Task ConcurrentResults_DoNotMix()
    {
        var tool = new FindTool(Definition(result: ToolResultKind.Json), null, async (arguments, _, _) =>
        {
            await Task.Yield();
            return new string(arguments.Id[0], 5_000);
        });
        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () => ((char)('a' + (i % 26)), (await tool.CallAsync($$"""{"id":"{{(char)('a' + (i % 26))}}"}""")).Text))));
        Assert.All(results, result => Assert.Equal($"\"{new string(result.Item1, 5_000)}\"", result.Text));
    }

    [Fact]
    public async Task EndlessStream_IsReadAsFarAsItIsShown()
    {
        var read = 0;
        var tool = new FindTool(Definition(maxChars: 200), null, async (_, call, token) =>
        {
            var items = await call.BufferAsync(Numbers(() => read++), static (writer, item) => writer.WriteNumberValue(item), token);
            return $"{items.IsComplete} {items.Count}";
        });
        var text = (await tool.CallAsync()).Text;
        Assert.Equal($"False {read}", text);
        Assert.InRange(read, 60, 100);
    }

    [Fact]
    public async Task ShortStream_IsWhole()
    {
        ToolItems<int>? items = null;
        await new FindTool(Definition(), null, async (_, call, token) =>
        {
            items = await call.BufferAsync(Numbers(() => 7).Take(3), static (writer, item) => writer.WriteNumberValue(item), token);
            return "";
        }).CallAsync();
        var writer = ToolResultWriter.Rent();
        items!.Write(writer);
        var text = writer.Written.ToString();
        writer.Return();
        Assert.Equal(("[7,7,7]", 3, true), (text, items.Count, items.IsComplete));
    }

    private static string Written(ToolResultKind kind, string text) => kind == ToolResultKind.Text ? text : OutputOf(text);

    private static string OutputOf(string text)
    {
        var buffer = JsonBuffer.Rent();
        var writer = buffer.StartValue();
        OutputWriter.Write(writer, text);
        writer.Flush();
        var json = Encoding.UTF8.GetString(buffer.Written);
        buffer.Return();
        return json;
    }

    private static async IAsyncEnumerable<int> Numbers(Func<int> next)
    {
        while (true)
        {
            await Task.Yield();
            yield return next();
        }
    }
}
