using System.Globalization;
using System.Text.RegularExpressions;

namespace AgentGuard.Runtime.Tests.Oracle.Formats;

/// <summary>The formats of texts, each from the grammar of its RFC.</summary>
internal static class ReferenceFormats
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant;
    private const string Offset = @"(?:[Zz]|(?<sign>[+-])(?<oh>[01][0-9]|2[0-3]):(?<om>[0-5][0-9]))";
    private static readonly Regex FullDate = new(@"\A(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})\z", Exact);
    private static readonly Regex FullTime = new(@"\A(?<h>[01][0-9]|2[0-3]):(?<mi>[0-5][0-9]):(?<s>[0-5][0-9]|60)(?:\.[0-9]+)?" + Offset + @"\z", Exact);
    private static readonly Regex DurationTime = new(@"\A(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)\z", Exact);
    private static readonly Regex DurationDate = new(@"\A(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)\z", Exact);
    private static readonly Regex Weeks = new(@"\AP[0-9]+W\z", Exact);
    private static readonly Regex DottedQuad = new(@"\A(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!\z)|\z)){4}\z", Exact);
    private static readonly Regex Uuid = new(@"\A[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z", Exact);

    public static IReadOnlyCollection<string> Names { get; } =
        ["date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid"];

    /// <param name="format">One of <see cref="Names"/>.</param>
    public static bool IsMatch(string format, string text) => format switch
    {
        "date-time" => IsDateTime(text),
        "date" => IsDate(text),
        "time" => IsTime(text),
        "duration" => IsDuration(text),
        "email" => ReferenceEmail.IsMatch(text),
        "hostname" => ReferenceHostname.IsMatch(text),
        "ipv4" => IsIPv4(text),
        "ipv6" => IsIPv6(text),
        "uri" => ReferenceUri.IsAbsolute(text),
        "uri-reference" => ReferenceUri.IsReference(text),
        _ => Uuid.IsMatch(text),
    };

    public static bool IsIPv4(string text) => DottedQuad.IsMatch(text);

    /// <summary>RFC 4291: eight groups, or fewer around one gap; the last two may be a dotted quad.</summary>
    public static bool IsIPv6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Groups(text, mayEndInQuad: true) == 8;
        }

        var (before, after) = (text[..gap], text[(gap + 2)..]);
        var left = before.Length == 0 ? 0 : Groups(before, mayEndInQuad: false);
        var right = after.Length == 0 ? 0 : Groups(after, mayEndInQuad: true);
        return left >= 0 && right >= 0 && left + right <= 7;
    }

    private static int Groups(string text, bool mayEndInQuad)
    {
        var parts = text.Split(':');
        var count = parts.Length;
        for (var i = 0; i < parts.Length; i++)
        {
            if (mayEndInQuad && i == parts.Length - 1 && IsIPv4(parts[i]))
            {
                count++;
            }
            else if (parts[i].Length is 0 or > 4 || !parts[i].All(char.IsAsciiHexDigit))
            {
                return -1;
            }
        }

        return count;
    }

    private static bool IsDateTime(string text) => text.Length > 11 && text[10] is 'T' or 't' && IsDate(text[..10]) && IsTime(text[11..]);

    private static bool IsDate(string text)
    {
        var match = FullDate.Match(text);
        if (!match.Success)
        {
            return false;
        }

        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));

        // Year 0 is a leap year of the proleptic calendar, as 4 is; DateTime begins with year 1.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 4 : year, month);
    }

    /// <summary>A leap second is the last of a day in UTC.</summary>
    private static bool IsTime(string text)
    {
        var match = FullTime.Match(text);
        if (!match.Success)
        {
            return false;
        }

        if (Number(match, "s") < 60)
        {
            return true;
        }

        var offset = match.Groups["sign"].Success ? (Number(match, "oh") * 60) + Number(match, "om") : 0;
        var minute = (Number(match, "h") * 60) + Number(match, "mi") - (match.Groups["sign"].Value == "-" ? -offset : offset);
        return ((minute % 1440) + 1440) % 1440 == 1439;
    }

    private static bool IsDuration(string text)
    {
        if (Weeks.IsMatch(text))
        {
            return true;
        }

        if (!text.StartsWith('P'))
        {
            return false;
        }

        var parts = text[1..].Split('T');
        return parts.Length switch
        {
            1 => DurationDate.IsMatch(parts[0]),
            2 => (parts[0].Length == 0 || DurationDate.IsMatch(parts[0])) && DurationTime.IsMatch(parts[1]),
            _ => false,
        };
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
