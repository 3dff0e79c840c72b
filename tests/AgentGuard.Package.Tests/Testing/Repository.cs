using System.Reflection;
using System.Xml.Linq;

namespace AgentGuard.Package.Tests.Testing;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The version in Directory.Build.props.</summary>
    public static string Version { get; } = Metadata("PackageVersion");

    /// <summary>Where this machine keeps restored packages.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    public static bool IsGitCheckout { get; } = Path.Exists(PathOf(".git"));

    public static string PathOf(params string[] parts) => Path.Combine([Metadata("RepositoryRoot"), .. parts]);

    /// <summary>The central version of a package.</summary>
    public static string VersionOf(string package) =>
        XDocument.Load(PathOf("src", "Packages.props"))
            .Descendants("PackageVersion")
            .Single(item => item.Attribute("Include")!.Value == package)
            .Attribute("Version")!.Value;

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
