using System.Text.RegularExpressions;
using AgentGuard.Package.Tests.Generators;

namespace AgentGuard.Package.Tests.Building;

public sealed partial class ProfileTests
{
    [Theory]
    [InlineData("sample", "sample", "note")]
    [InlineData("default", "default", "warning")]
    [InlineData("production", "production", "warning")]
    [InlineData("Production", "production", "warning")]
    [InlineData("regulated", "regulated", "warning")]
    public void Profile_SetsTheLevelOfEveryRule(string value, string profile, string level)
    {
        using var app = new Consumer().Set("AgentGuardProfile", value);

        app.Build().Succeeds().PrintsNo("AG9001");

        Assert.Equal([level, level], app.Sarif.Results.Where(result => result.Id == "AG1001").Select(result => result.Level));
        var listed = Listed(profile);
        Assert.Equal(On(listed), On(app.Sarif.Rules.Values.Where(rule => listed.ContainsKey(rule.Id)).ToDictionary(rule => rule.Id, rule => rule.Level)));
    }

    /// <summary>A line raises or lowers every site of a rule, so the stricter profiles name only rules that they change.</summary>
    [Theory]
    [InlineData("production")]
    [InlineData("regulated")]
    public void StricterProfile_NamesSomeOfTheRules(string profile)
    {
        Assert.NotEmpty(Listed(profile));
        Assert.Empty(Listed(profile).Keys.Except(PackedRules()));
    }

    /// <summary>A problem is an error there; that a tool does not say what it changes stays a suggestion, which no build prints.</summary>
    [Theory]
    [InlineData("production", "warning", "note")]
    [InlineData("regulated", "error", "note")]
    public void ProblemsOfTools_HaveTheProfilesLevelAndSuggestionsStay(string profile, string problem, string suggestion)
    {
        using var app = GeneratorConsumer.Library().Set("AgentGuardProfile", profile).Write("Tools.cs", """
            using AgentGuard.Runtime;

            public partial class Tools
            {
                [AgentTool(Description = "Counts.")]
                public int Count() => 1;

                [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Says nothing.", Owner = "")]
                public int Nothing() => 1;
            }
            """);

        app.Build();

        Assert.Equal([suggestion, problem], app.Sarif.Results.Where(result => result.Id == "AG3022").OrderBy(result => result.Line).Select(result => result.Level));
    }

    /// <summary>All but the one that is off without a profile, so that there is nothing to lower.</summary>
    [Fact]
    public void SampleProfile_NamesEveryRuleThatIsOn() =>
        Assert.Equal(["AG2002", "AG3009", "AG4015"], PackedRules().Except(Listed("sample").Keys));

    [Fact]
    public void UnknownProfile_IsReportedAndTheDefaultApplies()
    {
        using var app = new Consumer().Set("AgentGuardProfile", "prodution");

        var build = app.Build().Succeeds().Prints("warning", "AG9001").Prints("warning", "AG1001", times: 2);

        var problem = build.Diagnostics.Single(diagnostic => diagnostic.Id == "AG9001").Message;
        Assert.Contains("prodution", problem, StringComparison.Ordinal);
        Assert.Contains("sample, default, production, regulated", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void SwitchedProfile_CompilesAgain()
    {
        using var app = new Consumer();

        app.Build().Succeeds().Prints("warning", "AG1001", times: 2);
        app.Build("-p:AgentGuardProfile=sample").Succeeds().PrintsNo("AG1001");
    }

    private static string[] PackedRules() =>
        RuleIds().Match(Packed.Analyzers.Text("build/AgentGuard.Rules.props")).Groups["ids"].Value.Split(';');

    /// <summary>The rules that are on: a compiler may leave the others out of its log.</summary>
    private static IEnumerable<(string Id, string Level)> On(Dictionary<string, string> levels) =>
        levels.Where(rule => rule.Value != "none").Select(rule => (rule.Key, rule.Value)).Order();

    /// <summary>The lines of the packed profile, with the word that SARIF has for each severity.</summary>
    private static Dictionary<string, string> Listed(string profile) =>
        Severity().Matches(Packed.Analyzers.Text($"build/config/AgentGuard.{profile}.globalconfig"))
            .ToDictionary(
                line => line.Groups["id"].Value,
                line => line.Groups["severity"].Value is "suggestion" or "silent" ? "note" : line.Groups["severity"].Value);

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>AG\d{4})\.severity = (?<severity>\w+)", RegexOptions.Multiline)]
    private static partial Regex Severity();

    [GeneratedRegex("<AgentGuardRuleIds>(?<ids>[^<]*)</AgentGuardRuleIds>")]
    private static partial Regex RuleIds();
}
