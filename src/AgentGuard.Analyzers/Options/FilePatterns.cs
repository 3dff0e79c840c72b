namespace AgentGuard.Analyzers.Options;

/// <summary>A list of file names, where <c>*</c> stands for any text; with a slash they are the end of a path.</summary>
internal sealed class FilePatterns : IEquatable<FilePatterns>
{
    private readonly ImmutableArray<string> _patterns;

    private FilePatterns(ImmutableArray<string> patterns) => _patterns = patterns;

    public static bool TryParse(string text, out FilePatterns value)
    {
        var parts = text.Split('|').Select(part => part.Trim().ToLowerInvariant()).Where(part => part.Length > 0).ToImmutableArray();
        value = new FilePatterns(parts);
        return !parts.IsEmpty && parts.All(part => part.IndexOfAny(['\\', '"', '<', '>', ':', '?']) < 0);
    }

    public bool Matches(string path)
    {
        var whole = "/" + path.Replace('\\', '/').ToLowerInvariant();
        var name = whole.Substring(whole.LastIndexOf('/') + 1);
        return _patterns.Any(pattern => pattern.IndexOf('/') < 0 ? Wildcard.Matches(pattern, name) : Wildcard.Matches("*/" + pattern, whole));
    }

    public bool Equals(FilePatterns? other) => other is not null && _patterns.SequenceEqual(other._patterns, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as FilePatterns);

    public override int GetHashCode() => _patterns.IsEmpty ? 0 : StringComparer.Ordinal.GetHashCode(_patterns[0]);
}
