using System.Buffers;
using AgentGuard.Runtime.Lenient;

namespace AgentGuard.Runtime;

/// <summary>
/// Makes strict JSON of a text that is nearly JSON: cuts the first object out of what surrounds it, and rewrites what
/// <see cref="Leniency"/> names. One pass without recursion; the output is bounded by twice the input.
/// </summary>
internal static class LenientText
{
    private static readonly SearchValues<byte> Openings = SearchValues.Create("{["u8);

    /// <summary>Tries to make strict JSON of the text.</summary>
    /// <param name="text">The text, UTF-8.</param>
    /// <param name="options">What is forgiven, and how deep.</param>
    /// <param name="repaired">An object or list for <see cref="System.Text.Json.Utf8JsonReader"/>; empty on failure.</param>
    /// <param name="used">What had to be forgiven; nothing when the text was strict JSON, which is then returned as it is.</param>
    /// <param name="truncated">The text ends within the value, whether that is forgiven or not.</param>
    public static bool TryRepair(ReadOnlySpan<byte> text, OutputReadOptions options, out byte[] repaired, out Leniency used, out bool truncated)
    {
        repaired = [];
        used = Leniency.None;
        truncated = false;

        var scanner = new LenientScanner(text, options);
        if (!TryFind(ref scanner, text, options.Leniency, out var surrounding))
        {
            truncated = scanner.IsTruncated;
            return false;
        }

        used = scanner.Used | surrounding;
        truncated = scanner.IsTruncated;
        repaired = used == Leniency.None ? text.ToArray() : scanner.ToArray();
        return true;
    }

    /// <summary>Scans the first object, or the first list when no object follows it that is no item of it.</summary>
    private static bool TryFind(ref LenientScanner scanner, ReadOnlySpan<byte> text, Leniency allowed, out Leniency surrounding)
    {
        var mayBeSurrounded = (allowed & Leniency.SurroundingText) != 0;
        var isMarked = text.StartsWith(Utf8Bom);
        var start = scanner.SkipBlank(isMarked ? Utf8Bom.Length : 0, out surrounding);
        var isFirst = !isMarked;
        var list = -1;
        while (TryOpening(text, ref start, mayBeSurrounded, ref isFirst))
        {
            var outcome = scanner.Scan(start);
            if (outcome == ScanOutcome.Complete && (scanner.HasObject || !mayBeSurrounded))
            {
                surrounding = isFirst ? surrounding : Leniency.SurroundingText;
                return IsEnd(ref scanner, text, mayBeSurrounded, ref surrounding);
            }

            // A list without an object, such as [1], is more likely a part of the prose.
            if (outcome == ScanOutcome.GivenUp || (outcome == ScanOutcome.Truncated && (scanner.HasObject || isFirst)))
            {
                surrounding = isFirst ? surrounding : Leniency.SurroundingText;
                return outcome == ScanOutcome.Truncated && scanner.TryClose();
            }

            list = outcome == ScanOutcome.Complete && list < 0 ? start : list;
            start = Math.Max(scanner.Position, start + 1);
            isFirst = false;
        }

        return list >= 0 && TryList(ref scanner, text, list, ref surrounding);
    }

    private static bool TryList(ref LenientScanner scanner, ReadOnlySpan<byte> text, int start, ref Leniency surrounding)
    {
        surrounding = scanner.SkipBlank(0, out var comments) == start ? comments : Leniency.SurroundingText;
        return scanner.Scan(start) == ScanOutcome.Complete && IsEnd(ref scanner, text, mayBeSurrounded: true, ref surrounding);
    }

    private static bool TryOpening(ReadOnlySpan<byte> text, ref int start, bool mayBeSurrounded, ref bool isFirst)
    {
        var skipped = text[start..].IndexOfAny(Openings);
        if (skipped < 0 || (!mayBeSurrounded && (skipped > 0 || !isFirst)))
        {
            return false;
        }

        isFirst &= skipped == 0;
        start += skipped;
        return true;
    }

    private static bool IsEnd(ref LenientScanner scanner, ReadOnlySpan<byte> text, bool mayBeSurrounded, ref Leniency surrounding)
    {
        if (scanner.SkipBlank(scanner.Position, out var comments) == text.Length)
        {
            surrounding |= comments;
            return true;
        }

        surrounding |= Leniency.SurroundingText;
        return mayBeSurrounded;
    }

    private static ReadOnlySpan<byte> Utf8Bom => [0xEF, 0xBB, 0xBF];
}
