using System.Text.RegularExpressions;

namespace AgentGuard.Analyzers.Tests.Conventions;

/// <summary>The only references between layers are the arrows of docs/architecture.md.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Suppressors"] = ["Suppressors", "Rules", "Guards", "Flow", "Sdks", "Options", "Roslyn"],
        ["Rules"] = ["Rules", "Guards", "Flow", "Sdks", "Generators", "Options", "Roslyn"],
        ["Guards"] = ["Guards", "Flow", "Sdks", "Options", "Roslyn"],
        ["Flow"] = ["Flow", "Sdks", "Options", "Roslyn"],
        ["Sdks"] = ["Sdks", "Options", "Roslyn"],
        ["Options"] = ["Options", "Roslyn"],
        ["Generators"] = ["Generators", "Roslyn"],
        ["Roslyn"] = ["Roslyn"],
    };

    public static TheoryData<string> Layers => [.. Allowed.Keys];

    [Theory, MemberData(nameof(Layers))]
    public void Layer_ReferencesOnlyLayersBelowIt(string layer)
    {
        var folder = Repository.PathOf("src", "AgentGuard.Analyzers", layer);
        var wrong = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"AgentGuard\.Analyzers\.(\w+)")
                .Select(match => match.Groups[1].Value)
                .Where(used => Allowed.ContainsKey(used) && !Allowed[layer].Contains(used))
                .Select(used => $"{Path.GetFileName(file)} uses {used}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void SdkFiles_NameNoRule()
    {
        var wrong = Directory.GetFiles(Repository.PathOf("src", "AgentGuard.Analyzers", "Sdks"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(File.ReadAllText(file), @"\bAG[1-9][0-9]{3}\b"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void EverySourceFolder_IsALayer() =>
        Assert.Empty(Directory.GetDirectories(Repository.PathOf("src", "AgentGuard.Analyzers"))
            .Select(Path.GetFileName).Except([.. Allowed.Keys, "bin", "obj"]));
}
