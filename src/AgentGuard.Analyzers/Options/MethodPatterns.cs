namespace AgentGuard.Analyzers.Options;

/// <summary>A user's list of methods: documentation-comment ids, or <c>Namespace.Type.Method</c> where <c>*</c> stands for any text.</summary>
internal sealed class MethodPatterns : IEquatable<MethodPatterns>
{
    public static readonly MethodPatterns None = new(ImmutableArray<string>.Empty);

    private readonly ImmutableArray<string> _patterns;

    private MethodPatterns(ImmutableArray<string> patterns) => _patterns = patterns;

    public bool IsEmpty => _patterns.IsEmpty;

    public static bool TryParse(string text, out MethodPatterns value)
    {
        var parts = text.Split('|').Select(part => part.Trim()).Where(part => part.Length > 0).ToImmutableArray();
        value = new MethodPatterns(parts);
        return !parts.IsEmpty && parts.All(part => IsPattern(part));
    }

    public bool Equals(MethodPatterns? other) => other is not null && _patterns.SequenceEqual(other._patterns, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as MethodPatterns);

    public override int GetHashCode() => _patterns.IsEmpty ? 0 : StringComparer.Ordinal.GetHashCode(_patterns[0]);

    public bool Matches(IMethodSymbol method)
    {
        if (_patterns.IsEmpty)
        {
            return false;
        }

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var name = definition.ContainingType.MetadataFullName() + "." + definition.Name;
        foreach (var pattern in _patterns)
        {
            var matched = pattern.StartsWith("M:", StringComparison.Ordinal)
                ? MatchesId(definition, pattern)
                : Wildcard.Matches(pattern, name);
            if (matched)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name with at least one dot, in a documentation-comment id with a parameter list if wanted. No regular expression: every build gets here.</summary>
    private static bool IsPattern(string part)
    {
        var name = part.StartsWith("M:", StringComparison.Ordinal) ? part.Substring(2) : part;
        var list = name.IndexOf('(');
        if (list >= 0)
        {
            if (!name.EndsWith(")", StringComparison.Ordinal))
            {
                return false;
            }

            name = name.Substring(0, list);
        }

        return name.Contains('.') && name.All(letter => char.IsLetter(letter) || char.IsNumber(letter) || letter is '_' or '.' or '*' or '`' or '+');
    }

    /// <summary>An id without a parameter list stands for all overloads.</summary>
    private static bool MatchesId(IMethodSymbol method, string id)
    {
        var actual = DocumentationCommentId.CreateDeclarationId(method) ?? "";
        return Wildcard.Matches(id, actual) || (!id.Contains('(') && Wildcard.Matches(id, actual.Split('(')[0]));
    }
}
