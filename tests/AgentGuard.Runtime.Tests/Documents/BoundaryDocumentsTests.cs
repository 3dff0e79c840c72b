using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Documents;

public sealed class BoundaryDocumentsTests(ITestOutputHelper output)
{
    private const string Order = """
        {"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Z]{2}-[0-9]{4}$"},"priority":{"type":"string","enum":["Low","Normal","very-high"]},
        "lines":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","properties":{"sku":{"type":"string","minLength":1,"maxLength":40},
        "qty":{"type":"integer","minimum":1,"maximum":999},"unitPrice":{"type":["number","null"],"minimum":0,"maximum":10000}},
        "required":["sku","qty","unitPrice"],"additionalProperties":false}},"note":{"type":["string","null"],"maxLength":200}},
        "required":["id","priority","lines"],"additionalProperties":false}
        """;

    private readonly ReferenceSchema _judge = new(JsonTreeParser.Parse(Order)!);

    [Fact]
    public void Documents_AreReproducible() =>
        Assert.Equal(new BoundaryDocuments(_judge, 7).Take(50), new BoundaryDocuments(_judge, 7).Take(50));

    [Fact]
    public void Documents_AreOftenValid()
    {
        var documents = new BoundaryDocuments(_judge, 1).Take(2_000).Select(JsonTreeParser.Parse).ToList();

        var valid = documents.Count(d => d is not null && _judge.Accepts(d));
        output.WriteLine($"{valid} of {documents.Count} valid");
        Assert.InRange(valid, 600, 1_200);
    }

    [Theory]
    [InlineData("a wrong digit in the last place", "[0-9][0-9][0-9][^0-9\"]\"")]
    [InlineData("a digit of another script", "-[0-9]*[\u0663\uFF10\u09E8]")]
    [InlineData("an escaped name", @"\\u0069")]
    [InlineData("an integer with a fraction", "\"qty\":\\s*1\\.0")]
    [InlineData("one more than the maximum", "\"qty\":\\s*1000\\b")]
    [InlineData("one less than the minimum", "\"qty\":\\s*0\\b")]
    [InlineData("40 characters outside the basic plane", @"""(\\u[dD]8..\\u[dD]...){40}""")]
    [InlineData("41 characters", "\"a{41}\"")]
    [InlineData("null for a required member", "\"qty\":\\s*null")]
    [InlineData("a member twice", "\"qty\":[^{}]*\"qty\":")]
    [InlineData("an empty list", "\"lines\":\\s*\\[\\s*\\]")]
    [InlineData("another case of a name", "\"low\"|\"LOW\"")]
    public void EveryEdge_IsMet(string edge, string pattern) =>
        Assert.True(new BoundaryDocuments(_judge, 1).Take(3_000).Any(d => System.Text.RegularExpressions.Regex.IsMatch(d, pattern)), edge);
}
