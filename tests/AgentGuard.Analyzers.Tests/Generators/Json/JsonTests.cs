using System.Text.Json;
using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Tests.Generators.Json;

public sealed class JsonTests
{
    [Theory]
    [InlineData("""{"b":1,"a":[true,false,null],"":"x"}""")]
    [InlineData("""[-0,0.5,1e400,-1.25E-7,340282366920938463463374607431768211455]""")]
    [InlineData("""[]""")]
    [InlineData("""{"a":{},"b":[[]]}""")]
    [InlineData("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\"")]
    [InlineData("\"é🐲\u2028\u007f\"")]
    public void Text_IsWrittenAsRead(string json)
    {
        Assert.True(JsonParser.TryParse(json, out var node, out var error), error);
        Assert.Equal(json, node!.ToString());
        Assert.Null(error);
    }

    [Fact]
    public void Space_IsSkipped()
    {
        Assert.True(JsonParser.TryParse(" \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } } ", out var node, out _));
        Assert.Equal("""{"a":[1,2],"b":{}}""", node!.ToString());
    }

    [Fact]
    public void Escapes_AreRead()
    {
        Assert.True(JsonParser.TryParse("""
            "\"\\\/\b\f\n\r\t\u0041\ud83d\udc32\uD800"
            """, out var node, out _));
        Assert.Equal("\"\\/\b\f\n\r\tA🐲\ud800", Assert.IsType<JsonText>(node).Value);
    }

    [Fact]
    public void LoneSurrogates_AreEscaped()
    {
        Assert.Equal("\"\\uD800a\\uDC00\"", JsonWriter.Write("\ud800a\udc00"));
        Assert.Equal("\"\\uDC00\\uD800\"", JsonWriter.Write("\udc00\ud800"));
        Assert.Equal("\"a\\uD83D\"", JsonWriter.Write("a\ud83d"));
    }

    [Fact]
    public void NonAscii_IsRawUnlessAskedOtherwise()
    {
        Assert.Equal("\"é🐲\u2028\"", JsonWriter.Write("é🐲\u2028"));
        Assert.Equal("\"\\u00E9\\uD83D\\uDC32\\u2028\\u007F\"", JsonWriter.Write("é🐲\u2028\u007f", asciiOnly: true));
    }

    [Theory]
    [InlineData("", "expected a value at character 1")]
    [InlineData("{", "expected '\"' at character 2")]
    [InlineData("{\"a\" 1}", "expected ':' at character 6")]
    [InlineData("{\"a\":1,}", "expected '\"' at character 8")]
    [InlineData("{\"a\":1 \"b\":2}", "expected ',' or '}' at character 8")]
    [InlineData("{\"a\":1,\"a\":2}", "expected no second member \"a\" at character 8")]
    [InlineData("[1,]", "expected a value at character 4")]
    [InlineData("[1 2]", "expected ',' or ']' at character 4")]
    [InlineData("[1", "expected ',' or ']' at character 3")]
    [InlineData("01", "expected nothing behind the value at character 2")]
    [InlineData("1.", "expected a digit at character 3")]
    [InlineData("1e+", "expected a digit at character 4")]
    [InlineData("-", "expected a value at character 1")]
    [InlineData("+1", "expected a value at character 1")]
    [InlineData("nul", "expected a value at character 1")]
    [InlineData("NaN", "expected a value at character 1")]
    [InlineData("\"a", "expected the end of the text at character 3")]
    [InlineData("\"a\nb\"", "expected the end of the text at character 3")]
    [InlineData("\"\\x\"", "expected an escape sequence of JSON at character 2")]
    [InlineData("\"\\u12G4\"", "expected an escape sequence of JSON at character 2")]
    [InlineData("\"\\u12", "expected an escape sequence of JSON at character 2")]
    [InlineData("\"\\", "expected an escape sequence of JSON at character 2")]
    [InlineData("{} {}", "expected nothing behind the value at character 4")]
    public void Mistake_IsNamedWithItsPlace(string json, string expected)
    {
        Assert.False(JsonParser.TryParse(json, out var node, out var error));
        Assert.Null(node);
        Assert.Equal(expected, error);
    }

    [Fact]
    public void Depth_IsBounded()
    {
        Assert.True(JsonParser.TryParse(new string('[', 64) + new string(']', 64), out _, out _));
        Assert.False(JsonParser.TryParse(new string('[', 65) + new string(']', 65), out _, out var error));
        Assert.Equal("expected at most 64 levels at character 65", error);
        Assert.False(JsonParser.TryParse(new string('[', 100_000), out _, out _));
    }

    /// <summary>System.Text.Json agrees on every one-character mutation of a document.</summary>
    [Fact]
    public void Mutations_AreReadAsSystemTextJsonReadsThem()
    {
        const string json = """{"a":[1,-2.5e3,"x\u00e9\n"],"b":{"c":true,"d":null}}""";
        foreach (var mutant in Mutants(json))
        {
            var expected = Normal(mutant);
            Assert.True(JsonParser.TryParse(mutant, out var node, out _) == expected is not null, mutant);
            if (node is not null)
            {
                Assert.Equal(expected, Normal(node.ToString()));
            }
        }
    }

    [Fact]
    public void Trees_CompareByContent()
    {
        Assert.Equal<JsonNode>(JsonObject.Of(("a", JsonArray.Of(1, "x", true))), JsonObject.Of(("a", JsonArray.Of(1, "x", true))));
        Assert.NotEqual<JsonNode>(JsonObject.Of(("a", 1), ("b", 2)), JsonObject.Of(("b", 2), ("a", 1)));
        Assert.Equal(JsonObject.Of(("a", 1)).GetHashCode(), JsonObject.Of(("a", 1)).GetHashCode());
    }

    [Fact]
    public void With_ReplacesInPlaceOrAppends()
    {
        var node = JsonObject.Of(("a", 1), ("b", 2), ("none", null));
        Assert.Equal("""{"a":3,"b":2}""", node.With("a", 3).ToString());
        Assert.Equal("""{"a":1,"b":2,"c":3}""", node.With("c", 3).ToString());
        Assert.Equal("""{"b":2}""", node.Without("a").ToString());
    }

    [Fact]
    public void Pointer_EscapesAndFinds()
    {
        var pointer = JsonPointer.Append(JsonPointer.Append("", "a/b"), "~1", 0);
        Assert.Equal("/a~1b/~01/0", pointer);
        Assert.Equal(new JsonNumber(7), JsonPointer.Find(JsonObject.Of(("a/b", JsonObject.Of(("~1", JsonArray.Of(7))))), pointer));
        Assert.Null(JsonPointer.Find(JsonObject.Of(("a", 1)), "/a/0"));
        Assert.Null(JsonPointer.Find(JsonArray.Of(1), "/1"));
    }

    private static IEnumerable<string> Mutants(string json)
    {
        for (var i = 0; i <= json.Length; i++)
        {
            foreach (var character in "\"\\{}[],:0-.eEtu \u0001")
            {
                yield return json.Insert(i, character.ToString());
            }

            if (i < json.Length)
            {
                yield return json.Remove(i, 1);
                yield return json[..i];
            }
        }
    }

    private static string? Normal(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return JsonSerializer.Serialize(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
