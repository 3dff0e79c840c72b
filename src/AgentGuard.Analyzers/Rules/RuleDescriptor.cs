namespace AgentGuard.Analyzers.Rules;

/// <summary>The only place that constructs a <see cref="DiagnosticDescriptor"/>.</summary>
internal static class RuleDescriptor
{
    /// <summary>Where the rule pages live; a page is <c>{id}.md</c> below it.</summary>
    public const string HelpLinkBase = "https://github.com/agentguard-dotnet/AgentGuard.Analyzers/blob/main/docs/rules/";

    private const string LevelTag = "AgentGuard.Levels:";

    /// <param name="id"><c>AG</c> and four digits; the first digit is the category's number.</param>
    /// <param name="category">The folder the rule lives in.</param>
    /// <param name="levels">The level per profile.</param>
    /// <param name="title">What to do, as an imperative.</param>
    /// <param name="message">What happens at run time and what to do, in one sentence without a full stop.</param>
    /// <param name="compilationEnd">True when the rule reports from a compilation end action, which live analysis may skip.</param>
    public static DiagnosticDescriptor Create(
        string id, Category category, Levels levels, string title, string message, bool compilationEnd = false)
    {
        var tag = $"{LevelTag}{levels.Default},{levels.Production},{levels.Regulated},{levels.DependsOnSite},{levels.RaisesDoubtful}";
#pragma warning disable RS0030 // This is the one place.
        return new DiagnosticDescriptor(
            id,
            title,
            message,
            "AgentGuard." + category,
            Severity(levels.Default),
            isEnabledByDefault: levels.Default != Level.OptIn,
            helpLinkUri: HelpLinkBase + id + ".md",
            customTags: compilationEnd ? [WellKnownDiagnosticTags.CompilationEnd, tag] : [tag]);
#pragma warning restore RS0030
    }

    /// <summary>The levels a descriptor was created with; profile files and docs tables are generated from them.</summary>
    public static Levels LevelsOf(DiagnosticDescriptor descriptor)
    {
        var parts = descriptor.CustomTags.First(tag => tag.StartsWith(LevelTag, StringComparison.Ordinal))
            .Substring(LevelTag.Length).Split(',');
        return new Levels(Parse(parts[0]), Parse(parts[1]), Parse(parts[2]), bool.Parse(parts[3]), bool.Parse(parts[4]));

        static Level Parse(string text) => (Level)Enum.Parse(typeof(Level), text);
    }

    private static DiagnosticSeverity Severity(Level level) => level switch
    {
        Level.Error => DiagnosticSeverity.Error,
        Level.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
