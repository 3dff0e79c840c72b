using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Analyzers.Tests.Conventions;

/// <summary>
/// Files, and parts of files, that follow from the rules, options and SDKs. <c>AGENTGUARD_UPDATE=1 dotnet test</c> rewrites them.
/// </summary>
public sealed class GeneratedFilesTests
{
    private const string PackageBuild = "src/AgentGuard.Analyzers.Package/build/";

    public static TheoryData<string> Profiles => [.. Enum.GetNames<Profile>()];

    public static TheoryData<string> Ids => AllRules.Ids;

    [Theory, MemberData(nameof(Profiles))]
    public void ProfileFile_FollowsTheLevels(string profile) =>
        Compare($"{PackageBuild}config/AgentGuard.{profile.ToLowerInvariant()}.globalconfig", _ => Generate.ProfileFile(Enum.Parse<Profile>(profile)));

    [Fact]
    public void RuleIds_AreAllThere() => Compare(PackageBuild + "AgentGuard.Rules.props", _ => Generate.RuleIds());

    [Fact]
    public void ReleaseFile_ListsEveryRule() =>
        Compare("src/AgentGuard.Analyzers/AnalyzerReleases.Unshipped.md", _ => Generate.ReleaseFile());

    [Fact]
    public void DocsIndex_ListsEveryRule() => Compare("docs/README.md", text => Section(text, "rules", Generate.RuleTable("rules/")));

    [Fact]
    public void Readme_ListsEveryRule() => Compare("README.md", text => Section(text, "rules", Generate.RuleTable("docs/rules/")));

    [Fact]
    public void Configuration_ListsEveryOption() => Compare("docs/configuration.md", text => Section(text, "options", Generate.OptionTable()));

    [Fact]
    public void Sdks_ListsEveryMember() => Compare("docs/sdks.md", text => Section(text, "sdks", Generate.SdkTables()));

    [Fact]
    public void Sdks_ListsSourcesSinksAndSanitizers() => Compare("docs/sdks.md", text => Section(text, "untrusted", CatalogTables.Untrusted()));

    [Fact]
    public void Sdks_ListsEffects() => Compare("docs/sdks.md", text => Section(text, "effects", CatalogTables.Effects()));

    [Fact]
    public void Configuration_SaysWhatDataAndPlacesRulesAreAbout() => Compare("docs/configuration.md", text => Section(text, "untrusted", CatalogTables.Rules()));

    [Fact]
    public void Configuration_ListsEffectWords() => Compare("docs/configuration.md", text => Section(text, "effects", CatalogTables.EffectWords()));

    [Fact]
    public void Generators_ListEveryProviderLimit() => Compare("docs/generators.md", text => Section(text, "limits", Generate.ProviderLimits()));

    [Theory, MemberData(nameof(Ids))]
    public void RulePage_StartsWithItsLevels(string id) =>
        Compare($"docs/rules/{id}.md", text => Section(text, "rule", Generate.RuleHeader(AllRules.Get(id))));

    private static void Compare(string path, Func<string, string> generate)
    {
        var file = Repository.PathOf(path.Split('/'));
        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        var expected = generate(actual).ReplaceLineEndings("\n");
        if (actual == expected)
        {
            return;
        }

        if (Repository.Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
            return;
        }

        Assert.Fail($"{path} is not what the code says. Run 'AGENTGUARD_UPDATE=1 dotnet test' and commit the result.\n\nExpected:\n{expected}");
    }

    /// <summary>The text with what stands between the two comments replaced.</summary>
    private static string Section(string text, string name, string content)
    {
        var section = new Regex($"(<!-- {name} -->\n).*?(<!-- /{name} -->)", RegexOptions.Singleline);
        Assert.Matches(section, text);
        return section.Replace(text, match => match.Groups[1].Value + content.TrimEnd('\n') + "\n" + match.Groups[2].Value, 1);
    }
}
