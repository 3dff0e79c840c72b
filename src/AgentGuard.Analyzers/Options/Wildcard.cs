namespace AgentGuard.Analyzers.Options;

/// <summary>Matching with <c>*</c> for any text, in time proportional to the product of the lengths at worst.</summary>
internal static class Wildcard
{
    public static bool Matches(string pattern, string text)
    {
        int at = 0, from = 0, star = -1, resume = 0;
        while (at < text.Length)
        {
            if (from < pattern.Length && pattern[from] == '*')
            {
                star = from++;
                resume = at;
            }
            else if (from < pattern.Length && pattern[from] == text[at])
            {
                from++;
                at++;
            }
            else if (star >= 0)
            {
                from = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.Substring(from).All(rest => rest == '*');
    }
}
