using System.Collections.Concurrent;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Reference sets made of the real packages, older versions of them, and the stubs; the Refs project lists the files.</summary>
internal static class SdkReferences
{
    private static readonly string[] Files = File.ReadAllLines(Path.Combine(Repository.RefsFolder, "net10.0.txt"));
    private static readonly string PackageRoot = File.ReadAllText(Path.Combine(Repository.RefsFolder, "packages.txt")).Trim();
    private static readonly ConcurrentDictionary<string, MetadataReference> Loaded = new();

    private static readonly Dictionary<string, string> ByName = Files
        .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>.NET and ASP.NET Core, no AI SDK.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = [.. Files.Where(IsFramework).Select(Load)];

    /// <summary>Everything, each SDK in its newest version, and the libraries.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = [.. Files.Select(Load), .. LibraryStubs.Compile([.. Files.Select(Load)])];

    /// <summary>The framework and what one SDK needs, in one version of that SDK.</summary>
    public static ImmutableArray<MetadataReference> For(SdkDescription sdk, string version)
    {
        var roots = sdk.Assemblies.Where(ByName.ContainsKey).ToList();
        if (roots.Count == 0)
        {
            throw new InvalidOperationException($"No package and no stub gives an assembly of '{sdk.Name}': {string.Join(", ", sdk.Assemblies)}.");
        }

        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var root in roots)
        {
            Close(root, name => FileOf(sdk, version, name), files);
        }

        return [.. Framework, .. files.Values.Where(file => !IsFramework(file)).Select(Load)];
    }

    /// <summary>The framework and the assemblies named, with what they need.</summary>
    public static ImmutableArray<MetadataReference> With(params string[] assemblies)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in assemblies)
        {
            Close(assembly, name => ByName.GetValueOrDefault(name), files);
        }

        return [.. Framework, .. files.Values.Where(file => !IsFramework(file)).Select(Load)];
    }

    /// <summary>The assembly's file: in this version when the SDK ships it, else the one of the reference set.</summary>
    private static string? FileOf(SdkDescription sdk, string version, string assembly)
    {
        var newest = ByName.GetValueOrDefault(assembly);
        return newest is null || IsStub(newest) || version == sdk.Versions[^1] || !sdk.Assemblies.Contains(assembly, StringComparer.OrdinalIgnoreCase)
            ? newest
            : Older(assembly, version);
    }

    private static string Older(string assembly, string version)
    {
        var lib = Path.Combine(PackageRoot, assembly.ToLowerInvariant(), version, "lib");
        var folder = new[] { "net10.0", "net9.0", "net8.0", "netstandard2.1", "netstandard2.0" }
            .Select(framework => Path.Combine(lib, framework)).FirstOrDefault(Directory.Exists);
        return folder is null
            ? throw new InvalidOperationException($"{assembly} {version} is not restored: add a PackageDownload to tests/Refs.")
            : Path.Combine(folder, assembly + ".dll");
    }

    private static void Close(string name, Func<string, string?> fileOf, Dictionary<string, string> files)
    {
        if (files.ContainsKey(name) || fileOf(name) is not { } file)
        {
            return;
        }

        files.Add(name, file);
        if (IsFramework(file))
        {
            return;
        }

        using var stream = File.OpenRead(file);
        using var reader = new PEReader(stream);
        var metadata = reader.GetMetadataReader();
        foreach (var handle in metadata.AssemblyReferences)
        {
            Close(metadata.GetString(metadata.GetAssemblyReference(handle).Name), fileOf, files);
        }
    }

    private static MetadataReference Load(string file) => Loaded.GetOrAdd(file, path => MetadataReference.CreateFromFile(path));

    private static bool IsStub(string file) => file.Contains("SdkStubs", StringComparison.OrdinalIgnoreCase);

    private static bool IsFramework(string file) =>
        file.Contains("Microsoft.NETCore.App.Ref", StringComparison.OrdinalIgnoreCase)
        || file.Contains("Microsoft.AspNetCore.App.Ref", StringComparison.OrdinalIgnoreCase);
}
