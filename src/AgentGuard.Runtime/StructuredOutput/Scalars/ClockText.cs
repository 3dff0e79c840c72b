namespace AgentGuard.Runtime.Scalars;

/// <summary>A time of day as text: <c>HH:mm:ss[.f]</c> with any number of fraction digits.</summary>
internal readonly ref struct ClockText
{
    private const int SecondsLength = 8;
    private const int TickDigits = 7;

    private ClockText(long ticks, bool isLeapSecond, int length) => (Ticks, IsLeapSecond, Length) = (ticks, isLeapSecond, length);

    /// <summary>Since midnight; digits of the fraction behind the seventh are dropped. A leap second counts as the one before.</summary>
    public long Ticks { get; }

    /// <summary>The seconds are 60.</summary>
    public bool IsLeapSecond { get; }

    /// <summary>How much of the text it is.</summary>
    public int Length { get; }

    /// <summary>Reads the time a text starts with.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ClockText clock)
    {
        clock = default;
        if (text.Length < SecondsLength || text[2] != ':' || text[5] != ':'
            || !Digits.TryParseTwo(text, 23, out var hour) || !Digits.TryParseTwo(text[3..], 59, out var minute) || !Digits.TryParseTwo(text[6..], 60, out var second))
        {
            return false;
        }

        var length = SecondsLength;
        if (!TryParseFraction(text[SecondsLength..], ref length, out var fraction))
        {
            return false;
        }

        var ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (Math.Min(second, 59) * TimeSpan.TicksPerSecond) + fraction;
        clock = new ClockText(ticks, second == 60, length);
        return true;
    }

    private static bool TryParseFraction(ReadOnlySpan<byte> text, ref int length, out int ticks)
    {
        ticks = 0;
        if (text.Length == 0 || text[0] != '.')
        {
            return true;
        }

        var count = Digits.Count(text[1..]);
        length += count + 1;
        for (var i = 1; i <= TickDigits; i++)
        {
            ticks = (ticks * 10) + (i <= count ? text[i] - '0' : 0);
        }

        return count > 0;
    }
}
