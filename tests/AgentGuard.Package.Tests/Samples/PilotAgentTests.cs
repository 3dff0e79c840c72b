namespace AgentGuard.Package.Tests.Samples;

/// <summary>The pilot agent with the packed package: what a build finds, and what is left after <c>dotnet format</c>.</summary>
public sealed class PilotAgentTests(PackagedSamples samples) : IClassFixture<PackagedSamples>
{
    /// <summary>Rules of which every finding in the pilot has a fix.</summary>
    private static readonly string[] Fixed =
    [
        "AG1001", "AG1003", "AG1004", "AG1008", "AG1010", "AG1011", "AG1018", "AG1020", "AG2010", "AG3008", "AG3010", "AG3017", "AG4004", "AG4008", "AG4009", "AG4016",
    ];

    /// <summary>Rules that need a decision for some findings: a schema, an approval path, which hosts and paths a tool may reach.</summary>
    private static readonly string[] Others =
    [
        "AG1012", "AG1013", "AG1014", "AG2001", "AG2004", "AG3001", "AG3003", "AG4001", "AG4003", "AG4005", "AG4006",
    ];

    [Fact]
    public void Build_FindsTwentySevenRules()
    {
        var build = samples.FirstBuild;
        Assert.Equal([.. Fixed, .. Others], build.AgentGuard.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal).OrderBy(Others.Contains));
        Assert.All(build.AgentGuard, finding => Assert.Contains("; ", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Format_FixesAllThatHasAFixAndTheResultBuilds()
    {
        string[] format = ["format", "analyzers", "samples/PilotAgent", "--no-restore", "--severity", "info", "--diagnostics", .. Fixed, .. Others];

        samples.Run(format).Succeeds();

        var build = samples.BuildPilot();
        var left = string.Join(" ", build.AgentGuard.Select(finding => finding.Id).Intersect(Fixed).Order(StringComparer.Ordinal));
        Assert.True(left.Length == 0, left);
        Assert.DoesNotContain(build.AgentGuard, finding => finding.Id == "AG3001" && finding.File.EndsWith("RefundTools.cs", StringComparison.Ordinal));
        var fixedOnce = Sources();
        samples.Run(format).Succeeds();
        Assert.Equal(fixedOnce, Sources());
    }

    [Fact]
    public void ProductionAgent_IsCleanUnderProductionAndEnforced()
    {
        samples.Run("build", "samples/ProductionAgent", "-p:AgentGuardEnforce=true", "-m:1", "-tl:off", "-v:m").Succeeds().PrintsNothingOfAgentGuard();
    }

    private string Sources() =>
        string.Concat(Directory.EnumerateFiles(samples.PathOf("samples", "PilotAgent"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
