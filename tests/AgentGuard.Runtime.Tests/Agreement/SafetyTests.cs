using System.Diagnostics;
using System.Text;
using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>No text makes a reader throw, hang or use much memory.</summary>
public sealed class SafetyTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private const string OfJson = "{}[]\",:\\0123456789.eE+-truefalsn u'`/* \n";
    private const long Memory = 256L << 20;

    public static IEnumerable<object[]> Readers { get; } =
        from shape in AllShapes.List
        from leniency in (Leniency[])[Leniency.None, Leniency.All]
        select new object[] { shape.Name, leniency };

    [Theory]
    [MemberData(nameof(Readers))]
    public void HostileTexts_AreRefusedSoon(string name, Leniency leniency)
    {
        var shape = AllShapes.Named(name);
        var options = new OutputReadOptions { Leniency = leniency };
        var names = shape.Portable["properties"]?.Members.Select(m => m.Key).ToArray() ?? [];
        foreach (var (what, utf8) in Texts().Concat(names.SelectMany(Members)))
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            _ = shape.Read(utf8, options);
            Assert.True(watch.Elapsed < Patience, $"{what} takes {watch.Elapsed}");
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Memory, $"{what} allocates {GC.GetAllocatedBytesForCurrentThread() - before}");
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void RandomBytes_AreRefused(string name, Leniency leniency)
    {
        var shape = AllShapes.Named(name);
        var options = new OutputReadOptions { Leniency = leniency };
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            if (random.Next(2) == 0)
            {
                // Of the characters of JSON only, which get further.
                noise = Array.ConvertAll(noise, b => (byte)OfJson[b % OfJson.Length]);
            }

            Assert.False(shape.Read(noise).IsValid);
            _ = shape.Read(noise, options);
        }
    }

    private static IEnumerable<(string What, byte[] Utf8)> Texts()
    {
        yield return ("nothing", []);
        yield return ("white space", Utf8(" \n\t"));
        yield return ("lists in lists", Utf8(new string('[', 10_000)));
        yield return ("objects in objects", Utf8(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))));
        yield return ("a long string", Utf8($"\"{new string('a', 1 << 20)}\""));
        yield return ("a long name", Utf8($"{{\"{new string('a', 1 << 20)}\":1}}"));
        yield return ("many members", Utf8($"{{{string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\":{i}"))}}}"));
        yield return ("many quotes", Utf8(new string('"', 100_000)));
        yield return ("many fences", Utf8(string.Concat(Enumerable.Repeat("```json\n{", 20_000))));
        yield return ("many open comments", Utf8(string.Concat(Enumerable.Repeat("/*", 50_000))));
        yield return ("invalid UTF-8", [(byte)'{', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)':', 0xFF, (byte)'}']);
        yield return ("a byte order mark", [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}']);
    }

    private static IEnumerable<(string What, byte[] Utf8)> Members(string name)
    {
        string[] values =
        [
            "1e400", "-1e400", "1e999999999999", "1e-999999999999", new string('9', 100_000), "0." + new string('0', 100_000) + "1", $"\"{new string('a', 1 << 20)}!\"",
            $"\"{new string('a', 5_000)}b\"", $"\"{string.Concat(Enumerable.Repeat("a.", 50_000))}!\"", $"\"{string.Concat(Enumerable.Repeat("aab", 20_000))}\"",
            $"[{string.Join(',', Enumerable.Repeat("0", 20_000))}]", $"[{string.Join(',', Enumerable.Range(0, 20_000))}]", $"[{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"{i}\""))}]",
            "\"\\ud800\"", "\"\\udc00\\ud800\"", $"\"{string.Concat(Enumerable.Repeat("\\u0061", 50_000))}\"", "{\"kind\":{\"kind\":{\"kind\":[]}}}",
            string.Concat(Enumerable.Repeat($"{{{System.Text.Json.JsonSerializer.Serialize(name)}:", 5_000)), string.Concat(Enumerable.Repeat("[", 5_000)),
        ];
        foreach (var value in values)
        {
            yield return ($"{name}: {value[..Math.Min(20, value.Length)]}", Utf8($"{{{System.Text.Json.JsonSerializer.Serialize(name)}:{value}}}"));
        }

        yield return ("invalid UTF-8 in a value", [.. Utf8($"{{{System.Text.Json.JsonSerializer.Serialize(name)}:\""), 0xED, 0xA0, 0x80, .. Utf8("\"}")]);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
