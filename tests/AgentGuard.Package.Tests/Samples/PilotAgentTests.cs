namespace AgentGuard.Package.Tests.Samples;

/// <summary>The pilot agent with the packed package: what a build finds, and what is left after <c>dotnet format</c>.</summary>
public sealed class PilotAgentTests
{
    /// <summary>Rules of which every finding in the pilot has a fix.</summary>
    private static readonly string[] Fixed = ["AG1001", "AG1003", "AG1004", "AG1008", "AG1011", "AG1018", "AG3008", "AG4009"];

    /// <summary>Rules that need a decision for some findings: a schema, an approval path, what a path may be made of.</summary>
    private static readonly string[] Others = ["AG2001", "AG3001", "AG4005"];

    [Fact]
    public void Build_FindsElevenRules()
    {
        using var checkout = WithPackage();
        var build = Build(checkout);
        Assert.Equal([.. Fixed, .. Others], build.AgentGuard.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal).OrderBy(Others.Contains));
        Assert.All(build.AgentGuard, finding => Assert.Contains("; ", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Format_FixesAllThatHasAFixAndTheResultBuilds()
    {
        using var checkout = WithPackage();
        Build(checkout);
        string[] format = ["format", "analyzers", "samples/PilotAgent", "--no-restore", "--severity", "info", "--diagnostics", .. Fixed, .. Others];

        checkout.Run(format).Succeeds();

        var build = Build(checkout);
        Assert.DoesNotContain(build.AgentGuard, finding => Fixed.Contains(finding.Id));
        Assert.DoesNotContain(build.AgentGuard, finding => finding.Id == "AG3001" && finding.File.EndsWith("RefundTools.cs", StringComparison.Ordinal));
        var fixedOnce = Sources(checkout);
        checkout.Run(format).Succeeds();
        Assert.Equal(fixedOnce, Sources(checkout));
    }

    [Fact]
    public void ProductionAgent_IsCleanUnderProductionAndEnforced()
    {
        using var checkout = WithPackage();
        checkout.Run("build", "samples/ProductionAgent", "-p:AgentGuardEnforce=true", "-m:1", "-tl:off", "-v:m").Succeeds().PrintsNothingOfAgentGuard();
    }

    private static string Sources(RepositoryCopy checkout) =>
        string.Concat(Directory.EnumerateFiles(checkout.PathOf("samples", "PilotAgent"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static CommandResult Build(RepositoryCopy checkout) =>
        checkout.Run("build", "samples/PilotAgent", "-m:1", "-tl:off", "-v:m").Succeeds();

    /// <summary>The samples with a reference to the packed package where the checkout attaches the projects.</summary>
    private static RepositoryCopy WithPackage() =>
        RepositoryCopy.Of("samples", "src").Write("samples/Directory.Build.targets", $"""
            <Project>
              <ItemGroup>
                <PackageReference Include="AgentGuard.Analyzers" VersionOverride="{Packed.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
}
