using System.Text.RegularExpressions;

namespace AgentGuard.Analyzers.Options;

/// <summary>Checks every <c>agentguard.*</c> key and every AgentGuard property that the compiler can see.</summary>
internal static class OptionProblems
{
    private const string BuildProperty = "build_property.";

    private static readonly Regex RuleKey = new("^(ag[0-9]{4})\\.(.+)$", RegexOptions.CultureInvariant);

    /// <summary>What MSBuild reads as a condition: <c>'$(Property)' == 'true'</c> compares truth, not text.</summary>
    private static readonly string[] Truth =
    [
        "true", "false", "yes", "no", "on", "off", "!true", "!false", "!yes", "!no", "!on", "!off",
    ];

    /// <summary>The properties of the package, with the values they take and how to say so. The compiler gives their names in lower case.</summary>
    private static readonly (string Name, string[] Values, string Expected)[] Properties =
    [
        ("AgentGuardProfile", ["sample", "default", "production", "regulated"], "sample, default, production, regulated"),
        ("AgentGuardEnforce", Truth, "true or false"),
    ];

    public static IEnumerable<OptionProblem> Find(
        Compilation compilation, AnalyzerOptions options, ISet<string> ruleIds, CancellationToken cancellation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var seen = new HashSet<(string, string)>();
        var problems = new List<OptionProblem>();
        Check(provider.GlobalOptions);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            Check(provider.GetOptions(tree));
        }

        return problems.OrderBy(problem => problem.Key, StringComparer.Ordinal).ThenBy(problem => problem.Value, StringComparer.Ordinal);

        void Check(AnalyzerConfigOptions config)
        {
            foreach (var key in config.Keys)
            {
                if (config.TryGetValue(key, out var value) && seen.Add((key, value)) && Reason(key, value, ruleIds) is { } reason)
                {
                    problems.Add(new OptionProblem(NameOf(key), value, reason));
                }
            }
        }
    }

    private static string? Reason(string key, string value, ISet<string> ruleIds)
    {
        if (key.StartsWith(BuildProperty, StringComparison.OrdinalIgnoreCase))
        {
            return Properties.FirstOrDefault(property => property.Name == NameOf(key)) is { Values: { } values } property
                && value.Length > 0
                && !values.Contains(value, StringComparer.OrdinalIgnoreCase)
                ? "expected " + property.Expected
                : null;
        }

        if (!key.StartsWith(Option.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = key.Substring(Option.Prefix.Length).ToLowerInvariant();
        if (RuleKey.Match(name) is { Success: true } match)
        {
            if (!ruleIds.Contains(match.Groups[1].Value.ToUpperInvariant()))
            {
                return $"there is no rule {match.Groups[1].Value.ToUpperInvariant()}";
            }

            name = match.Groups[2].Value;
        }

        return AgentOptions.All.FirstOrDefault(option => option.Name == name) is not { } known
            ? "there is no such option; the options are " + string.Join(", ", AgentOptions.All.Select(option => option.Name))
            : known.Accepts(value) ? null : "expected " + known.Allowed;
    }

    /// <summary>A key as the user writes it: a property without the compiler's prefix and in its own spelling.</summary>
    private static string NameOf(string key)
    {
        if (!key.StartsWith(BuildProperty, StringComparison.OrdinalIgnoreCase))
        {
            return key;
        }

        var name = key.Substring(BuildProperty.Length);
        return Properties.FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Name ?? name;
    }
}
