using AgentGuard.Runtime.Formats;

namespace AgentGuard.Runtime;

/// <summary>Exact checks of the text formats, without allocation, in time linear in the text.</summary>
public static class TextFormats
{
    /// <summary>True when the whole text is of the format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the defined ones.</exception>
    public static bool IsMatch(TextFormat format, ReadOnlySpan<char> text) => format switch
    {
        TextFormat.DateTime => DateTimeFormat.IsDateTime(text),
        TextFormat.Date => DateTimeFormat.IsDate(text),
        TextFormat.Time => DateTimeFormat.IsTime(text),
        TextFormat.Duration => DurationFormat.IsMatch(text),
        TextFormat.Email => EmailFormat.IsMatch(text),
        TextFormat.Hostname => HostnameFormat.IsMatch(text),
        TextFormat.IPv4 => IPAddressFormat.IsIPv4(text),
        TextFormat.IPv6 => IPAddressFormat.IsIPv6(text),
        TextFormat.Uri => UriSyntax.IsUri(text),
        TextFormat.Uuid => UuidFormat.IsMatch(text),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a text format"),
    };
}
