using System.Reflection;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>
/// The JSON-Schema-Test-Suite (json-schema-org/JSON-Schema-Test-Suite), which is no part of this repository: it is beside it, or where the
/// environment variable JSON_SCHEMA_TEST_SUITE says.
/// </summary>
internal static class JsonSchemaTestSuite
{
    /// <summary>The folder that has <c>tests/draft2020-12</c>; null where there is none.</summary>
    public static string? Folder { get; } = new[]
    {
        Environment.GetEnvironmentVariable("JSON_SCHEMA_TEST_SUITE"),
        Path.Combine(RepositoryRoot, "..", "shared", "data", "json-schema-test-suite"),
    }.FirstOrDefault(folder => folder is not null && Directory.Exists(Path.Combine(folder, "tests", "draft2020-12")));

    private static string RepositoryRoot => typeof(JsonSchemaTestSuite).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
}
