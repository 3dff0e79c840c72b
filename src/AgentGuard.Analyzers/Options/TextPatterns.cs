namespace AgentGuard.Analyzers.Options;

/// <summary>A list of names where <c>*</c> stands for any text; letters match in either case.</summary>
internal sealed class TextPatterns : IEquatable<TextPatterns>
{
    public static readonly TextPatterns None = new(ImmutableArray<string>.Empty);

    private readonly ImmutableArray<string> _patterns;

    private TextPatterns(ImmutableArray<string> patterns) => _patterns = patterns;

    public bool IsEmpty => _patterns.IsEmpty;

    public static bool TryParse(string text, out TextPatterns value)
    {
        var parts = text.Split('|').Select(part => part.Trim().ToLowerInvariant()).Where(part => part.Length > 0).ToImmutableArray();
        value = new TextPatterns(parts);
        return !parts.IsEmpty && parts.All(part => part.IndexOf("://", StringComparison.Ordinal) < 0 && part.IndexOfAny(['\\', '"', '<', '>', '?', ' ', ',', ';']) < 0);
    }

    public bool Matches(string text)
    {
        var lower = text.ToLowerInvariant();
        return _patterns.Any(pattern => Wildcard.Matches(pattern, lower));
    }

    /// <summary>Matches the file's name; a pattern with a slash the end of the path.</summary>
    public bool MatchesFile(string path)
    {
        var whole = "/" + path.Replace('\\', '/').ToLowerInvariant();
        var name = whole.Substring(whole.LastIndexOf('/') + 1);
        return _patterns.Any(pattern => pattern.IndexOf('/') < 0 ? Wildcard.Matches(pattern, name) : Wildcard.Matches("*/" + pattern, whole));
    }

    public bool Equals(TextPatterns? other) => other is not null && _patterns.SequenceEqual(other._patterns, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TextPatterns);

    public override int GetHashCode() => _patterns.IsEmpty ? 0 : StringComparer.Ordinal.GetHashCode(_patterns[0]);
}
