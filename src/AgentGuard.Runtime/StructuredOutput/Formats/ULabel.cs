using System.Globalization;
using System.Text;

namespace AgentGuard.Runtime.Formats;

/// <summary>U-labels of IDNA2008: RFC 5891 section 5.4, RFC 5892, RFC 5893.</summary>
internal static class ULabel
{
    private const int MaxLabel = 63;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Whether Punycode without its prefix stands for a valid U-label. The decoded form is unique, so the way back needs no check.</summary>
    public static bool IsEncodedIn(ReadOnlySpan<char> punycode)
    {
        Span<int> buffer = stackalloc int[MaxLabel];
        return punycode.Length <= MaxLabel && Punycode.TryDecode(punycode, buffer, out var count) && IsValid(buffer[..count]);
    }

    private static bool IsValid(ReadOnlySpan<int> label)
    {
        // A label of ASCII only is no U-label; hyphens in the third and fourth position are reserved.
        if (!Has(label, 0x80, 0x10FFFF) || label[0] == '-' || label[^1] == '-' || (label.Length > 3 && label[2] == '-' && label[3] == '-') || IsMark(label[0]))
        {
            return false;
        }

        for (var i = 0; i < label.Length; i++)
        {
            if (!IsProtocolValid(label[i]) && !IsValidInContext(label, i))
            {
                return false;
            }
        }

        return IsBidirectionallyValid(label) && IsComposed(label);
    }

    /// <summary>PVALID of RFC 5892 section 3; whatever depends on its neighbours is not.</summary>
    public static bool IsProtocolValid(int codePoint) => codePoint switch
    {
        '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z') => true,
        < 0x80 => false,
        0xDF or 0x3C2 or 0x6FD or 0x6FE or 0xF0B or 0x3007 => true,
        (>= 0x660 and <= 0x669) or (>= 0x6F0 and <= 0x6F9) or 0x30FB => false,

        // Cherokee folds to capitals.
        >= 0x13A0 and <= 0x13F5 => true,
        _ => IsLowercaseLetterDigitOrMark(codePoint) && !IdnaTables.Has(IdnaTables.Disallowed, codePoint),
    };

    private static bool IsLowercaseLetterDigitOrMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>CONTEXTJ and CONTEXTO: RFC 5892 appendix A.</summary>
    private static bool IsValidInContext(ReadOnlySpan<int> label, int at)
    {
        var before = at > 0 ? label[at - 1] : -1;
        var after = at + 1 < label.Length ? label[at + 1] : -1;
        return label[at] switch
        {
            ZeroWidthNonJoiner => IdnaTables.Has(IdnaTables.Virama, before) || IsBetweenJoining(label, at),
            ZeroWidthJoiner => IdnaTables.Has(IdnaTables.Virama, before),
            0xB7 => before == 'l' && after == 'l',
            0x375 => IdnaTables.Has(IdnaTables.Greek, after),
            0x5F3 or 0x5F4 => IdnaTables.Has(IdnaTables.Hebrew, before),
            0x30FB => HasJapanese(label),
            >= 0x660 and <= 0x669 => !Has(label, 0x6F0, 0x6F9),
            >= 0x6F0 and <= 0x6F9 => !Has(label, 0x660, 0x669),
            _ => false,
        };
    }

    private static bool Has(ReadOnlySpan<int> label, int first, int last)
    {
        foreach (var codePoint in label)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasJapanese(ReadOnlySpan<int> label)
    {
        foreach (var codePoint in label)
        {
            if (IdnaTables.Has(IdnaTables.Japanese, codePoint))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetweenJoining(ReadOnlySpan<int> label, int at)
    {
        var before = at - 1;
        while (before >= 0 && IsTransparent(label[before]))
        {
            before--;
        }

        var after = at + 1;
        while (after < label.Length && IsTransparent(label[after]))
        {
            after++;
        }

        return before >= 0 && after < label.Length
            && IdnaTables.Has(IdnaTables.JoinsNext, label[before])
            && IdnaTables.Has(IdnaTables.JoinsPrevious, label[after]);
    }

    // Joining_Type T is derived: non-spacing and enclosing marks and format characters. U+1E94B is the one exception.
    private static bool IsTransparent(int codePoint) =>
        codePoint == 0x1E94B || CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>RFC 5893 section 2, for labels that have characters written from right to left.</summary>
    private static bool IsBidirectionallyValid(ReadOnlySpan<int> label)
    {
        var seen = BidiClasses.None;
        var last = BidiClasses.None;
        foreach (var codePoint in label)
        {
            var current = ClassOf(codePoint);
            seen |= current;
            last = current == BidiClasses.NonSpacingMark ? last : current;
        }

        if ((seen & (BidiClasses.RightToLeft | BidiClasses.ArabicNumber)) == 0)
        {
            return true;
        }

        const BidiClasses BothNumbers = BidiClasses.EuropeanNumber | BidiClasses.ArabicNumber;
        return ClassOf(label[0]) == BidiClasses.RightToLeft
            && (seen & BidiClasses.LeftToRight) == 0
            && (last & (BidiClasses.RightToLeft | BothNumbers)) != 0
            && (seen & BothNumbers) != BothNumbers;
    }

    private static BidiClasses ClassOf(int codePoint) => codePoint switch
    {
        (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9) => BidiClasses.EuropeanNumber,
        (>= 0x660 and <= 0x669) or (>= 0x10D30 and <= 0x10D39) => BidiClasses.ArabicNumber,
        '-' or ZeroWidthNonJoiner or ZeroWidthJoiner or 0xB7 or 0x2B9 or 0x2BA or (>= 0x2C6 and <= 0x2CF) or 0x2EC or 0x375 => BidiClasses.Neutral,
        0x2E2F or 0x30FB or 0xA67F or (>= 0xA717 and <= 0xA71F) or 0xA788 => BidiClasses.Neutral,
        0xCBF or 0xCC6 or 0x11A07 or 0x11A08 or 0x11C3F => BidiClasses.LeftToRight,
        _ when CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.NonSpacingMark => BidiClasses.NonSpacingMark,
        _ => IdnaTables.Has(IdnaTables.RightToLeft, codePoint) ? BidiClasses.RightToLeft : BidiClasses.LeftToRight,
    };

    // Each code point of its own is stable already, so only marks can make a difference.
    private static bool IsComposed(ReadOnlySpan<int> label)
    {
        Span<char> text = stackalloc char[2 * MaxLabel];
        var length = 0;
        var hasMark = false;
        foreach (var codePoint in label)
        {
            length += new Rune(codePoint).EncodeToUtf16(text[length..]);
            hasMark |= IsMark(codePoint);
        }

#if NET9_0_OR_GREATER
        return !hasMark || text[..length].IsNormalized(NormalizationForm.FormC);
#else
        return !hasMark || text[..length].ToString().IsNormalized(NormalizationForm.FormC);
#endif
    }

    [Flags]
    private enum BidiClasses
    {
        None = 0,
        LeftToRight = 1,
        RightToLeft = 1 << 1,
        EuropeanNumber = 1 << 2,
        ArabicNumber = 1 << 3,
        NonSpacingMark = 1 << 4,
        Neutral = 1 << 5,
    }
}
