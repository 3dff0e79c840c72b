using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputErrorTests
{
    [Fact]
    public void ValidDocument_GivesTheValueAndNothingElse()
    {
        var result = StructuredOutput.Read<Order>(Order.Valid);

        Assert.True(result.IsValid);
        Assert.Equal(new Order("AB-1234", Priority.Normal, [new("KB-100", 2, 49.9m), new("MS-7", 1, null)], "Please deliver Mon."), result.Value);
        Assert.Empty(result.Errors);
        Assert.Equal(Leniency.None, result.Repairs);
        Assert.False(result.Truncated);
    }

    [Fact]
    public void ManyErrors_AreAllReportedWithTheirPlaces()
    {
        var errors = Errors("""
            {"id":"ab-12","priority":"HIGH","lines":[{"sku":"ok","qty":0,"unitPrice":"9.95"},{"sku":"b","qty":1,"foo":[1,{"a":2}]},7],"note":3}
            """);

        Assert.Equal(
            [
                "/id: expected string matching ^[A-Z]{2}-[0-9]{4}$, got \"ab-12\"",
                "/priority: expected one of \"Low\", \"Normal\", \"very-high\", got \"HIGH\"",
                "/lines/0/qty: expected integer from 1 to 999, got 0",
                "/lines/0/unitPrice: expected number from 0 to 10000 or null, got \"9.95\"",
                "/lines/1: expected only the properties sku, qty, unitPrice, got property \"foo\"",
                "/lines/1/unitPrice: expected required property, got nothing",
                "/lines/2: expected object, got 7",
                "/note: expected string of at most 200 characters or null, got 3",
            ],
            errors.Select(static e => e.ToString()));
        Assert.Equal(
            [
                OutputErrorCode.Pattern, OutputErrorCode.Enum, OutputErrorCode.Minimum, OutputErrorCode.Type, OutputErrorCode.UnknownProperty,
                OutputErrorCode.Required, OutputErrorCode.Type, OutputErrorCode.Type,
            ],
            errors.Select(static e => e.Code));
    }

    [Theory]
    [InlineData("null", OutputErrorCode.Null, "")]
    [InlineData("[]", OutputErrorCode.Type, "")]
    [InlineData("\"x\"", OutputErrorCode.Type, "")]
    [InlineData("""{"id":null,"priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1}]}""", OutputErrorCode.Null, "/id")]
    [InlineData("""{"id":"AB-1234","priority":"Low","lines":[]}""", OutputErrorCode.MinItems, "/lines")]
    [InlineData("""{"id":"AB-1234","priority":null,"lines":[{"sku":"a","qty":1,"unitPrice":1}]}""", OutputErrorCode.Null, "/priority")]
    [InlineData("""{"id":"AB-1234","id":"AB-1234","priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1}]}""", OutputErrorCode.DuplicateProperty, "")]
    [InlineData("""{"id":"AB-1234","priority":"Low","lines":[{"sku":"a","qty":1000,"unitPrice":1}]}""", OutputErrorCode.Maximum, "/lines/0/qty")]
    [InlineData("""{"id":"AB-1234","priority":"Low","lines":[{"sku":"","qty":1,"unitPrice":1}]}""", OutputErrorCode.MinLength, "/lines/0/sku")]
    [InlineData("""{"id":"AB-1234","priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1e999}]}""", OutputErrorCode.Range, "/lines/0/unitPrice")]
    [InlineData("""{"id":"AB-1234","priority":"Low","lines":[{"sku":"a","qty":1.5,"unitPrice":1}]}""", OutputErrorCode.Type, "/lines/0/qty")]
    [InlineData("""{"id":"AB-1234","priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1}],"Note":"x"}""", OutputErrorCode.UnknownProperty, "")]
    public void OneError_HasItsCodeAndPath(string json, OutputErrorCode code, string path)
    {
        var error = Assert.Single(Errors(json));

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Fact]
    public void TooLongAndTooMany_SayHowManyThereAre()
    {
        var lines = string.Join(",", Enumerable.Repeat("""{"sku":"a","qty":1,"unitPrice":1}""", 21));
        var errors = Errors($$"""{"id":"AB-1234","priority":"Low","lines":[{{lines}}],"note":"{{new string('x', 201)}}"}""");

        Assert.Equal(
            ["/lines: expected array of 1 to 20 items, got 21 items", "/note: expected string of at most 200 characters or null, got 201 characters"],
            errors.Select(static e => e.ToString()));
        Assert.Equal([OutputErrorCode.MaxItems, OutputErrorCode.MaxLength], errors.Select(static e => e.Code));
    }

    [Fact]
    public void Errors_BeyondTheLimitAreDropped()
    {
        var document = $"{{{string.Join(",", Enumerable.Range(0, 100).Select(static i => $"\"x{i}\":{i}"))}}}";

        Assert.Equal(32, Errors(document).Count);
        Assert.Equal(3, StructuredOutput.Read<Order>(document, new OutputReadOptions { MaxErrors = 3 }).Errors.Count);
        Assert.Equal("only the properties id, priority, lines, note", Errors(document)[0].Expected);
    }

    [Fact]
    public void FaultOfTheText_IsKeptBeyondTheLimit()
    {
        var unknown = string.Join(",", Enumerable.Range(0, 100).Select(static i => $"\"x{i}\":{i}"));
        var result = StructuredOutput.Read<Order>($"{{{unknown},", new OutputReadOptions { MaxErrors = 3 });

        Assert.Equal([OutputErrorCode.UnknownProperty, OutputErrorCode.UnknownProperty, OutputErrorCode.Truncated], result.Errors.Select(static e => e.Code));
        Assert.True(result.Truncated);
    }

    [Fact]
    public void ManyErrorsInTheDeep_CostLittle()
    {
        var name = new string('n', 200);
        var inner = string.Join(",", Enumerable.Range(0, 1_000).Select(static i => $"\"{i}\":\"x\""));
        var document = string.Concat(Enumerable.Repeat($"{{\"{name}\":", 500)) + "{" + inner + "}" + new string('}', 500);
        var errors = Held<int>.Read(document, ReadMaps, new OutputReadOptions { MaxErrors = 1_000, MaxDepth = 512 }).Errors;

        Assert.Equal(1_000, errors.Count);
        Assert.All(errors, static e => Assert.InRange(e.Path.Length, 3_000, 4_003));
    }

    [Fact]
    public void NoResult_IsNotValid() => Assert.False(default(OutputResult<Order>).IsValid);

    [Fact]
    public void Names_AreEscapedInPaths()
    {
        var error = Assert.Single(Held<int>.Read("{\"a/b~c\":{\"\":\"x\"}}", ReadMaps).Errors);

        Assert.Equal("/value/a~1b~0c/", error.Path);
    }

    [Theory]
    [InlineData(39, 39)]
    [InlineData(40, 40)]
    [InlineData(41, 40)]
    [InlineData(1_000_000, 40)]
    public void Actual_IsClipped(int length, int shown)
    {
        var error = Assert.Single(Held<int>.Read($"\"{new string('y', length)}\"", static (ref OutputReader r, out int v) => r.TryReadInteger("integer", out v)).Errors);

        Assert.Equal(shown + 2, error.Actual.Length);
        Assert.Equal(length > 40, error.Actual.EndsWith("...\"", StringComparison.Ordinal));
    }

    [Fact]
    public void LongNames_AreClippedInPathsAndErrors()
    {
        var name = string.Concat(Enumerable.Repeat("\U0001F600", 100_000));
        var unknown = Assert.Single(Errors($$"""{"id":"AB-1234","priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1}],"{{name}}":1} """));
        var nested = Assert.Single(Held<int>.Read($$"""{"{{name}}":{"b":"x"} }""", ReadMaps).Errors);

        Assert.InRange(unknown.Actual.Length, 40, 60);
        Assert.DoesNotContain('\uFFFD', unknown.Actual);
        Assert.InRange(nested.Path.Length, 90, 120);
        Assert.True(nested.Path.IsNormalized(), "no half of a surrogate pair");
    }

    [Fact]
    public void ControlCharacters_StayOutOfTheLine()
    {
        var error = Assert.Single(Held<int>.Read("1", static (ref OutputReader r, out int v) =>
        {
            v = 0;
            r.Fail(OutputErrorCode.Rejected, "something", "line 1\r\nline 2");
            return false;
        }).Errors);

        Assert.Equal("line 1  line 2", error.Actual);
    }

    // Maps of maps of integers, to any depth.
    private static bool ReadMaps(ref OutputReader reader, out int value)
    {
        value = 0;
        if (reader.TokenType != System.Text.Json.JsonTokenType.StartObject)
        {
            return reader.TryReadInteger("integer", out value);
        }

        var start = reader.ErrorCount;
        while (reader.NextProperty())
        {
            var mark = reader.ErrorCount;
            if (reader.TryReadKey(out var key))
            {
                reader.Read();
                if (!ReadMaps(ref reader, out _))
                {
                    reader.Prefix(mark, key);
                }
            }
        }

        return reader.ErrorCount == start;
    }

    private static IReadOnlyList<OutputError> Errors(string json) => StructuredOutput.Read<Order>(json).Errors;
}
