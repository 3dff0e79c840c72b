namespace AgentGuard.Package.Tests.Contents;

public sealed class AnalyzersPackageTests
{
    [Fact]
    public void Entries_AreTheseAndNoOthers() => Assert.Equal(
        [
            "AgentGuard.Analyzers.nuspec",
            "README.md",
            "analyzers/dotnet/cs/AgentGuard.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/AgentGuard.Analyzers.dll",
            "build/AgentGuard.Analyzers.props",
            "build/AgentGuard.Analyzers.targets",
            "build/AgentGuard.Rules.props",
            "build/config/AgentGuard.default.globalconfig",
            "build/config/AgentGuard.production.globalconfig",
            "build/config/AgentGuard.regulated.globalconfig",
            "build/config/AgentGuard.sample.globalconfig",
            "buildTransitive/AgentGuard.Analyzers.props",
            "buildTransitive/AgentGuard.Analyzers.targets",
            "icon.png",
        ],
        Packed.Analyzers.Entries);

    [Fact]
    public void Nuspec_DeclaresADevelopmentDependencyWithoutDependencies()
    {
        var package = Packed.Analyzers;

        Assert.Equal("AgentGuard.Analyzers", package.Field("id")!.Value);
        Assert.Equal("true", package.Field("developmentDependency")!.Value);
        Assert.Null(package.Field("dependencies"));
        PackageMetadata.Check(package);
    }
}
