namespace AgentGuard.Runtime.Scalars;

/// <summary>A <see cref="TimeSpan"/> as text: <c>[-][d.]hh:mm:ss[.f]</c>, or an ISO 8601 duration without years and months.</summary>
internal static class DurationText
{
    private const int ClockLength = 16;

    // As many digits as the greatest TimeSpan has in the unit; the schema's pattern has the same limits.
    private static readonly (int MaxDigits, long Ticks) s_weeks = (7, 7 * TimeSpan.TicksPerDay);
    private static readonly (int MaxDigits, long Ticks) s_days = (8, TimeSpan.TicksPerDay);
    private static readonly (int MaxDigits, long Ticks)[] s_timeUnits = [(9, TimeSpan.TicksPerHour), (11, TimeSpan.TicksPerMinute), (12, TimeSpan.TicksPerSecond)];

    public static TextFit TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        var isNegative = text.StartsWith("-"u8);
        text = isNegative ? text[1..] : text;
        Int128 ticks;
        var isFormed = text.StartsWith("P"u8) ? TryParseIso(text[1..], out ticks) : TryParseConstant(text, out ticks);
        value = default;
        if (!isFormed)
        {
            return TextFit.Malformed;
        }

        ticks = isNegative ? -ticks : ticks;
        if (ticks < long.MinValue || ticks > long.MaxValue)
        {
            return TextFit.OutOfRange;
        }

        value = new TimeSpan((long)ticks);
        return TextFit.Fits;
    }

    private static bool TryParseConstant(ReadOnlySpan<byte> text, out Int128 ticks)
    {
        ticks = 0;
        var days = Digits.Count(text);
        if (days < text.Length && text[days] == '.')
        {
            if (!TryAdd(text[..days], s_days, ref ticks))
            {
                return false;
            }

            text = text[(days + 1)..];
        }

        if (text.Length > ClockLength || !ClockText.TryParse(text, out var clock) || clock.IsLeapSecond || clock.Length != text.Length)
        {
            return false;
        }

        ticks += clock.Ticks;
        return true;
    }

    // nW, or nD and then T with nH, nM and n.nS in this order; at least one of them, and one behind T.
    private static bool TryParseIso(ReadOnlySpan<byte> text, out Int128 ticks)
    {
        ticks = 0;
        var count = Digits.Count(text);
        if (count > 0)
        {
            if (count == text.Length || text[count] is not ((byte)'W' or (byte)'D'))
            {
                return false;
            }

            var isWeeks = text[count] == 'W';
            if (!TryAdd(text[..count], isWeeks ? s_weeks : s_days, ref ticks))
            {
                return false;
            }

            text = text[(count + 1)..];
            if (text.Length == 0 || isWeeks)
            {
                return text.Length == 0;
            }
        }

        return text.StartsWith("T"u8) && TryParseIsoTime(text[1..], ref ticks);
    }

    private static bool TryParseIsoTime(ReadOnlySpan<byte> text, ref Int128 ticks)
    {
        var unit = 0;
        var any = false;
        while (text.Length > 0)
        {
            var count = Digits.Count(text);
            var fraction = count < text.Length && text[count] == '.' ? Digits.Count(text[(count + 1)..]) + 1 : 0;
            if (count + fraction == text.Length)
            {
                return false;
            }

            var next = "HMS"u8[unit..].IndexOf(text[count + fraction]);
            if (next < 0 || !TryAdd(text[..count], s_timeUnits[unit + next], ref ticks))
            {
                return false;
            }

            unit += next + 1;
            if (fraction > 0 && (unit < 3 || !TryAddFraction(text.Slice(count + 1, fraction - 1), ref ticks)))
            {
                return false;
            }

            text = text[(count + fraction + 1)..];
            any = true;
        }

        return any;
    }

    private static bool TryAddFraction(ReadOnlySpan<byte> digits, ref Int128 ticks)
    {
        const int TickDigits = 7;
        if (digits.Length is 0 or > TickDigits)
        {
            return false;
        }

        long fraction = 0;
        for (var i = 0; i < TickDigits; i++)
        {
            fraction = (fraction * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        }

        ticks += fraction;
        return true;
    }

    private static bool TryAdd(ReadOnlySpan<byte> digits, (int MaxDigits, long Ticks) unit, ref Int128 ticks)
    {
        if (digits.Length > unit.MaxDigits || !Digits.TryParse(digits, out var count))
        {
            return false;
        }

        ticks += (Int128)count * unit.Ticks;
        return true;
    }
}
