namespace AgentGuard.Package.Tests.Contents;

/// <summary>What both nuspecs must say.</summary>
internal static class PackageMetadata
{
    public static void Check(Nupkg package)
    {
        Assert.Equal(Packed.Version, package.Field("version")!.Value);
        Assert.Equal("MIT", package.Field("license")!.Value);
        Assert.Equal("icon.png", package.Field("icon")!.Value);
        Assert.Equal("README.md", package.Field("readme")!.Value);
        Assert.NotEmpty(package.Field("description")!.Value);
        Assert.NotEmpty(package.Field("tags")!.Value);

        var repository = package.Field("repository")!;
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.StartsWith("https://", repository.Attribute("url")!.Value, StringComparison.Ordinal);
        // Sources without their history know no commit.
        Assert.Equal(Repository.IsGitCheckout, repository.Attribute("commit") is { Value.Length: 40 });
    }
}
