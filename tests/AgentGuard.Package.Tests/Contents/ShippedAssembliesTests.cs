using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace AgentGuard.Package.Tests.Contents;

/// <summary>Assemblies that compilers load must ask for nothing that an older compiler lacks.</summary>
public sealed class ShippedAssembliesTests
{
    private const string Analyzers = "analyzers/dotnet/cs/AgentGuard.Analyzers.dll";
    private const string Fixes = "analyzers/dotnet/cs/AgentGuard.Analyzers.CodeFixes.dll";

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>What the .NET 8 SDK's compiler has: Roslyn 4.8 and the libraries it was built with.</summary>
    private static readonly Dictionary<string, Version> OldestCompiler = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    /// <summary>What hosts of code fixes have from Roslyn 4.14 on.</summary>
    private static readonly Dictionary<string, Version> OldestFixHost = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["AgentGuard.Analyzers"] = new(Repository.Version + ".0"),
        ["Microsoft.CodeAnalysis"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 14, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
    };

    [Fact]
    public void Analyzers_LoadInTheOldestCompiler() => Assert.Empty(NotIn(OldestCompiler, Analyzers));

    [Fact]
    public void Fixes_LoadInTheOldestHost() => Assert.Empty(NotIn(OldestFixHost, Fixes));

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(Fixes)]
    public void Symbols_AreEmbedded(string entry)
    {
        using var assembly = new PEReader(new MemoryStream(Packed.Analyzers.Bytes(entry)));

        Assert.Contains(assembly.ReadDebugDirectory(), debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    /// <summary>A checkout whose remote is unknown to the SDK has no addresses to map to; what is mapped must be right.</summary>
    [Theory]
    [InlineData(Analyzers)]
    [InlineData(Fixes)]
    public void SourceLink_MapsToTheRepository(string entry)
    {
        using var assembly = new PEReader(new MemoryStream(Packed.Analyzers.Bytes(entry)));
        var embedded = assembly.ReadDebugDirectory().Single(debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var reader = symbols.GetMetadataReader();

        var maps = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .ToList();

        Assert.True(maps.Count == 1 || !HasGitHubRemote(), $"{entry} has {maps.Count} source maps.");
        Assert.All(maps, map => Assert.Matches("\"https://raw\\.githubusercontent\\.com/.+/[0-9a-f]{40}/\\*\"", map));
    }

    private static IEnumerable<string> NotIn(Dictionary<string, Version> host, string entry)
    {
        using var assembly = new PEReader(new MemoryStream(Packed.Analyzers.Bytes(entry)));
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (Name: metadata.GetString(reference.Name), reference.Version))
            .Where(reference => !host.TryGetValue(reference.Name, out var most) || reference.Version > most)
            .Select(reference => $"{reference.Name} {reference.Version}")];
    }

    private static bool HasGitHubRemote()
    {
        var config = Repository.PathOf(".git", "config");
        return File.Exists(config) && File.ReadAllText(config).Contains("github.com", StringComparison.Ordinal);
    }
}
