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

    private void Certify(string folder, bool assertsFormats, int groups, int tests)
    {
        if (!JsonSchemaTestSuite.IsPresent)
        {
            output.WriteLine(JsonSchemaTestSuite.HowToGet);
            return;
        }

        var applicable = JsonSchemaTestSuite.Files(folder)
            .SelectMany(JsonSchemaTestSuite.Cases)
            .GroupBy(test => (test.File, test.Group))
            .Select(group => (Cases: group.ToList(), Schema: TryMake(group.First().Schema.GetRawText(), assertsFormats)))
            .Where(group => group.Schema is not null)
            .ToList();
        var wrong = applicable
            .SelectMany(group => group.Cases.Where(test => group.Schema!.Accepts(JsonTreeParser.Parse(test.Data.GetRawText())!) != test.Valid))
            .ToList();
        var count = applicable.Sum(group => group.Cases.Count);
        output.WriteLine($"{applicable.Count} groups, {count} tests");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(applicable.Count >= groups, $"{applicable.Count} groups applied");
        Assert.True(count >= tests, $"{count} tests applied");
    }

    private static ReferenceSchema? TryMake(string schema, bool assertsFormats)
    {
        try
        {
            return new(JsonTreeParser.Parse(schema)!, assertsFormats);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
