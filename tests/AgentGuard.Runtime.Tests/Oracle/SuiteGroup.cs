using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>One group of the JSON-Schema-Test-Suite: a schema, and documents with their verdicts.</summary>
internal sealed record SuiteGroup(string Name, JsonTree Schema, IReadOnlyList<SuiteTest> Tests)
{
    /// <summary>The groups of one folder, not of those in it.</summary>
    public static IEnumerable<SuiteGroup> In(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
        from g in JsonTreeParser.Parse(File.ReadAllBytes(path))!.Items
        select new SuiteGroup(
            $"{Path.GetFileName(path)}: {g["description"]!.Text}",
            g["schema"]!,
            [.. g["tests"]!.Items.Select(t => new SuiteTest(t["description"]!.Text, t["data"]!, t["valid"]!.Kind == JsonKind.True))]);
}
