using System.Text.RegularExpressions;

namespace AgentGuard.Runtime.Tests.Oracle.Formats;

/// <summary>RFC 1123, and RFC 5890 to 5892 for labels that begin with <c>xn--</c>.</summary>
internal static class ReferenceHostname
{
    private static readonly Regex Label = new(@"\A[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z", RegexOptions.CultureInvariant);

    public static bool IsMatch(string text) => text.Length <= 253 && text.Split('.').All(IsLabel);

    private static bool IsLabel(string label)
    {
        if (!Label.IsMatch(label))
        {
            return false;
        }

        return !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase)
            || (Punycode.Decode(label[4..]) is { Length: > 0 } points && InternationalLabel.IsValid(points));
    }
}
