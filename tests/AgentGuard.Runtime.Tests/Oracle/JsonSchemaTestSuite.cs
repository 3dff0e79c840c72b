using System.Reflection;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>
/// The official cases of JSON Schema 2020-12, when they are on this machine: they are not copied into the project. They are looked for in the
/// folder that the environment variable <c>JSON_SCHEMA_TEST_SUITE</c> names, then in <c>../shared/data/json-schema-test-suite</c> beside the
/// checkout.
/// </summary>
internal static class JsonSchemaTestSuite
{
    private const string Variable = "JSON_SCHEMA_TEST_SUITE";
    private const string Draft = "draft2020-12";

    private static readonly Lazy<string?> Folder = new(Find);

    /// <summary>Whether the cases are there. A variable that names a folder without them is an error, not an absence.</summary>
    public static bool IsPresent => Folder.Value is not null;

    /// <summary>The line a test writes when the suite is absent.</summary>
    public static string HowToGet =>
        "The JSON-Schema-Test-Suite is absent: git clone https://github.com/json-schema-org/JSON-Schema-Test-Suite, and set " + Variable + " to that folder.";

    /// <summary>The files of a folder of the draft, relative to the draft, in order; none when the suite is absent.</summary>
    /// <param name="folder">For example <c>optional/format</c>, or empty for the draft's own folder.</param>
    public static IReadOnlyList<string> Files(string folder = "") =>
        Folder.Value is not { } root
            ? []
            : [.. Directory.GetFiles(Path.Combine(root, folder), "*.json")
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)];

    /// <summary>Every case of a file; none when the suite is absent.</summary>
    /// <param name="file">Relative to the draft's folder, for example <c>optional/format/date.json</c>.</param>
    public static IReadOnlyList<SuiteCase> Cases(string file)
    {
        if (Folder.Value is not { } root)
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(root, file)));
        return [.. document.RootElement.Clone().EnumerateArray().SelectMany(group => Cases(file, group))];
    }

    private static IEnumerable<SuiteCase> Cases(string file, JsonElement cases) =>
        from test in cases.GetProperty("tests").EnumerateArray()
        select new SuiteCase(
            file,
            cases.GetProperty("description").GetString()!,
            cases.GetProperty("schema"),
            test.GetProperty("description").GetString()!,
            test.GetProperty("data"),
            test.GetProperty("valid").GetBoolean());

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return DraftIn(named) ?? throw new DirectoryNotFoundException($"{Variable} is {named}, but there is no tests/{Draft} in it.");
        }

        var repository = typeof(JsonSchemaTestSuite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!;
        return DraftIn(Path.GetFullPath(Path.Combine(repository, "..", "shared", "data", "json-schema-test-suite")));
    }

    private static string? DraftIn(string folder) =>
        new[] { Path.Combine(folder, "tests", Draft), Path.Combine(folder, Draft) }.FirstOrDefault(Directory.Exists);
}
