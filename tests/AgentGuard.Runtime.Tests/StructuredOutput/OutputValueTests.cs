using System.Text.Json;
using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputValueTests
{
    [Fact]
    public void OwnReader_IsUsed() => Assert.Equal("EUR", Read("\"EUR\"").Value!.Value.Text);

    [Theory]
    [InlineData("\"throws\"", OutputErrorCode.Rejected, "\"throws\"")]
    [InlineData("\"silent\"", OutputErrorCode.Rejected, "\"silent\"")]
    [InlineData("\"no\"", OutputErrorCode.MinLength, "2 characters")]
    [InlineData("5", OutputErrorCode.Type, "5")]
    public void OwnReaderThatFails_IsReported_AndReadingGoesOn(string json, OutputErrorCode code, string actual)
    {
        var errors = Held<CurrencyCode>.Read($"{json},\"after\":1", TryRead).Errors;

        Assert.Equal((code, "/value", actual), (errors[0].Code, errors[0].Path, errors[0].Actual));
        Assert.Equal("property \"after\"", Assert.Single(errors.Skip(1)).Actual);
        Assert.DoesNotContain("secret", errors[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"runs on\"", "runs on")]
    [InlineData("{\"a\":{\"b\":[1]},\"c\":2}", "object")]
    public void WhereverTheOwnReaderStops_ReadingGoesOnBehindTheValue(string json, string text)
    {
        var errors = Held<CurrencyCode>.Read($"{json},\"after\":1", TryRead).Errors;

        Assert.Equal("property \"after\"", Assert.Single(errors).Actual);
        Assert.Equal(text, Read(json).Value!.Value.Text);
    }

    [Theory]
    [InlineData("{\"a\":x}", "/value/a")]
    [InlineData("{\"a\":[1,2", "/value/a")]
    [InlineData("\"EUR", "/value")]
    public void FaultInsideAValue_IsNotSwallowedByTheOwnReader(string json, string path)
    {
        var error = Assert.Single(Held<CurrencyCode>.Read(System.Text.Encoding.UTF8.GetBytes($"{{\"value\":{json}"), TryRead).Errors);

        Assert.Contains(error.Code, new[] { OutputErrorCode.Syntax, OutputErrorCode.Truncated });
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void FaultBehindAValue_IsReportedThoughTheOwnReaderRanIntoIt()
    {
        var error = Assert.Single(Held<CurrencyCode>.Read("\"runs on\",\"after\":x", TryRead).Errors);

        Assert.Equal((OutputErrorCode.Syntax, "/after"), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"a\\u0041\"")]
    [InlineData("[1,[],{\"a\":{\"a\":[{}]},\"b\":1e400}]")]
    public void AnyJson_IsCopied(string json)
    {
        var result = Element($"{json},\"after\":1");

        Assert.Equal("property \"after\"", Assert.Single(result.Errors).Actual);
        Assert.Equal(json, Element(json).Value!.Value.GetRawText());
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}", OutputErrorCode.DuplicateProperty)]
    [InlineData("[{\"b\":{\"a\":1,\"\\u0061\":2}}]", OutputErrorCode.DuplicateProperty)]
    [InlineData("\"\\ud800\"", OutputErrorCode.Encoding)]
    [InlineData("[{\"\\ud800\":1}]", OutputErrorCode.Encoding)]
    public void AnyJson_IsStillChecked(string json, OutputErrorCode code)
    {
        var errors = Element($"{json},\"after\":1").Errors;

        Assert.Equal((code, "/value"), (errors[0].Code, errors[0].Path));
        Assert.Equal("property \"after\"", Assert.Single(errors.Skip(1)).Actual);
    }

    [Theory]
    [InlineData("[1,{\"a\":tru}]", "/value/1/a")]
    [InlineData("[1,{\"a\":[", "/value/1/a")]
    public void FaultInAnyJson_IsReportedWhereItHappens(string json, string path) =>
        Assert.Equal(path, Assert.Single(Held<JsonElement>.Read(System.Text.Encoding.UTF8.GetBytes($"{{\"value\":{json}"), TryReadElement).Errors).Path);

    [Fact]
    public void AnyJson_IsAsDeepAsTheOptionsAllow()
    {
        var json = new string('[', 500) + new string(']', 500);

        Assert.Equal(json, Held<JsonElement>.Read(json, TryReadElement, new OutputReadOptions { MaxDepth = 501 }).Value!.Value.GetRawText());
        Assert.Equal(OutputErrorCode.Depth, Assert.Single(Held<JsonElement>.Read(json, TryReadElement, new OutputReadOptions { MaxDepth = 500 }).Errors).Code);
    }

    [Fact]
    public void AnyJson_WithCommasAndComments_IsCopied()
    {
        var result = Held<JsonElement>.Read("[1, /* one */ 2,]", TryReadElement, new OutputReadOptions { Leniency = Leniency.CommasAndComments });

        Assert.Equal(Leniency.CommasAndComments, result.Repairs);
        Assert.Equal(2, result.Value!.Value[1].GetInt32());
    }

    private static OutputResult<Held<CurrencyCode>> Read(string json) => Held<CurrencyCode>.Read(json, TryRead);

    private static OutputResult<Held<JsonElement>> Element(string json) => Held<JsonElement>.Read(json, TryReadElement);

    private static bool TryRead(ref OutputReader reader, out CurrencyCode value) => reader.TryReadValue(out value);

    private static bool TryReadElement(ref OutputReader reader, out JsonElement value) => reader.TryReadElement(out value);
}
