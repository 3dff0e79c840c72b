using System.Text.RegularExpressions;

namespace AgentGuard.Runtime.Tests.Oracle.Formats;

/// <summary>RFC 5321 section 4.1.2: a mailbox.</summary>
internal static class ReferenceEmail
{
    private const string Atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private const string Quoted = "\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\"";
    private const string Label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static readonly Regex Mailbox = new(
        $@"\A(?<local>{Atom}(?:\.{Atom})*|{Quoted})@(?:(?<domain>{Label}(?:\.{Label})*)|\[(?<literal>[^\[\]]*)\])\z",
        RegexOptions.CultureInvariant);

    public static bool IsMatch(string text)
    {
        var match = Mailbox.Match(text);
        if (!match.Success)
        {
            return false;
        }

        var literal = match.Groups["literal"];
        return !literal.Success
            || ReferenceFormats.IsIPv4(literal.Value)
            || (literal.Value.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) && ReferenceFormats.IsIPv6(literal.Value[5..]));
    }
}
