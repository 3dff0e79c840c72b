using System.Text;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Characters that a person does not see and a model reads. Those that scripts and emoji need do not count.</summary>
internal static class HiddenText
{
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;

    [Flags]
    private enum Kind
    {
        Visible = 0,

        /// <summary>Invisible copies of the ASCII characters.</summary>
        Tag = 1,

        /// <summary>Turns the direction of the text around.</summary>
        Direction = 2,

        /// <summary>Has no width and no use in most scripts.</summary>
        Empty = 4,

        /// <summary>Joins letters or emoji, or keeps them apart.</summary>
        Joiner = 8,

        /// <summary>Chooses between forms of the character before it.</summary>
        Selector = 16,

        /// <summary>Gives the letters around it a direction.</summary>
        Mark = 32,
    }

    /// <summary>True for what may be the beginning of a hidden character: the test that runs over every file.</summary>
    public static bool MayHide(char c) =>
        c >= '\u180E'
        && (c is '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069')
            or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uDB40');

    /// <summary>The hidden parts of a text, in order.</summary>
    public static IEnumerable<HiddenRun> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!MayHide(text[at]) || KindOf(text, at) == Kind.Visible)
            {
                continue;
            }

            var end = at;
            var kinds = Kind.Visible;
            var count = 0;
            while (end < text.Length && KindOf(text, end) is var kind && kind != Kind.Visible)
            {
                kinds |= kind;
                count++;
                end += Width(text, end);
            }

            if (!IsNeeded(text, at, end, kinds, count))
            {
                yield return new HiddenRun(at, end - at, count, Spelled(text, at, end));
            }

            at = end - 1;
        }
    }

    private static bool IsNeeded(string text, int start, int end, Kind kinds, int count)
    {
        var before = start > 0 ? CodePoint(text, char.IsLowSurrogate(text[start - 1]) && start > 1 ? start - 2 : start - 1) : 0;
        var after = end < text.Length ? CodePoint(text, end) : 0;
        return kinds switch
        {
            Kind.Tag => before == BlackFlag && count > 2 && CodePoint(text, end - 2) == CancelTag,
            Kind.Empty => count == 1 && (start == 0 && text[0] == '\uFEFF' || UsesMarks(before) || UsesMarks(after)),
            Kind.Joiner or Kind.Mark or (Kind.Joiner | Kind.Mark) => count <= 2 && (UsesMarks(before) || UsesMarks(after) || kinds == Kind.Mark && count == 1),
            Kind.Selector => count == 1 && (before > 0x7F || before is >= '0' and <= '9' or '#' or '*'),
            Kind.Selector | Kind.Joiner => count == 2 && before > 0x7F && after > 0x7F,
            _ => false,
        };
    }

    /// <summary>True for letters beyond Greek and Cyrillic, and for symbols: with them, characters without width have a meaning.</summary>
    private static bool UsesMarks(int codePoint) =>
        codePoint is (>= 0x0590 and <= 0x1DFF) or (>= 0x2190 and <= 0x2BFF) or (>= 0x2E80 and <= 0xD7FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
            or (>= 0x10000 and < 0xE0000);

    private static Kind KindOf(string text, int at)
    {
        switch (CodePoint(text, at))
        {
            case >= 0xE0000 and <= CancelTag:
                return Kind.Tag;
            case (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF):
                return Kind.Selector;
            case (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069):
                return Kind.Direction;
            case 0x200B or 0x180E or 0xFEFF or (>= 0x2060 and <= 0x2065):
                return Kind.Empty;
            case 0x200C or 0x200D:
                return Kind.Joiner;
            case 0x200E or 0x200F:
                return Kind.Mark;
            default:
                return Kind.Visible;
        }
    }

    /// <summary>The letters that tags copy, or that selectors count; empty when the run is no such code.</summary>
    private static string Spelled(string text, int start, int end)
    {
        var letters = new StringBuilder();
        for (var at = start; at < end; at += Width(text, at))
        {
            var value = CodePoint(text, at) switch
            {
                >= 0xE0020 and < CancelTag and var tag => tag - 0xE0000,
                >= 0xFE00 and <= 0xFE0F and var selector => selector - 0xFE00,
                >= 0xE0100 and <= 0xE01EF and var selector => selector - 0xE0100 + 16,
                _ => 0,
            };
            if (value is >= ' ' and <= '~')
            {
                letters.Append((char)value);
            }
        }

        return letters.ToString();
    }

    private static int CodePoint(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    private static int Width(string text, int at) => CodePoint(text, at) > 0xFFFF ? 2 : 1;
}

/// <summary>A hidden part of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="Count">How many characters it has.</param>
/// <param name="Spelled">The letters it stands for, when it is a code.</param>
internal readonly record struct HiddenRun(int Start, int Length, int Count, string Spelled);
