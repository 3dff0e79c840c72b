namespace AgentGuard.Analyzers.Options;

/// <summary>A user's list of methods, each pattern with a word in front that says what is meant: <c>sends: Contoso.Mail.* | deletes: Contoso.Store.Purge</c>.</summary>
internal sealed class MethodWords
{
    public static readonly MethodWords None = new(ImmutableArray<(string, MethodPatterns)>.Empty);

    private readonly ImmutableArray<(string Word, MethodPatterns Methods)> _parts;

    private MethodWords(ImmutableArray<(string, MethodPatterns)> parts) => _parts = parts;

    /// <summary>Reads the list; false when a part has no word, an unknown one, or no pattern.</summary>
    public static bool TryParse(string text, ISet<string> words, out MethodWords value)
    {
        var parts = ImmutableArray.CreateBuilder<(string, MethodPatterns)>();
        foreach (var part in text.Split('|'))
        {
            var colon = part.IndexOf(':');
            var word = colon < 0 ? "" : part.Substring(0, colon).Trim();
            if (!words.Contains(word) || !MethodPatterns.TryParse(part.Substring(colon + 1), out var methods))
            {
                value = None;
                return false;
            }

            parts.Add((word, methods));
        }

        value = new MethodWords(parts.ToImmutable());
        return true;
    }

    /// <summary>The word of the first pattern that matches; null when none does.</summary>
    public string? WordOf(IMethodSymbol method)
    {
        foreach (var (word, methods) in _parts)
        {
            if (methods.Matches(method))
            {
                return word;
            }
        }

        return null;
    }
}
