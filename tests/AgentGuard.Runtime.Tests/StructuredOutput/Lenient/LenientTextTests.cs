using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Lenient;

namespace AgentGuard.Runtime.Tests.Outputs.Lenient;

public sealed class LenientTextTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1,2]")]
    [InlineData(" \r\n\t{ \"a\" : [ 1 , -0.5e+10, true,false , null, \"\\u00e9\\ud83d\\\\/\\/ 'x' “y” \" ] }\n ")]
    [InlineData("{\"a\":\"// no comment /* */, ]}\",\"\":{}}")]
    public void StrictJson_IsReturnedAsItIs(string json) => AssertRepaired(json, json, Leniency.None);

    [Theory]
    [InlineData("\uFEFF{\"a\":1}", "{\"a\":1}")]
    [InlineData("```json\n{\"a\":1}\n```", "{\"a\":1}")]
    [InlineData("```{.json #x [1]}\n{\"a\":1}\n```", "{\"a\":1}")]
    [InlineData("~~~\n{\"a\":1}\n~~~", "{\"a\":1}")]
    [InlineData("```json\n{\"a\":1}", "{\"a\":1}")]
    [InlineData("```json{\"a\":1}```", "{\"a\":1}")]
    [InlineData("Here you are: {\"a\":1}", "{\"a\":1}")]
    [InlineData("{\"a\":1} I hope {this} helps.", "{\"a\":1}")]
    [InlineData("{\"a\":1}{\"a\":2}", "{\"a\":1}")]
    [InlineData("{\"a\":1}\n{\"a\":2}", "{\"a\":1}")]
    [InlineData("{\"a\":1}}", "{\"a\":1}")]
    [InlineData("As [1], [see] and {name} say: {\"a\":1}", "{\"a\":1}")]
    [InlineData("It's \"quoted\" { [ and so on {\"a\":1}", "{\"a\":1}")]
    [InlineData("see [1] and [2]", "[1]")]
    [InlineData("so: [{\"a\":1}] or {\"a\":2}", "[{\"a\":1}]")]
    [InlineData("{\"type\":\"object\"} {\"a\":1}", "{\"type\":\"object\"}")]
    [InlineData("class X { int A; } {\"a\":1}", "{\"a\":1}")]
    public void SurroundingText_IsCutOff(string text, string expected) => AssertRepaired(text, expected, Leniency.SurroundingText);

    [Theory]
    [InlineData("{\"a\":1,}", "{\"a\":1}")]
    [InlineData("{\"a\":[1,2 , ] }", "{\"a\":[1,2] }")]
    [InlineData("{\"a\":{\"b\":1,\n}\n,\n}", "{\"a\":{\"b\":1}}")]
    [InlineData("// first\n{\"a\"/**/:/* * / */1// end\n}", "{\"a\":1\n}")]
    [InlineData("{\"a\":1,// x\r}/* y */ // z", "{\"a\":1}")]
    [InlineData("{/*}*/}", "{}")]
    public void CommasAndComments_AreDropped(string text, string expected) => AssertRepaired(text, expected, Leniency.CommasAndComments);

    [Theory]
    [InlineData("{\"a\":\"x\ny\r\t\b\f\u0001\"}", "{\"a\":\"x\\ny\\r\\t\\b\\f\\u0001\"}")]
    [InlineData("""{"a":"C:\data \d+ \' \x41 \xg \u12 \“"}""", """{"a":"C:\\data \\d+ ' \u0041 \\xg \\u12 “"}""")]
    [InlineData("{\"a\nb\":1}", "{\"a\\nb\":1}")]
    [InlineData("{\"a\":\"x \\\n y\"}", "{\"a\":\"x \\\\\\n y\"}")]
    public void LooseStrings_AreEscaped(string text, string expected) => AssertRepaired(text, expected, Leniency.LooseStrings);

    [Theory]
    [InlineData("{'a':'b'}", "{\"a\":\"b\"}")]
    [InlineData("{'a': 'it\\'s \"it\" it's', 'b' : ['x' , 'y' ]}", "{\"a\": \"it's \\\"it\\\" it's\", \"b\" : [\"x\" , \"y\" ]}")]
    [InlineData("{“a”: “b ”x” c”, ‘d’: ‘it’s’}", "{\"a\": \"b ”x” c\", \"d\": \"it’s\"}")]
    [InlineData("{“a\": \"b\"}", "{\"a\": \"b\"}")]
    [InlineData("{“a”: “x \\“y\\” \\\"z\\\"”}", "{\"a\": \"x “y” \\\"z\\\"\"}")]
    [InlineData("{a: 1, $b_1: 2, c-d : 3, größe: 4, 5: 6}", "{\"a\": 1, \"$b_1\": 2, \"c-d\" : 3, \"größe\": 4, \"5\": 6}")]
    [InlineData("{\"a\": [True, False, None]}", "{\"a\": [true, false, null]}")]
    [InlineData("{true: 1, None: 2}", "{\"true\": 1, \"None\": 2}")]
    public void LooseSyntax_IsRewritten(string text, string expected) => AssertRepaired(text, expected, Leniency.LooseSyntax);

    [Theory]
    [InlineData("{", "{}")]
    [InlineData("{\"a", "{}")]
    [InlineData("{\"a\"", "{}")]
    [InlineData("{\"a\":", "{}")]
    [InlineData("{\"a\":t", "{}")]
    [InlineData("{\"a\":12", "{}")]
    [InlineData("{\"a\":true", "{\"a\":true}")]
    [InlineData("{\"a\":1,", "{\"a\":1}")]
    [InlineData("{\"a\":1, \"b\": -", "{\"a\":1}")]
    [InlineData("{\"a\":[1, 2, 3", "{\"a\":[1, 2]}")]
    [InlineData("{\"a\":[1, {\"b\":\"x", "{\"a\":[1, {\"b\":\"x\"}]}")]
    [InlineData("{\"a\":\"x\\", "{\"a\":\"x\"}")]
    [InlineData("{\"a\":\"x\\u00", "{\"a\":\"x\"}")]
    [InlineData("{\"a\":\"x\\ud83d", "{\"a\":\"x\"}")]
    [InlineData("{\"a\":\"x\\ud83d\\ude", "{\"a\":\"x\"}")]
    [InlineData("{\"a\":\"x\\\\ud83d", "{\"a\":\"x\\\\ud83d\"}")]
    [InlineData("{\"a\":{\"b\":[[", "{\"a\":{\"b\":[[]]}}")]
    public void TruncatedText_IsClosed(string text, string expected) => AssertRepaired(text, expected, Leniency.Truncation);

    [Fact]
    public void TextCutWithinACharacter_DropsIt()
    {
        var whole = Encoding.UTF8.GetBytes("{\"a\":\"x\U0001F600");
        for (var cut = 1; cut <= 3; cut++)
        {
            Assert.True(LenientText.TryRepair(whole.AsSpan()[..^cut], new() { Leniency = Leniency.Truncation }, out var repaired, out _, out _));
            Assert.Equal("{\"a\":\"x\"}", Encoding.UTF8.GetString(repaired));
        }
    }

    [Fact]
    public void EverythingAtOnce_IsRepairedAndListed() => AssertRepaired(
        "Sure!\n```json5\n{a: 'x\ny', // c\n b: [True, ",
        "{\"a\": \"x\\ny\", \n \"b\": [true]}",
        Leniency.SurroundingText | Leniency.LooseSyntax | Leniency.LooseStrings | Leniency.CommasAndComments | Leniency.Truncation);

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("\"{\\\"a\\\":1}\"")]
    [InlineData("42")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":1,,}")]
    [InlineData("{,}")]
    [InlineData("[,]")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":1.}")]
    [InlineData("{\"a\":.5}")]
    [InlineData("{\"a\":1e}")]
    [InlineData("{\"a\":+1}")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("{\"a\":TRUE}")]
    [InlineData("{\"a\":truest}")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{\"a\":\"x\"y\"}")]
    [InlineData("{\"a\":# no\n1}")]
    [InlineData("I see [1")]
    public void HopelessText_IsLeftAlone(string text)
    {
        Assert.False(LenientText.TryRepair(Encoding.UTF8.GetBytes(text), new() { Leniency = Leniency.All }, out var repaired, out var used, out var truncated));
        Assert.Empty(repaired);
        Assert.Equal((Leniency.None, false), (used, truncated));
    }

    // The value behind broken JSON, or within it, is not the answer.
    [Theory]
    [InlineData("{\"id\": NaN, \"line\": {\"id\": 1}}")]
    [InlineData("{\"id\": 1 \"line\": {\"id\": 2}}")]
    [InlineData("{id: oops} {\"id\": 2}")]
    public void BrokenJson_IsNotReplacedByAPartOfIt(string text) =>
        Assert.False(LenientText.TryRepair(Encoding.UTF8.GetBytes(text), new() { Leniency = Leniency.All }, out _, out _, out _));

    [Fact]
    public void TruncationThatIsNotForgiven_IsReported()
    {
        var strictAboutEnds = new OutputReadOptions { Leniency = Leniency.All & ~Leniency.Truncation };

        Assert.False(LenientText.TryRepair("so: {\"a\":\"x"u8, strictAboutEnds, out var repaired, out _, out var truncated));
        Assert.Empty(repaired);
        Assert.True(truncated);
    }

    [Theory]
    [InlineData(3, "[[[1]]]", true)]
    [InlineData(3, "[[[[1]]]]", false)]
    [InlineData(2, "{\"a\":{\"b\":1}}", true)]
    [InlineData(1, "{\"a\":{\"b\":1}}", false)]
    public void Depth_IsLimited(int maxDepth, string json, bool expected) =>
        Assert.Equal(expected, LenientText.TryRepair(Encoding.UTF8.GetBytes(json), new() { Leniency = Leniency.All, MaxDepth = maxDepth }, out _, out _, out _));

    private static void AssertRepaired(string text, string expected, Leniency needed)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var allowed in new[] { Leniency.All, needed })
        {
            Assert.True(LenientText.TryRepair(bytes, new() { Leniency = allowed }, out var repaired, out var used, out var truncated), text);
            Assert.Equal(expected, Encoding.UTF8.GetString(repaired));
            Assert.Equal(needed, used);
            Assert.Equal((needed & Leniency.Truncation) != 0, truncated);
            JsonDocument.Parse(repaired).Dispose();
        }

        // Without any one of them there is no repair.
        foreach (var one in Enum.GetValues<Leniency>().Where(one => int.PopCount((int)one) == 1 && needed.HasFlag(one)))
        {
            Assert.False(LenientText.TryRepair(bytes, new() { Leniency = Leniency.All & ~one }, out _, out _, out _), $"{text} without {one}");
        }
    }
}
