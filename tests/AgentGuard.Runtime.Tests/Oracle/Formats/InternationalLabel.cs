using System.Globalization;
using System.Text;

namespace AgentGuard.Runtime.Tests.Oracle.Formats;

/// <summary>RFC 5892: the code points a label may have, and the rules for those that depend on their neighbours.</summary>
internal static class InternationalLabel
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>Section 2.6: allowed and not allowed against their category.</summary>
    private static readonly int[] Allowed = [0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007];
    private static readonly int[] Refused = [0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B];

    /// <summary>Combining class 9 of the scripts that joiners are used in.</summary>
    private static readonly int[] Viramas =
    [
        0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xBCD, 0xC4D, 0xCCD, 0xD4D, 0xDCA, 0xE3A, 0xF84, 0x1039, 0x103A, 0x1714, 0x17D2, 0x1A60, 0x1B44,
    ];

    public static bool IsValid(int[] label)
    {
        var text = string.Concat(label.Select(c => char.IsSurrogate((char)Math.Min(c, 0xFFFF)) && c <= 0xFFFF ? "\0" : char.ConvertFromUtf32(c)));
        return label.Any(c => c > 0x7F)
            && label[0] != '-' && label[^1] != '-' && !(label is [_, _, '-', '-', ..])
            && text.IsNormalized(NormalizationForm.FormC)
            && Category(label[0]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            && Enumerable.Range(0, label.Length).All(i => IsValid(label, i));
    }

    private static bool IsValid(int[] label, int at) => label[at] switch
    {
        '-' => true,
        0xB7 => Before(label, at) == 'l' && After(label, at) == 'l',
        0x375 => After(label, at) is >= 0x370 and <= 0x3FF or >= 0x1F00 and <= 0x1FFF,
        0x5F3 or 0x5F4 => Before(label, at) is >= 0x590 and <= 0x5FF,
        0x30FB => label.Any(c => c is >= 0x3041 and <= 0x309F or >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF or >= 0x3400 and <= 0x9FFF or 0x3005 or 0x3007),
        >= 0x660 and <= 0x669 => !label.Any(c => c is >= 0x6F0 and <= 0x6F9),
        >= 0x6F0 and <= 0x6F9 => !label.Any(c => c is >= 0x660 and <= 0x669),
        Joiner => Viramas.Contains(Before(label, at)),
        NonJoiner => Viramas.Contains(Before(label, at)) || (IsArabicLetter(Before(label, at)) && IsArabicLetter(After(label, at))),
        var c => Allowed.Contains(c) || (!Refused.Contains(c) && HasAllowedCategory(c) && IsStable(char.ConvertFromUtf32(c))),
    };

    private static bool HasAllowedCategory(int c) => Category(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Section 2.2: normalising it for compatibility and folding its case change nothing.</summary>
    private static bool IsStable(string c) => c.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormKC) == c;

    /// <summary>Dual-joining, near enough: the whole rule needs tables the platform does not have.</summary>
    private static bool IsArabicLetter(int c) => c is >= 0x620 and <= 0x64A;

    private static int Before(int[] label, int at) => at > 0 ? label[at - 1] : -1;

    private static int After(int[] label, int at) => at + 1 < label.Length ? label[at + 1] : -1;

    private static UnicodeCategory Category(int c) => CharUnicodeInfo.GetUnicodeCategory(c);
}
