using System.Globalization;
using System.Text;
using AgentGuard.Runtime.Formats;

namespace AgentGuard.Runtime.Tests.Outputs.Formats;

public sealed class ULabelTests
{
    // The samples of RFC 3492 section 7.1 (letters of the basic part in lower case) and of the Unicode range's edges.
    [Theory]
    [InlineData("egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟")]
    [InlineData("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文")]
    [InlineData("Proprostnemluvesky-uyb24dma41a", "pročprostěnemluvíčesky")]
    [InlineData("3B-ww4c5e180e575a65lsy2b", "3年b組金八先生")]
    [InlineData("de-jg4avhby1noc0d", "パフィーdeルンバ")]
    [InlineData("d9juau41awczczp", "そのスピードで")]
    [InlineData("mgba", "\u0627\u0627")]
    [InlineData("dn32g", "\U0010FFFF")]
    public void Punycode_Decodes(string punycode, string expected)
    {
        var codePoints = new int[63];

        Assert.True(Punycode.TryDecode(punycode, codePoints, out var count));
        Assert.Equal(expected, string.Concat(codePoints[..count].Select(char.ConvertFromUtf32)));
    }

    [Theory]
    [InlineData("dn32h")]
    [InlineData("a-\u00e9")]
    [InlineData("-a")]
    [InlineData("99999999")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void InvalidPunycode_IsRefused(string punycode) => Assert.False(Punycode.TryDecode(punycode, new int[63], out _));

    [Fact]
    public void ProtocolValidCodePoint_IsALowercaseLetterDigitOrMarkAndStable()
    {
        var wrong = CodePoints().Where(c => ULabel.IsProtocolValid(c) && !IsCherokeeCapital(c) && !IsStable(c));

        AssertNone(wrong);
    }

    [Fact]
    public void StableLetterDigitOrMark_IsProtocolValidUnlessTheRfcSaysOtherwise()
    {
        // Exceptions and CONTEXTO (2.6), default-ignorable (2.3), ignorable blocks (2.4), old Hangul Jamo (2.9), and letters that full case
        // folding changes but lowercasing does not.
        (int First, int Last)[] otherwise =
        [
            (0x640, 0x640), (0x660, 0x669), (0x6F0, 0x6F9), (0x7FA, 0x7FA), (0x302E, 0x302F), (0x3031, 0x3035), (0x303B, 0x303B),
            (0x34F, 0x34F), (0x17B4, 0x17B5), (0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF), (0x20D0, 0x20F0), (0x1D165, 0x1D244),
            (0x1100, 0x11FF), (0xA960, 0xA97C), (0xD7B0, 0xD7FB), (0x345, 0x345), (0x1C80, 0x1C8A), (0xAB70, 0xABBF), (0x13F8, 0x13FD),
            (0x1F80, 0x1FAF), (0x1FB2, 0x1FB7), (0x1FC2, 0x1FC7), (0x1FF2, 0x1FF7),

            // Unicode 16, which the normalization at hand may not know.
            (0x1CCF0, 0x1CCF9),
        ];

        var wrong = CodePoints().Where(c =>
            IsLetterDigitOrMark(c) && IsStable(c) && !ULabel.IsProtocolValid(c) && !otherwise.Any(range => c >= range.First && c <= range.Last));

        AssertNone(wrong);
    }

    [Theory]
    [InlineData(0x2F, false)]
    [InlineData('A', false)]
    [InlineData('a', true)]
    [InlineData(0xDF, true)]
    [InlineData(0x1E9E, false)]
    [InlineData(0x3C2, true)]
    [InlineData(0x13A0, true)]
    [InlineData(0xAB70, false)]
    [InlineData(0x200D, false)]
    [InlineData(0x378, false)]
    [InlineData(0xFFFD, false)]
    [InlineData(0xD800, false)]
    [InlineData(0x10FFFF, false)]
    public void CodePoint_IsProtocolValidByRfc5892(int codePoint, bool expected) => Assert.Equal(expected, ULabel.IsProtocolValid(codePoint));

    [Fact]
    public void RangeLists_AreSortedAndClosed()
    {
        int[][] lists =
        [
            [.. IdnaTables.Disallowed], [.. IdnaTables.JoinsNext], [.. IdnaTables.JoinsPrevious], [.. IdnaTables.Virama], [.. IdnaTables.RightToLeft],
            [.. IdnaTables.Greek], [.. IdnaTables.Hebrew], [.. IdnaTables.Japanese],
        ];

        Assert.All(lists, list => Assert.True(list.Length % 2 == 0 && list.Zip(list.Skip(1)).All(pair => pair.First < pair.Second)));
    }

    private static void AssertNone(IEnumerable<int> codePoints)
    {
        var found = string.Join(' ', codePoints.Select(c => $"{c:X4}"));
        Assert.True(found.Length == 0, found);
    }

    private static IEnumerable<int> CodePoints() => Enumerable.Range(0x80, 0x110000 - 0x80).Where(c => c is < 0xD800 or > 0xDFFF);

    private static bool IsCherokeeCapital(int codePoint) => codePoint is >= 0x13A0 and <= 0x13F5;

    private static bool IsLetterDigitOrMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsStable(int codePoint)
    {
        var text = char.ConvertFromUtf32(codePoint);
        return text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormKC) == text;
    }
}
