using System.Reflection;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Where the checkout is, for tests that compare or rewrite generated files.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string RefsFolder { get; } = Metadata("RefsFolder");

    /// <summary>True when generated files are to be rewritten instead of compared: <c>AGENTGUARD_UPDATE=1 dotnet test</c>.</summary>
    public static bool Update { get; } = Environment.GetEnvironmentVariable("AGENTGUARD_UPDATE") == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
