namespace AgentGuard.Runtime.Formats;

/// <summary>RFC 4122 section 3: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12. Version and variant are not looked at.</summary>
internal static class UuidFormat
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isOk = i is 8 or 13 or 18 or 23 ? text[i] == '-' : char.IsAsciiHexDigit(text[i]);
            if (!isOk)
            {
                return false;
            }
        }

        return true;
    }
}
