using System.Text.RegularExpressions;

namespace AgentGuard.Runtime.Tests.Oracle.Formats;

/// <summary>RFC 3986, appendix A.</summary>
internal static class ReferenceUri
{
    private const string Escaped = "%[0-9A-Fa-f]{2}";
    private const string Plain = "[A-Za-z0-9._~!$&'()*+,;=-]";
    private const string PathChar = $"(?:{Plain}|[:@]|{Escaped})";
    private const string Authority =
        $@"(?:(?:{Plain}|:|{Escaped})*@)?(?:\[(?<literal>[^\[\]/?#]*)\]|(?:{Plain}|{Escaped})*)(?::[0-9]*)?";

    private const string AnyPath = $"(?://{Authority}(?:/{PathChar}*)*|/(?:{PathChar}+(?:/{PathChar}*)*)?|";
    private const string Tail = $@"(?:\?(?:{PathChar}|[/?])*)?(?:#(?:{PathChar}|[/?])*)?\z";
    private const string NoColon = $"(?:{Plain}|@|{Escaped})";
    private static readonly Regex Absolute = new(
        $@"\A[A-Za-z][A-Za-z0-9+.-]*:{AnyPath}(?:{PathChar}+(?:/{PathChar}*)*)?){Tail}", RegexOptions.CultureInvariant);

    private static readonly Regex Relative = new(
        $@"\A{AnyPath}(?:{NoColon}+(?:/{PathChar}*)*)?){Tail}", RegexOptions.CultureInvariant);

    private static readonly Regex FutureAddress = new(@"\Av[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsAbsolute(string text) => IsMatch(Absolute, text);

    public static bool IsReference(string text) => IsAbsolute(text) || IsMatch(Relative, text);

    private static bool IsMatch(Regex form, string text)
    {
        var match = form.Match(text);
        if (!match.Success)
        {
            return false;
        }

        var literal = match.Groups["literal"];
        return !literal.Success || ReferenceFormats.IsIPv6(literal.Value) || FutureAddress.IsMatch(literal.Value);
    }
}
