using AgentGuard.Runtime.Tests.Oracle.Json;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>The judge is judged: every case of the JSON-Schema-Test-Suite that uses only what emitted schemas use.</summary>
public sealed class CertificationTests(ITestOutputHelper output)
{
    [Fact]
    public void CoreCases_AllAgree() => Certify("", assertsFormats: false, groups: 155, tests: 666);

    [Fact]
    public void OptionalCases_AllAgree() => Certify("optional", assertsFormats: true, groups: 26, tests: 79);

    [Fact]
    public void FormatCases_AllAgree() => Certify("optional/format", assertsFormats: true, groups: 12, tests: 489);

    private void Certify(string part, bool assertsFormats, int groups, int tests)
    {
        if (JsonSchemaTestSuite.Folder is not { } suite)
        {
            output.WriteLine("No JSON-Schema-Test-Suite here: nothing certified.");
            return;
        }

        var applicable = SuiteGroup.In(Path.Combine(suite, "tests", "draft2020-12", part))
            .Select(group => (Group: group, Schema: TryMake(group.Schema, assertsFormats)))
            .Where(pair => pair.Schema is not null)
            .ToList();
        var wrong = applicable
            .SelectMany(pair => pair.Group.Tests.Where(t => pair.Schema!.Accepts(t.Document) != t.IsValid).Select(t => $"{pair.Group.Name}: {t.Description}"))
            .ToList();
        var count = applicable.Sum(pair => pair.Group.Tests.Count);
        output.WriteLine($"{applicable.Count} groups, {count} tests");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(applicable.Count >= groups, $"{applicable.Count} groups applied");
        Assert.True(count >= tests, $"{count} tests applied");
    }

    private static ReferenceSchema? TryMake(JsonTree schema, bool assertsFormats)
    {
        try
        {
            return new(schema, assertsFormats);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
