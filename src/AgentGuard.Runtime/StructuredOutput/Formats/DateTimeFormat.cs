namespace AgentGuard.Runtime.Formats;

/// <summary>RFC 3339 section 5.6: <c>date-time</c>, <c>full-date</c> and <c>full-time</c>, with its rules for days and leap seconds.</summary>
internal static class DateTimeFormat
{
    private const int MinutesPerDay = 24 * 60;
    private const int LastMinute = MinutesPerDay - 1;

    /// <summary>When a time's second is 60, on which day that is in UTC.</summary>
    private enum LeapSecond
    {
        None,
        SameDay,
        DayBefore,
    }

    public static bool IsDateTime(ReadOnlySpan<char> text)
    {
        if (text.Length <= 11 || text[10] is not ('T' or 't') || !TryDate(text[..10], out var isFirst, out var isLast) || !TryTime(text[11..], out var leap))
        {
            return false;
        }

        // RFC 3339 appendix D: leap seconds are inserted at the end of a month, in UTC.
        return leap switch
        {
            LeapSecond.SameDay => isLast,
            LeapSecond.DayBefore => isFirst,
            _ => true,
        };
    }

    public static bool IsDate(ReadOnlySpan<char> text) => TryDate(text, out _, out _);

    public static bool IsTime(ReadOnlySpan<char> text) => TryTime(text, out _);

    private static bool TryDate(ReadOnlySpan<char> text, out bool isFirst, out bool isLast)
    {
        isFirst = isLast = false;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var century = TwoDigits(text);
        var yearOfCentury = TwoDigits(text[2..]);
        var month = TwoDigits(text[5..]);
        var day = TwoDigits(text[8..]);
        if (century < 0 || yearOfCentury < 0 || month is < 1 or > 12)
        {
            return false;
        }

        var days = DaysIn((century * 100) + yearOfCentury, month);
        isFirst = day == 1;
        isLast = day == days;
        return day >= 1 && day <= days;
    }

    // DateTime.DaysInMonth does not know the year 0, which the grammar allows.
    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool TryTime(ReadOnlySpan<char> text, out LeapSecond leap)
    {
        leap = LeapSecond.None;
        if (text.Length < 9 || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        var hour = TwoDigits(text);
        var minute = TwoDigits(text[3..]);
        var second = TwoDigits(text[6..]);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60 || !TryOffset(AfterFraction(text[8..]), out var offset))
        {
            return false;
        }

        return second < 60 || IsLeap((hour * 60) + minute - offset, out leap);
    }

    private static bool IsLeap(int utcMinute, out LeapSecond leap)
    {
        leap = utcMinute == LastMinute ? LeapSecond.SameDay : utcMinute == LastMinute - MinutesPerDay ? LeapSecond.DayBefore : LeapSecond.None;
        return leap != LeapSecond.None;
    }

    private static ReadOnlySpan<char> AfterFraction(ReadOnlySpan<char> text)
    {
        if (text[0] != '.')
        {
            return text;
        }

        var digits = AsciiDigits.Count(text[1..]);
        return digits == 0 ? default : text[(digits + 1)..];
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            return text[0] is 'Z' or 'z';
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':')
        {
            return false;
        }

        var hour = TwoDigits(text[1..]);
        var minute = TwoDigits(text[4..]);
        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : -1;
}
