using System.Diagnostics;

namespace AgentGuard.Runtime.Tests.Outputs.Formats;

public sealed class TextFormatTests
{
    private static readonly string[] Foreign = ["\u0664", "\uFF10", "\u0131", "\u212A", "\n", "\0", "\u00A0", "\uD800", "\U0001F600"];

    public static TheoryData<TextFormat> Formats => [.. Enum.GetValues<TextFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void ValidText_Matches(TextFormat format) => Assert.All(FormatTables.Valid[format], text => Assert.True(TextFormats.IsMatch(format, text)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void InvalidText_DoesNotMatch(TextFormat format) => Assert.All(FormatTables.Invalid[format], text => Assert.False(TextFormats.IsMatch(format, text)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void ForeignCharacterAnywhere_DoesNotMatch(TextFormat format)
    {
        var accepted =
            from text in FormatTables.Valid[format]
            where text.Length < 100
            from at in Enumerable.Range(0, text.Length + 1)
            from foreign in Foreign
            from changed in at < text.Length ? new[] { text.Insert(at, foreign), text.Remove(at, 1).Insert(at, foreign) } : [text + foreign]
            where TextFormats.IsMatch(format, changed)
            select changed;

        Assert.Empty(accepted);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_AllocatesNothing(TextFormat format)
    {
        string[] texts = [.. FormatTables.Valid[format], .. FormatTables.Invalid[format]];
        var clock = Stopwatch.StartNew();
        long allocated;
        while ((allocated = Allocated(format, texts)) > 0 && clock.Elapsed < TimeSpan.FromMinutes(2))
        {
            // Code that is not optimised yet may box inside the framework, and it is not while other tests keep the JIT busy.
            Thread.Sleep(100);
        }

        Assert.Equal(0, allocated);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void MegabyteOfAnything_TakesLinearTime(TextFormat format)
    {
        string[] pieces = ["1", ":", "::", ".", "a.", "-", "xn--a.", "%41", "@", "[", "\"", "\\", "P1", "1D", "/", "?", "#", "a:", "0000-", " "];
        var clock = Stopwatch.StartNew();
        foreach (var piece in pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
            TextFormats.IsMatch(format, text);
            TextFormats.IsMatch(format, "a:" + text);
            TextFormats.IsMatch(format, "P" + text);
            TextFormats.IsMatch(format, "\"" + text);
        }

        // 80 MB take about a tenth of a second; quadratic time would take hours.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    [Fact]
    public void UndefinedFormat_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => TextFormats.IsMatch((TextFormat)99, "a"));

    private static long Allocated(TextFormat format, string[] texts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
        {
            _ = TextFormats.IsMatch(format, text);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
