using System.Text.Json;
using AgentGuard.Runtime.Formats;
using AgentGuard.Runtime.Tests.Oracle;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Outputs.Formats;

/// <summary>Every string of the JSON-Schema-Test-Suite's format files. There are no deviations; where the suite is silent, see the other tests here.</summary>
public sealed class OfficialFormatTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("date-time", TextFormat.DateTime)]
    [InlineData("date", TextFormat.Date)]
    [InlineData("time", TextFormat.Time)]
    [InlineData("duration", TextFormat.Duration)]
    [InlineData("email", TextFormat.Email)]
    [InlineData("hostname", TextFormat.Hostname)]
    [InlineData("ipv4", TextFormat.IPv4)]
    [InlineData("ipv6", TextFormat.IPv6)]
    [InlineData("uri", TextFormat.Uri)]
    [InlineData("uuid", TextFormat.Uuid)]
    public void OfficialCase_AsTheSuiteSays(string format, TextFormat checkedAs) =>
        Check(format, text => TextFormats.IsMatch(checkedAs, text));

    [Fact]
    public void OfficialUriReference_AsTheSuiteSays() => Check("uri-reference", text => UriSyntax.IsReference(text));

    private void Check(string format, Func<string, bool> isMatch)
    {
        if (!JsonSchemaTestSuite.IsPresent)
        {
            output.WriteLine(JsonSchemaTestSuite.HowToGet);
            return;
        }

        var texts = JsonSchemaTestSuite.Cases($"optional/format/{format}.json").Where(c => c.Data.ValueKind == JsonValueKind.String).ToList();
        Assert.True(texts.Count >= 10, $"only {texts.Count} texts");
        Assert.Empty(texts.Where(c => isMatch(c.Data.GetString()!) != c.Valid).Select(c => c.ToString()));
    }
}
