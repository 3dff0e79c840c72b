namespace AgentGuard.Package.Tests.Contents;

public sealed class RuntimePackageTests
{
    [Fact]
    public void Entries_AreTheseAndNoOthers() => Assert.Equal(
        [
            "AgentGuard.Runtime.nuspec",
            "README.md",
            "icon.png",
            "lib/net10.0/AgentGuard.Runtime.dll",
            "lib/net10.0/AgentGuard.Runtime.xml",
            "lib/net8.0/AgentGuard.Runtime.dll",
            "lib/net8.0/AgentGuard.Runtime.xml",
        ],
        Packed.Runtime.Entries);

    [Fact]
    public void Nuspec_IsNoDevelopmentDependency()
    {
        var package = Packed.Runtime;

        Assert.Equal("AgentGuard.Runtime", package.Field("id")!.Value);
        Assert.Null(package.Field("developmentDependency"));
        PackageMetadata.Check(package);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Documentation_IsThere(string framework) =>
        Assert.Contains("T:AgentGuard.Runtime.ApprovalGuardAttribute", Packed.Runtime.Text($"lib/{framework}/AgentGuard.Runtime.xml"), StringComparison.Ordinal);
}
