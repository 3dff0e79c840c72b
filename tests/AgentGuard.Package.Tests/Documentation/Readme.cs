using System.Text.RegularExpressions;

namespace AgentGuard.Package.Tests.Documentation;

/// <summary>The README's code blocks.</summary>
internal static partial class Readme
{
    public static string Path { get; } = Repository.PathOf("README.md");

    public static string Text { get; } = File.ReadAllText(Path).ReplaceLineEndings("\n");

    public static IReadOnlyList<string> Blocks(string language) =>
        [.. Fence().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    public static IReadOnlyList<string> Languages { get; } =
        [.. Fence().Matches(Text).Select(match => match.Groups["language"].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What stands between the two comments.</summary>
    public static string Section(string name) =>
        Regex.Match(Text, $"<!-- {name} -->\n(.*?)<!-- /{name} -->", RegexOptions.Singleline).Groups[1].Value;

    public static string WithSection(string name, string content) =>
        Regex.Replace(Text, $"(<!-- {name} -->\n).*?(<!-- /{name} -->)", match => match.Groups[1].Value + content + match.Groups[2].Value, RegexOptions.Singleline);

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
