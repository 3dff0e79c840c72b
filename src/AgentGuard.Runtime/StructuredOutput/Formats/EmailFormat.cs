using System.Buffers;

namespace AgentGuard.Runtime.Formats;

/// <summary>RFC 5321 section 4.1.2 <c>Mailbox</c>, with the lengths of section 4.5.3.1. ASCII only: RFC 6531 is another format.</summary>
internal static class EmailFormat
{
    private const int MaxLocalPart = 64;
    private const int MaxDomain = 255;

    private static readonly SearchValues<char> Atom =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~");

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        var length = text.StartsWith("\"") ? QuotedStringLength(text) : DotStringLength(text);
        return length is > 0 and <= MaxLocalPart && length < text.Length && text[length] == '@' && IsDomain(text[(length + 1)..]);
    }

    private static int DotStringLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (true)
        {
            var atom = text[length..].IndexOfAnyExcept(Atom);
            if (atom <= 0)
            {
                return 0;
            }

            length += atom;
            if (text[length] != '.')
            {
                return length;
            }

            length++;
        }
    }

    private static int QuotedStringLength(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length && text[i] is >= ' ' and <= '~'; i++)
        {
            if (text[i] == '"')
            {
                return i + 1;
            }

            if (text[i] == '\\' && (++i == text.Length || text[i] is < ' ' or > '~'))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsDomain(ReadOnlySpan<char> text) =>
        text.StartsWith("[") ? text.EndsWith("]") && IsLiteral(text[1..^1]) : HostnameFormat.AreLabels(text, MaxDomain);

    // IPv6 is the only registered tag of a General-address-literal, and there "::" stands for two groups or more.
    private static bool IsLiteral(ReadOnlySpan<char> text) =>
        text.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? IPAddressFormat.IsIPv6(text[5..], elided: 2) : IPAddressFormat.IsIPv4(text);
}
