using System.Diagnostics;
using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Lenient;

namespace AgentGuard.Runtime.Tests.Outputs.Lenient;

public sealed class LenientTextFuzzTests
{
    private const string Telling = "{}[]\"':,\\/*utfn1-. \n\u0001";

    private static readonly OutputReadOptions Lenient = new() { Leniency = Leniency.All };

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", "\"", "'", "“", "”", "’", "\\", "\\u", "\\ud83d", "\n", "\0", ",", ":", "/", "//", "/*", "*/", "```", "```json\n", "tru", "True", "None", "null",
            "-", "1e", "0", " ", "x", "\uFEFF", "\U0001F600", "{\"a\":", "'a':",
        }.Select(Encoding.UTF8.GetBytes),
        [0xE2], [0xE2, 0x80], [0xFF], [0xC3],
    ];

    [Fact]
    public void MutatedJson_IsRepairedToJsonOrRefused()
    {
        var random = new Random(20261122);
        var repairs = 0;
        for (var round = 0; round < 50_000; round++)
        {
            var text = Mutate(random, Encoding.UTF8.GetBytes(RandomJson.Object(random, depth: 3)));
            var options = new OutputReadOptions { Leniency = random.Next(2) == 0 ? Leniency.All : (Leniency)random.Next((int)Leniency.All + 1) };
            if (!LenientText.TryRepair(text, options, out var repaired, out var used, out var truncated))
            {
                Assert.Empty(repaired);
                continue;
            }

            repairs++;
            JsonDocument.Parse(repaired).Dispose();
            Assert.Equal(Leniency.None, used & ~options.Leniency);
            Assert.Equal(truncated, used.HasFlag(Leniency.Truncation));
            Assert.True(repaired.Length <= (2 * text.Length) + 1024);
        }

        Assert.InRange(repairs, 10_000, 49_000);
    }

    [Fact]
    public void ValidObject_IsReturnedAsItIs()
    {
        var random = new Random(1);
        for (var round = 0; round < 10_000; round++)
        {
            var text = Encoding.UTF8.GetBytes(RandomJson.Object(random, depth: 4));

            Assert.True(LenientText.TryRepair(text, Lenient, out var repaired, out var used, out var truncated));
            Assert.Equal(text, repaired);
            Assert.Equal((Leniency.None, false), (used, truncated));
        }
    }

    [Fact]
    public void ValidObjectCutAnywhere_IsTruncatedAndAPrefixOfItself()
    {
        var random = new Random(2);
        for (var round = 0; round < 300; round++)
        {
            var text = Encoding.UTF8.GetBytes(RandomJson.Object(random, depth: 3));
            for (var length = 1; length < text.Length - 1; length++)
            {
                Assert.True(LenientText.TryRepair(text.AsSpan(0, length), Lenient, out var repaired, out var used, out var truncated));
                Assert.Equal((Leniency.Truncation, true), (used, truncated));
                JsonDocument.Parse(repaired).Dispose();
                Assert.True(repaired.AsSpan().CommonPrefixLength(text) >= repaired.AsSpan().TrimEnd("]}\""u8).Length);
            }
        }
    }

    [Fact]
    public void RandomBytes_NeverThrow()
    {
        var random = new Random(3);
        var buffer = new byte[200];
        for (var round = 0; round < 50_000; round++)
        {
            var text = buffer.AsSpan(0, random.Next(buffer.Length));
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)Telling[random.Next(Telling.Length)];
            }

            if (LenientText.TryRepair(text, Lenient, out var repaired, out _, out _))
            {
                JsonDocument.Parse(repaired).Dispose();
            }
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("\\")]
    [InlineData("```")]
    [InlineData("/*")]
    [InlineData("//")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("“")]
    [InlineData("'/*")]
    [InlineData("' ")]
    [InlineData("[1]")]
    [InlineData("[\"")]
    [InlineData("{\"")]
    [InlineData("{a")]
    [InlineData("{a:")]
    [InlineData("['")]
    [InlineData("[1,")]
    [InlineData("[}")]
    [InlineData("\u0001")]
    [InlineData("\\u")]
    [InlineData("{}")]
    public void MegabyteOfOneThing_TakesLinearTimeAndMemory(string piece)
    {
        var clock = Stopwatch.StartNew();
        foreach (var start in new[] { "", "{\"a\":\"", "{\"a\":'", "{\"a\":[", "{", "[" })
        {
            var text = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            if (LenientText.TryRepair(text, Lenient, out var repaired, out _, out _))
            {
                JsonDocument.Parse(repaired).Dispose();
                Assert.True(repaired.Length <= (2 * text.Length) + 1024);
            }

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 12 * text.Length);
        }

        // All take a few milliseconds; quadratic time would take minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    private static byte[] Mutate(Random random, byte[] json)
    {
        var text = json.ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(text.Count + 1);
            switch (random.Next(5))
            {
                case 0:
                    text.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    text.RemoveRange(at, Math.Min(random.Next(1, 4), text.Count - at));
                    break;
                case 2:
                    text.RemoveRange(at, text.Count - at);
                    break;
                case 3:
                    text.InsertRange(random.Next(2) * text.Count, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    text = [.. Encoding.UTF8.GetBytes(Loosen(random, Encoding.UTF8.GetString([.. text])))];
                    break;
            }
        }

        return [.. text];
    }

    private static string Loosen(Random random, string json) => random.Next(4) switch
    {
        0 => json.Replace('"', '\''),
        1 => json.Replace("}", ",}", StringComparison.Ordinal),
        2 => json.Replace("true", "True", StringComparison.Ordinal).Replace("null", "None", StringComparison.Ordinal),
        _ => json.Replace("\\n", "\n", StringComparison.Ordinal),
    };
}
