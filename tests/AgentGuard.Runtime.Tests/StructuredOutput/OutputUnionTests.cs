using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputUnionTests
{
    [Theory]
    [InlineData("""{"kind":"circle","size":2}""")]
    [InlineData("""{"size":2,"kind":"circle"}""")]
    [InlineData("""{"size":2,"k\u0069nd":"circl\u0065"}""")]
    public void Discriminator_IsFoundAnywhere(string json) => Assert.Equal(new Shape("circle", 2), Read(json).Value!.Value);

    [Fact]
    public void Discriminator_IsFoundBehindContainers()
    {
        var errors = Read("""{"extra":{"kind":"very-square","list":[{"kind":1}]},"kind":"circle","size":2}""").Errors;

        Assert.Equal("/value: expected only the properties kind, size, got property \"extra\"", Assert.Single(errors).ToString());
    }

    [Theory]
    [InlineData("""{"size":2}""", OutputErrorCode.Required, "/value/kind", "nothing")]
    [InlineData("""{"kind":"oval","size":2}""", OutputErrorCode.Enum, "/value/kind", "\"oval\"")]
    [InlineData("""{"kind":"CIRCLE","size":2}""", OutputErrorCode.Enum, "/value/kind", "\"CIRCLE\"")]
    [InlineData("""{"kind":null,"size":2}""", OutputErrorCode.Null, "/value/kind", "null")]
    [InlineData("""{"kind":["circle"],"size":2}""", OutputErrorCode.Type, "/value/kind", "array")]
    [InlineData("""{"kind":1.5,"size":2}""", OutputErrorCode.Type, "/value/kind", "1.5")]
    [InlineData("""{"kind":1,"size":2}""", OutputErrorCode.Enum, "/value/kind", "\"1\"")]
    [InlineData("""{"kind":"\ud800","size":2}""", OutputErrorCode.Encoding, "/value/kind", "\"\\ud800\"")]
    [InlineData("[]", OutputErrorCode.Type, "/value", "array")]
    [InlineData("null", OutputErrorCode.Null, "/value", "null")]
    public void WrongDiscriminator_IsReported_AndReadingGoesOn(string json, OutputErrorCode code, string path, string actual)
    {
        var errors = Held<Shape?>.Read($"{json},\"after\":1", Shape.TryRead).Errors;

        Assert.Equal((code, path, actual), (errors[0].Code, errors[0].Path, errors[0].Actual));
        Assert.Equal("property \"after\"", Assert.Single(errors.Skip(1)).Actual);
    }

    [Theory]
    [InlineData("\"Circle\"", "circle")]
    [InlineData("\"VERY_SQUARE\"", "very-square")]
    public void LooseTags_AreForgiven(string tag, string kind)
    {
        var result = Held<Shape?>.Read($$"""{"kind":{{tag}},"size":2}""", Shape.TryRead, new OutputReadOptions { Leniency = Leniency.LooseText });

        Assert.Equal((kind, Leniency.LooseText), (result.Value!.Value!.Kind, result.Repairs));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.0", "1")]
    [InlineData("10e-1", "1")]
    [InlineData("-0", "0")]
    [InlineData("-5", "-5")]
    [InlineData("1e2", "100")]
    [InlineData("1e400", "1e400")]
    public void IntegerTags_AreComparedByValue(string json, string tag)
    {
        var result = Held<string?>.Read($$"""{"kind":{{json}}}""", static (ref OutputReader r, out string? v) =>
        {
            v = r.TryPeekDiscriminator("kind"u8, "kind", "1", out var text) ? System.Text.Encoding.UTF8.GetString(text) : null;
            r.Skip();
            return v is not null;
        });

        Assert.Equal(tag, result.Value!.Value);
    }

    [Theory]
    [InlineData("""{"size":2,"other":[1,}""", "/value/other")]
    [InlineData("""{"size":x,"kind":"circle"}""", "/value/size")]
    public void FaultBeforeTheDiscriminator_IsReportedWhereItHappens(string json, string path)
    {
        var error = Assert.Single(Read(json).Errors);

        Assert.Equal((OutputErrorCode.Syntax, path), (error.Code, error.Path));
    }

    [Fact]
    public void QuotedCase_IsForgiven()
    {
        var result = Held<Shape?>.Read("""  "{\"size\":3,\"kind\":\"circle\"}"  """, Shape.TryRead, new OutputReadOptions { Leniency = Leniency.LooseContainers });

        Assert.Equal((new Shape("circle", 3), Leniency.LooseContainers), (result.Value!.Value, result.Repairs));
    }

    private static OutputResult<Held<Shape?>> Read(string json) => Held<Shape?>.Read(json, Shape.TryRead);
}
