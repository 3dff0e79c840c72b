namespace AgentGuard.Runtime.Formats;

/// <summary>
/// RFC 3339 appendix A <c>duration</c>: no fractions, no sign, no gap between units (<c>P1Y2D</c> has no months), weeks alone. Designators are
/// capitals: the appendix names ISO 8601 as the authority.
/// </summary>
internal static class DurationFormat
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != 'P')
        {
            return false;
        }

        text = text[1..];
        var time = text.IndexOf('T');
        return time switch
        {
            < 0 => AreComponents(text, "YMD") || AreComponents(text, "W"),
            0 => AreComponents(text[1..], "HMS"),
            _ => AreComponents(text[..time], "YMD") && AreComponents(text[(time + 1)..], "HMS"),
        };
    }

    /// <summary>At least one number with a unit, each unit the next one after the last.</summary>
    private static bool AreComponents(ReadOnlySpan<char> text, ReadOnlySpan<char> units)
    {
        var next = -1;
        while (!text.IsEmpty)
        {
            var digits = AsciiDigits.Count(text);
            if (digits == 0 || digits == text.Length)
            {
                return false;
            }

            var unit = units.IndexOf(text[digits]);
            if (unit < 0 || (next >= 0 && unit != next))
            {
                return false;
            }

            next = unit + 1;
            text = text[(digits + 1)..];
        }

        return next > 0;
    }
}
