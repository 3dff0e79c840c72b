namespace AgentGuard.Analyzers.Options;

internal static class OptionsExtensions
{
    /// <summary>An option's value for a file, from the rule's own key, else from the general key, else its default.</summary>
    public static T Get<T>(this AnalyzerOptions options, Option<T> option, SyntaxTree tree, string ruleId)
    {
        var config = options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return Read(config, option, ruleId) is { } text ? option.Parse(text) : option.Default;
    }

    /// <summary>
    /// An option's value for the whole compilation: from a global analyzer configuration file, else from what <c>.editorconfig</c>
    /// says about the first file.
    /// </summary>
    public static T Get<T>(this AnalyzerOptions options, Option<T> option, Compilation compilation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var key = Option.Prefix + option.Name;
        return provider.GlobalOptions.TryGetValue(key, out var text)
            || (compilation.SyntaxTrees.FirstOrDefault() is { } tree && provider.GetOptions(tree).TryGetValue(key, out text))
                ? option.Parse(text)
                : option.Default;
    }

    /// <summary>True when the project file gives the property this value; the package makes the property visible.</summary>
    public static bool ReadsProperty(this AnalyzerOptions options, string property, string value) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + property, out var text)
        && string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    private static string? Read(AnalyzerConfigOptions config, Option option, string ruleId) =>
        config.TryGetValue($"{Option.Prefix}{ruleId.ToLowerInvariant()}.{option.Name}", out var own) ? own
        : config.TryGetValue(Option.Prefix + option.Name, out var general) ? general
        : null;
}
