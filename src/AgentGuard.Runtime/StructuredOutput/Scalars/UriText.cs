using AgentGuard.Runtime.Formats;

namespace AgentGuard.Runtime.Scalars;

/// <summary>URIs and URI references of RFC 3986.</summary>
internal static class UriText
{
    public static TextFit TryParse(string text, bool allowRelative, out Uri? value)
    {
        value = null;
        var isAbsolute = UriSyntax.IsUri(text);
        if (!isAbsolute && !(allowRelative && UriSyntax.IsReference(text)))
        {
            return TextFit.Malformed;
        }

        return Uri.TryCreate(text, isAbsolute ? UriKind.Absolute : UriKind.Relative, out value) ? TextFit.Fits : TextFit.OutOfRange;
    }
}
