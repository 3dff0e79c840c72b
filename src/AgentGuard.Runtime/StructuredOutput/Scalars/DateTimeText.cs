using System.Text;

namespace AgentGuard.Runtime.Scalars;

/// <summary>RFC 3339 dates and times.</summary>
internal static class DateTimeText
{
    private const int DateLength = 10;
    private const int MaxOffset = 14 * 60;

    public static TextFit TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-' || !Digits.TryParse(text[..4], out var year)
            || !Digits.TryParseTwo(text[5..], 12, out var month) || !Digits.TryParseTwo(text[8..], 31, out var day) || month == 0 || day == 0)
        {
            return TextFit.Malformed;
        }

        // The year 0 is a leap year of the calendar, and no year of the type.
        if (day > DateTime.DaysInMonth(year == 0 ? 4 : (int)year, month))
        {
            return TextFit.Malformed;
        }

        value = new DateOnly(year == 0 ? 4 : (int)year, month, day);
        return year == 0 ? TextFit.OutOfRange : TextFit.Fits;
    }

    /// <summary>Reads <c>HH:mm[:ss[.f]]</c> with one to seven digits of fraction.</summary>
    public static TextFit TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        const int ShortLength = 5;
        const int MaxLength = 16;
        value = default;
        if (text.Length == ShortLength && text[2] == ':' && Digits.TryParseTwo(text, 23, out var hour) && Digits.TryParseTwo(text[3..], 59, out var minute))
        {
            value = new TimeOnly(hour, minute);
            return TextFit.Fits;
        }

        if (!ClockText.TryParse(text, out var clock) || clock.IsLeapSecond || clock.Length != text.Length || text.Length > MaxLength)
        {
            return TextFit.Malformed;
        }

        value = new TimeOnly(clock.Ticks);
        return TextFit.Fits;
    }

    /// <summary>Reads a date-time; digits of the fraction behind the seventh are dropped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="assumeUtc">Without an offset the time is UTC; otherwise the offset is required.</param>
    /// <param name="value">The time, with its offset.</param>
    public static TextFit TryParse(ReadOnlySpan<byte> text, bool assumeUtc, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= DateLength || text[DateLength] is not ((byte)'T' or (byte)'t'))
        {
            return TextFit.Malformed;
        }

        var fit = TryParseDate(text[..DateLength], out var date);
        if (fit == TextFit.Malformed || !ClockText.TryParse(text[(DateLength + 1)..], out var clock)
            || !TryParseOffset(text[(DateLength + 1 + clock.Length)..], assumeUtc, out var offset))
        {
            return TextFit.Malformed;
        }

        if (clock.IsLeapSecond)
        {
            // No .NET time can hold one.
            return TextFormats.IsMatch(TextFormat.DateTime, Encoding.UTF8.GetString(text)) ? TextFit.OutOfRange : TextFit.Malformed;
        }

        var ticks = date.DayNumber * TimeSpan.TicksPerDay + clock.Ticks;
        var utc = ticks - (offset * TimeSpan.TicksPerMinute);
        if (fit != TextFit.Fits || Math.Abs(offset) > MaxOffset || utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return TextFit.OutOfRange;
        }

        value = new DateTimeOffset(ticks, TimeSpan.FromMinutes(offset));
        return TextFit.Fits;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, bool assumeUtc, out int minutes)
    {
        const int Length = 6;
        minutes = 0;
        if (text.Length <= 1)
        {
            return text.Length == 0 ? assumeUtc : text[0] is (byte)'Z' or (byte)'z';
        }

        if (text.Length != Length || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !Digits.TryParseTwo(text[1..], 23, out var hour) || !Digits.TryParseTwo(text[4..], 59, out var minute))
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return true;
    }
}
