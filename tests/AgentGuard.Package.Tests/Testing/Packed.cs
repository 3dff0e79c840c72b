namespace AgentGuard.Package.Tests.Testing;

/// <summary>
/// The packages, packed once per run from what the build left, under a version that exists nowhere else, and the folder their
/// consumers live in. Consumers restore our packages from the feed in that folder and all others as this machine always does.
/// </summary>
internal static class Packed
{
    private const string FolderPrefix = "agentguard-package-tests-";

    private static readonly Lazy<string> Root = new(Pack);

    public static string Version { get; } = $"{Repository.Version}-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    /// <summary>The folder for consumers; no file of the repository applies there.</summary>
    public static string ConsumerRoot => Path.Combine(Root.Value, "consumers");

    public static Nupkg Analyzers => Open("AgentGuard.Analyzers");

    public static Nupkg Runtime => Open("AgentGuard.Runtime");

    private static Nupkg Open(string package) => new(Path.Combine(Root.Value, "feed", $"{package}.{Version}.nupkg"));

    private static string Pack()
    {
        DeleteLeftovers();
        var root = Directory.CreateTempSubdirectory(FolderPrefix).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(root);
        Isolate(root);
        foreach (var project in new[] { "AgentGuard.Analyzers.Package", "AgentGuard.Runtime" })
        {
            // 'dotnet pack' restores with this property, and a project may have dependencies in its package only.
            var folder = Repository.PathOf("src", project);
            DotNet.Run(folder, "restore", "-p:_IsPacking=true", $"-p:Version={Version}", "-tl:off", "-v:q").Succeeds();
            DotNet.Run(
                folder,
                "pack", "--no-build", "-c", Repository.Configuration, "-o", Path.Combine(root, "feed"), $"-p:Version={Version}", "-tl:off", "-v:q").Succeeds();
        }

        return root;
    }

    private static void Isolate(string root)
    {
        Directory.CreateDirectory(Path.Combine(root, "consumers"));
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(root, name), "<Project />");
        }

        File.WriteAllText(Path.Combine(root, ".editorconfig"), "root = true\n");
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed by the tests" value="feed" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <fallbackPackageFolders>
                <add key="this machine" value="{Repository.PackageFolder}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The test platform may end this process before it has deleted everything.</summary>
    private static void DeleteLeftovers()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(folder) > TimeSpan.FromHours(2))
            {
                Delete(folder);
            }
        }
    }

    private static void Delete(string root)
    {
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (IOException)
        {
            // A compiler server may still hold the analyzers; the folder is temporary anyway.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
