using System.Text.RegularExpressions;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What the keys of one provider look like, strictly enough that nothing else does.</summary>
/// <param name="Provider">Whose key it is, as a reader knows it.</param>
/// <param name="Prefix">What every such key starts with; found before the pattern is tried.</param>
/// <param name="Pattern">The whole key, prefix included.</param>
/// <param name="Variable">The environment variable the provider's SDKs and docs use.</param>
/// <param name="Source">Where the shape is known from.</param>
internal sealed record KeyShape(string Provider, string Prefix, string Pattern, string Variable, string Source)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private readonly Regex _regex = new("(?<![A-Za-z0-9_-])" + Pattern + "(?![A-Za-z0-9_-])", RegexOptions.CultureInvariant, Limit);

    /// <summary>The first key of this shape in a text; null when there is none.</summary>
    public string? FindIn(string text)
    {
        if (text.IndexOf(Prefix, StringComparison.Ordinal) < 0)
        {
            return null;
        }

        try
        {
            return _regex.Match(text) is { Success: true } match ? match.Value : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
