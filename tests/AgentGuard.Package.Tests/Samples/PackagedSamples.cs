namespace AgentGuard.Package.Tests.Samples;

/// <summary>The samples with a reference to the packed package where the checkout attaches the projects, and what the first build of the pilot said.</summary>
public sealed class PackagedSamples : IDisposable
{
    private readonly RepositoryCopy _copy = RepositoryCopy.Of("samples", "src").Write("samples/Directory.Build.targets", $"""
        <Project>
          <ItemGroup>
            <PackageReference Include="AgentGuard.Analyzers" VersionOverride="{Packed.Version}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """);

    public PackagedSamples() => FirstBuild = BuildPilot();

    internal CommandResult FirstBuild { get; }

    internal string PathOf(params string[] parts) => _copy.PathOf(parts);

    internal CommandResult BuildPilot() => Run("build", "samples/PilotAgent", "-m:1", "-tl:off", "-v:m").Succeeds();

    internal CommandResult Run(params string[] arguments) => _copy.Run(arguments);

    public void Dispose() => _copy.Dispose();
}
