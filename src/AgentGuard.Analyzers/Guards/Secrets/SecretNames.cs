using System.Runtime.CompilerServices;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The names that settings with secrets have, and which files mention one.</summary>
internal static class SecretNames
{
    /// <summary>Words that end such a name; a blank stands for any separator or none.</summary>
    private static readonly string[] Endings =
    [
        "password", "passwd", "pwd", "secret", "api key", "access key", "account key", "private key", "signing key", "encryption key", "connection string",
        "credential", "credentials", "token",
    ];

    private static readonly string[] Letters = [.. Endings.Select(ending => ending.Replace(" ", ""))];

    /// <summary>How such a name ends in a literal, and the words of which properties and methods are named; types such as tokens for cancellation are in every file.</summary>
    private static readonly string[] Marks =
    [
        .. Endings.SelectMany(ending => ending.Contains(' ') ? [ending.Replace(' ', '_'), ending.Replace(' ', '-'), ending.Replace(" ", "")] : new[] { ending })
            .Select(ending => ending + "\""),
        .. Letters.Where(name => name is not ("credential" or "credentials" or "token")),
        "accesstoken", "authtoken", "apitoken", "bearertoken",
    ];

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<(bool Secret, bool Classified)>> Trees = new();

    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> Classifying = new();

    /// <summary>True for the name of a setting that holds a secret: its last part says so.</summary>
    public static bool Is(string name)
    {
        var last = name.Substring(name.LastIndexOfAny([':', '.', '/']) + 1);
        var split = last.LastIndexOf("__", StringComparison.Ordinal);
        var letters = new string((split >= 0 ? last.Substring(split + 2) : last).Where(char.IsLetter).ToArray()).ToLowerInvariant();
        return Letters.Any(secret => letters.EndsWith(secret, StringComparison.Ordinal));
    }

    /// <summary>The test before any analysis: the file mentions a secret, or the project classifies its data.</summary>
    public static bool MayBeIn(SyntaxTree tree, Compilation compilation) =>
        MentionsOf(tree).Secret
        || Classifying.GetValue(compilation, static c => new StrongBox<bool>(c.SyntaxTrees.Any(other => MentionsOf(other).Classified))).Value;

    private static (bool Secret, bool Classified) MentionsOf(SyntaxTree tree) => Trees.GetValue(tree, static t =>
    {
        var text = t.GetText().ToString();
        return new(
            (Marks.Any(mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0),
            text.IndexOf("DataClassification", StringComparison.Ordinal) >= 0 || text.IndexOf("AddRedaction", StringComparison.Ordinal) >= 0));
    }).Value;
}
