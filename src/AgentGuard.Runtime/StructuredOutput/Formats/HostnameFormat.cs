namespace AgentGuard.Runtime.Formats;

/// <summary>RFC 1123 section 2.1 host names, whose labels with the prefix <c>xn--</c> are A-labels (RFC 5890).</summary>
internal static class HostnameFormat
{
    private const int MaxLabel = 63;

    // 255 octets on the wire (RFC 1035 section 2.3.4), less the first length octet and the root label.
    private const int MaxName = 253;

    public static bool IsMatch(ReadOnlySpan<char> text) => AreLabels(text, MaxName) && !IsDottedDecimal(text) && AreALabelsValid(text);

    /// <summary>Labels of letters, digits and inner hyphens between dots.</summary>
    public static bool AreLabels(ReadOnlySpan<char> text, int maxLength)
    {
        if (text.Length > maxLength)
        {
            return false;
        }

        while (true)
        {
            var dot = text.IndexOf('.');
            if (!IsLabel(dot < 0 ? text : text[..dot]))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            text = text[(dot + 1)..];
        }
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > MaxLabel || label[0] == '-' || label[^1] == '-')
        {
            return false;
        }

        foreach (var c in label)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"A valid host name can never have the dotted-decimal form #.#.#.#" (RFC 1123 section 2.1).</summary>
    private static bool IsDottedDecimal(ReadOnlySpan<char> text)
    {
        var dots = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c != '.')
            {
                return false;
            }

            dots += c == '.' ? 1 : 0;
        }

        return dots == 3;
    }

    private static bool AreALabelsValid(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var dot = text.IndexOf('.');
            var label = dot < 0 ? text : text[..dot];
            if (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) && !ULabel.IsEncodedIn(label[4..]))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            text = text[(dot + 1)..];
        }
    }
}
