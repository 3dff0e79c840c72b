namespace AgentGuard.Runtime.Tests.Oracle.Json;

public sealed class JsonTreeParserTests
{
    [Theory]
    [InlineData("""  {"a" : [1, -0.5e+7, "x\u0041\n", true, false, null], "a": {} } """)]
    [InlineData("0")]
    [InlineData("\"\"")]
    public void Json_IsParsed(string text) => Assert.NotNull(JsonTreeParser.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("NaN")]
    [InlineData("nul")]
    [InlineData("'a'")]
    [InlineData("\"a")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\t\"")]
    [InlineData("1 2")]
    [InlineData("/**/1")]
    [InlineData("\uFEFF1")]
    public void AnythingElse_IsRefused(string text) => Assert.Null(JsonTreeParser.Parse(text));

    [Fact]
    public void InvalidUtf8_IsRefused() => Assert.Null(JsonTreeParser.Parse([(byte)'"', 0xC3, (byte)'"']));

    [Fact]
    public void EscapedNames_AreTheSameNames() => Assert.True(JsonTreeParser.Parse("""{"id":1,"\u0069d":2}""")!.HasDuplicates());

    [Fact]
    public void HalfASurrogatePair_IsSeen()
    {
        Assert.True(JsonTreeParser.Parse("""["\ud83d"]""")!.HasLoneSurrogates());
        Assert.False(JsonTreeParser.Parse("""["\ud83d\ude00"]""")!.HasLoneSurrogates());
    }

    [Theory]
    [InlineData("1", "1.000", 0)]
    [InlineData("100", "1e2", 0)]
    [InlineData("-0", "0e99999999999999999999", 0)]
    [InlineData("1e99999999999999999999", "9", 1)]
    [InlineData("-1e99999999999999999999", "9", -1)]
    [InlineData("1e-99999999999999999999", "0", 1)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    [InlineData("0.1", "0.10000000000000000555", -1)]
    public void Numbers_CompareExactly(string left, string right, int expected) =>
        Assert.Equal(expected, Math.Sign(ExactNumber.Parse(left).CompareTo(ExactNumber.Parse(right))));
}
