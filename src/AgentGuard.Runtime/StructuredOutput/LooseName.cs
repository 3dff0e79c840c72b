using System.Text;

namespace AgentGuard.Runtime;

/// <summary>Compares names by their letters and digits only.</summary>
internal static class LooseName
{
    /// <summary>The index of the one name that fits; -1 when none or more than one does.</summary>
    public static int Find(string text, ReadOnlySpan<string> names)
    {
        var sought = Reduce(text);
        var found = -1;
        for (var i = 0; i < names.Length && sought.Length > 0; i++)
        {
            if (Reduce(names[i]) == sought)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    private static string Reduce(string text)
    {
        var reduced = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                reduced.Append(Rune.ToUpperInvariant(rune));
            }
        }

        return reduced.ToString();
    }
}
