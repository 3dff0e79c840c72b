using System.Buffers;

namespace AgentGuard.Runtime.Formats;

/// <summary>RFC 3986: <c>URI</c> (with a scheme) and <c>URI-reference</c>.</summary>
internal static class UriSyntax
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string NameCharacters = Unreserved + "!$&'()*+,;=";

    private static readonly SearchValues<char> Scheme = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
    private static readonly SearchValues<char> RegName = SearchValues.Create(NameCharacters);
    private static readonly SearchValues<char> UserInfo = SearchValues.Create(NameCharacters + ":");
    private static readonly SearchValues<char> Path = SearchValues.Create(NameCharacters + ":@/");
    private static readonly SearchValues<char> QueryOrFragment = SearchValues.Create(NameCharacters + ":@/?");

    public static bool IsUri(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && IsScheme(text[..colon]) && IsAfterScheme(text[(colon + 1)..]);
    }

    public static bool IsReference(ReadOnlySpan<char> text)
    {
        if (IsUri(text))
        {
            return true;
        }

        // path-noscheme: a colon in the first segment would be a scheme's.
        var end = text.IndexOfAny(":/?#");
        return (end < 0 || text[end] != ':') && IsAfterScheme(text);
    }

    private static bool IsScheme(ReadOnlySpan<char> text) => char.IsAsciiLetter(text[0]) && !text.ContainsAnyExcept(Scheme);

    private static bool IsAfterScheme(ReadOnlySpan<char> text)
    {
        var hash = text.IndexOf('#');
        if (hash >= 0)
        {
            if (!IsEncoded(text[(hash + 1)..], QueryOrFragment))
            {
                return false;
            }

            text = text[..hash];
        }

        var question = text.IndexOf('?');
        if (question >= 0)
        {
            if (!IsEncoded(text[(question + 1)..], QueryOrFragment))
            {
                return false;
            }

            text = text[..question];
        }

        return IsHierarchy(text);
    }

    private static bool IsHierarchy(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("//"))
        {
            return IsEncoded(text, Path);
        }

        text = text[2..];
        var slash = text.IndexOf('/');
        return slash < 0 ? IsAuthority(text) : IsAuthority(text[..slash]) && IsEncoded(text[slash..], Path);
    }

    private static bool IsAuthority(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at >= 0)
        {
            if (!IsEncoded(text[..at], UserInfo))
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        if (text.StartsWith("["))
        {
            var end = text.IndexOf(']');
            return end > 0 && IsAddress(text[1..end]) && IsPort(text[(end + 1)..]);
        }

        var colon = text.IndexOf(':');
        return colon < 0 ? IsEncoded(text, RegName) : IsEncoded(text[..colon], RegName) && IsPort(text[colon..]);
    }

    private static bool IsPort(ReadOnlySpan<char> text) => text.IsEmpty || (text[0] == ':' && AsciiDigits.Count(text[1..]) == text.Length - 1);

    /// <summary>IPv6address or IPvFuture.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('v' or 'V'))
        {
            return IPAddressFormat.IsIPv6(text);
        }

        var dot = text.IndexOf('.');
        if (dot < 2 || dot == text.Length - 1)
        {
            return false;
        }

        foreach (var c in text[1..dot])
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return !text[(dot + 1)..].ContainsAnyExcept(UserInfo);
    }

    /// <summary>Only characters of the set and percent-encoded octets.</summary>
    private static bool IsEncoded(ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        while (true)
        {
            var other = text.IndexOfAnyExcept(allowed);
            if (other < 0)
            {
                return true;
            }

            if (text[other] != '%' || text.Length - other < 3 || !char.IsAsciiHexDigit(text[other + 1]) || !char.IsAsciiHexDigit(text[other + 2]))
            {
                return false;
            }

            text = text[(other + 3)..];
        }
    }
}
