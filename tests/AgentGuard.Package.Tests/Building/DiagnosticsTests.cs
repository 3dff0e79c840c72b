namespace AgentGuard.Package.Tests.Building;

public sealed class DiagnosticsTests
{
    private const string HelpPage = "https://github.com/agentguard-dotnet/AgentGuard.Analyzers/blob/main/docs/rules/AG1001.md";

    [Fact]
    public void Build_PrintsEverySiteWithItsHelpPage()
    {
        using var app = new Consumer();

        var build = app.Build().Succeeds().Prints("warning", "AG1001", times: 2).Prints("warning", "CS0219");

        Assert.All(build.AgentGuard, diagnostic =>
        {
            Assert.EndsWith("Support.cs", diagnostic.File);
            Assert.EndsWith($"({HelpPage})", diagnostic.Message);
        });
    }

    [Fact]
    public void Sarif_HasRuleHelpPageAndLevel()
    {
        using var app = new Consumer();
        app.Build().Succeeds();

        var sarif = app.Sarif;

        Assert.StartsWith("2.1", sarif.Version);
        Assert.Equal(2, sarif.Results.Count);
        Assert.All(sarif.Results, result => Assert.Equal(("AG1001", "warning"), (result.Id, result.Level)));
        Assert.All(sarif.Results, result => Assert.NotEqual(0, result.Line));
        Assert.Equal(HelpPage, sarif.Rules["AG1001"].HelpUri);
    }

    [Fact]
    public void ProjectWithoutAISdk_GetsNothing()
    {
        using var app = new Consumer()
            .WithoutReference("Microsoft.Extensions.AI.Abstractions")
            .Set("AgentGuardProfile", "regulated")
            .Set("AgentGuardEnforce", "true")
            .Write("Support.cs", AgentCode.NoAgent);

        app.Build().Succeeds().PrintsNothingOfAgentGuard();
        Assert.Empty(app.Sarif.Results);
    }

    [Fact]
    public void EveryTargetFramework_GetsDiagnostics()
    {
        using var app = new Consumer().Set("ErrorLog", "").Set("TargetFramework", "").Set("TargetFrameworks", "netstandard2.0;net8.0;net10.0");

        var build = app.Build().Succeeds().Prints("warning", "AG1001", times: 6);

        Assert.Equal(
            ["net10.0", "net8.0", "netstandard2.0"],
            build.AgentGuard.Select(diagnostic => diagnostic.Project.Split('=')[^1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TreatWarningsAsErrors_FailsTheBuild()
    {
        using var app = new Consumer().Set("TreatWarningsAsErrors", "true");

        app.Build().Fails().Prints("error", "AG1001", times: 2).Prints("error", "CS0219");
    }

    /// <summary>The rule of the SDK that says the same is suppressed where ours reports, and back where ours is off.</summary>
    [Theory]
    [InlineData("warning", 0)]
    [InlineData("none", 2)]
    public void TokenRuleOfTheSdk_IsSilentWhereOursReports(string ours, int theirs)
    {
        using var app = new Consumer().Set("EnableNETAnalyzers", "true")
            .Write(".editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.CA2016.severity = warning\ndotnet_diagnostic.AG1001.severity = {ours}\n");
        app.Build().Succeeds().Prints("warning", "CA2016", theirs).Prints("warning", "AG1001", 2 - theirs);
    }
}
