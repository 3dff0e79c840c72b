namespace AgentGuard.Runtime.Scalars;

/// <summary>URIs and URI references of RFC 3986.</summary>
internal static class UriText
{
    public static TextFit TryParse(string text, bool allowRelative, out Uri? value)
    {
        value = null;
        var isAbsolute = TextFormats.IsMatch(TextFormat.Uri, text);
        if (!isAbsolute && !(allowRelative && IsRelativeReference(text)))
        {
            return TextFit.Malformed;
        }

        return Uri.TryCreate(text, isAbsolute ? UriKind.Absolute : UriKind.Relative, out value) ? TextFit.Fits : TextFit.OutOfRange;
    }

    // A relative reference is what may stand behind a scheme, as long as its first segment could not be read as one.
    private static bool IsRelativeReference(string text)
    {
        var end = text.AsSpan().IndexOfAny('/', '?', '#');
        return !text.AsSpan(0, end < 0 ? text.Length : end).Contains(':') && TextFormats.IsMatch(TextFormat.Uri, $"x:{text}");
    }
}
