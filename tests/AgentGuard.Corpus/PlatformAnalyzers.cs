using System.Reflection;

namespace AgentGuard.Corpus;

/// <summary>The analyzers that the .NET SDK brings, all rules on: what ours are measured against.</summary>
internal static class PlatformAnalyzers
{
    private static readonly string[] Files = ["Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"];

    /// <summary>Those of the newest SDK beside the runtime that this program runs on.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Load()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var newest = new DirectoryInfo(Path.Combine(runtime, "..", "..", "..", "sdk")).EnumerateDirectories()
            .Where(folder => Version.TryParse(folder.Name, out _)).OrderBy(folder => Version.Parse(folder.Name)).Last();
        var loader = new Loader();
        return
        [
            .. Files.Select(file => new AnalyzerFileReference(Path.Combine(Path.GetFullPath(newest.FullName), "Sdks", "Microsoft.NET.Sdk", "analyzers", file), loader))
                .SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)),
        ];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
