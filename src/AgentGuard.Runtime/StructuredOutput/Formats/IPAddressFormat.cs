namespace AgentGuard.Runtime.Formats;

/// <summary>IPv4 (RFC 2673 section 3.2) and IPv6 (RFC 4291 section 2.2) addresses as text.</summary>
internal static class IPAddressFormat
{
    /// <summary>Four numbers to 255. Leading zeros are refused, as RFC 3986 does: other readers take them for octal (RFC 6943 section 3.1.1).</summary>
    public static bool IsIPv4(ReadOnlySpan<char> text)
    {
        for (var part = 0; part < 3; part++)
        {
            var dot = text.IndexOf('.');
            if (dot < 0 || !IsOctet(text[..dot]))
            {
                return false;
            }

            text = text[(dot + 1)..];
        }

        return IsOctet(text);
    }

    /// <summary>Eight groups, fewer around one <c>::</c>; the last two may be an IPv4 address. No zone, no prefix length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="elided">How many groups <c>::</c> stands for at least.</param>
    public static bool IsIPv6(ReadOnlySpan<char> text, int elided = 1)
    {
        var groups = 0;
        var isElided = text.StartsWith("::");
        if (isElided)
        {
            text = text[2..];
        }

        while (!text.IsEmpty)
        {
            var colon = text.IndexOf(':');
            if (colon < 0)
            {
                groups += text.Length > 4 ? 2 : 1;
                return (text.Length > 4 ? IsIPv4(text) : IsGroup(text)) && IsComplete();
            }

            groups++;
            if (!IsGroup(text[..colon]) || colon == text.Length - 1)
            {
                return false;
            }

            text = text[(colon + 1)..];
            if (text[0] == ':')
            {
                if (isElided)
                {
                    return false;
                }

                isElided = true;
                text = text[1..];
            }
        }

        return IsComplete();

        bool IsComplete() => isElided ? groups <= 8 - elided : groups == 8;
    }

    private static bool IsOctet(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 3 || AsciiDigits.Count(text) < text.Length || (text[0] == '0' && text.Length > 1))
        {
            return false;
        }

        return text.Length < 3 || text.SequenceCompareTo("255") <= 0;
    }

    private static bool IsGroup(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return text.Length is >= 1 and <= 4;
    }
}
