using System.Text;
using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputTextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"abc\"", "abc")]
    [InlineData("\"caf\u00e9 \U0001F600\"", "caf\u00e9 \U0001F600")]
    [InlineData("\"\\u0041\\n\\t\\\\\\/\\\"\\b\\f\\r\"", "A\n\t\\/\"\b\f\r")]
    [InlineData("\"\\ud83d\\ude00\\u0000\"", "\U0001F600\0")]
    [InlineData("\"\\u00e9\u00e9\"", "\u00e9\u00e9")]
    public void Text_IsUnescaped(string json, string value) => Assert.Equal(value, Read(json).Value!.Value);

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("a\\ud800b")]
    [InlineData("\\ud800\\ud800")]
    [InlineData("\\ud800\\u0041")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\ud83d")]
    public void LoneSurrogates_AreNoText(string content)
    {
        var value = Assert.Single(Read($"\"{content}\"").Errors);
        var name = Assert.Single(StructuredOutput.Read<Order>(Order.Valid.Insert(1, $"\"{content}\":[1],")).Errors);

        Assert.Equal((OutputErrorCode.Encoding, "/value"), (value.Code, value.Path));
        Assert.Equal((OutputErrorCode.Encoding, ""), (name.Code, name.Path));
    }

    [Fact]
    public void LoneSurrogates_InUtf16_AreNoText()
    {
        Assert.Equal(OutputErrorCode.Encoding, Assert.Single(Read("\"a\ud800\"").Errors).Code);
        Assert.Equal(OutputErrorCode.Encoding, Assert.Single(Read($"\"{new string('a', 5_000)}\udc00\"").Errors).Code);
        Assert.Equal(OutputErrorCode.Encoding, Assert.Single(Read("\"\udc00\ud800\"").Errors).Code);
        Assert.Equal("\ud83d\ude00", Read("\"\ud83d\ude00\"").Value!.Value);
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xFF })]
    public void InvalidUtf8_IsNoText(byte[] content)
    {
        byte[][] documents =
        [
            [.. "{\"value\":\""u8, .. content, .. "\"}"u8],
            [.. "{\"value\":\"\\n"u8, .. content, .. "\"}"u8],
            [.. "{\"value\":\"a\",\""u8, .. content, .. "\":1}"u8],
        ];

        foreach (var document in documents)
        {
            Assert.Equal(OutputErrorCode.Encoding, Assert.Single(Held<string?>.Read(document, ReadText).Errors).Code);
        }
    }

    [Theory]
    [InlineData("", OutputErrorCode.MinLength)]
    [InlineData("a", OutputErrorCode.MinLength)]
    [InlineData("\U0001F600", OutputErrorCode.MinLength)]
    [InlineData("\\ud83d\\ude00", OutputErrorCode.MinLength)]
    [InlineData("ab", null)]
    [InlineData("a\U0001F600", null)]
    [InlineData("\u00e9\u00e9", null)]
    [InlineData("\\u0061b", null)]
    [InlineData("\U0001F600\U0001F600\U0001F600", null)]
    [InlineData("abc", null)]
    [InlineData("abcd", OutputErrorCode.MaxLength)]
    [InlineData("\U0001F600\U0001F600\U0001F600\U0001F600", OutputErrorCode.MaxLength)]
    public void Length_IsCountedInCodePoints(string content, OutputErrorCode? code)
    {
        var result = Held<string?>.Read($"\"{content}\"", static (ref OutputReader r, out string? v) => r.TryReadString(2, 3, "string of 2 to 3 characters", out v));

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.Equal(code is null, result.IsValid);
    }

    [Theory]
    [InlineData(1_000_000, "x")]
    [InlineData(1_000_000, "\u00e9")]
    [InlineData(300_000, "\U0001F600")]
    [InlineData(200_000, "\\n")]
    public void LongText_IsRead(int count, string part)
    {
        var content = new StringBuilder().Insert(0, part, count).ToString();

        Assert.Equal(content.Replace("\\n", "\n"), Read($"\"{content}\"").Value!.Value);
        Assert.Equal(OutputErrorCode.MaxLength, Assert.Single(Held<string?>.Read($"\"{content}\"", static (ref OutputReader r, out string? v) => r.TryReadString(0, 199_999, "short", out v)).Errors).Code);
    }

    [Theory]
    [InlineData("""{"\u0069d":"AB-1234","priorit\u0079":"\u004cow","lines":[{"sku":"a","q\u0074y":1,"unitPrice":1}]}""", null)]
    [InlineData("""{"\u0069d":"AB-1234","id":"AB-1234","priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1}]}""", OutputErrorCode.DuplicateProperty)]
    [InlineData("""{"id":"AB-1234","i\u0064\u0000":1,"priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1}]}""", OutputErrorCode.UnknownProperty)]
    [InlineData("""{"id":"AB-1234","\\u0069d":1,"priority":"Low","lines":[{"sku":"a","qty":1,"unitPrice":1}]}""", OutputErrorCode.UnknownProperty)]
    public void EscapedNames_AreTheSameNames(string json, OutputErrorCode? code) =>
        Assert.Equal(code, StructuredOutput.Read<Order>(json).Errors.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("\"a\"", "a", null)]
    [InlineData("\"\\u0000\"", "\0", null)]
    [InlineData("\"\u20ac\"", "\u20ac", null)]
    [InlineData("\"\"", null, OutputErrorCode.MinLength)]
    [InlineData("\"ab\"", null, OutputErrorCode.MaxLength)]
    [InlineData("\"\U0001F600\"", null, OutputErrorCode.Range)]
    [InlineData("\"\\ud800\"", null, OutputErrorCode.Encoding)]
    [InlineData("97", null, OutputErrorCode.Type)]
    public void Char_IsOneOfTheBasicPlane(string json, string? value, OutputErrorCode? code)
    {
        var result = Held<char>.Read(json, static (ref OutputReader r, out char v) => r.TryReadChar("one character", out v));

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.Equal(value, result.Value?.Value.ToString());
    }

    [Theory]
    [InlineData("\"x\"", OutputErrorCode.Enum)]
    [InlineData("\"low\"", OutputErrorCode.Enum)]
    [InlineData("\"\\ud800\"", OutputErrorCode.Encoding)]
    [InlineData("1", OutputErrorCode.Type)]
    public void NoEnumName_IsRefused(string json, OutputErrorCode code)
    {
        var error = Assert.Single(StructuredOutput.Read<Order>(Order.Valid.Replace("\"Normal\"", json)).Errors);

        Assert.Equal((code, "/priority"), (error.Code, error.Path));
    }

    private static OutputResult<Held<string?>> Read(string json) => Held<string?>.Read(json, ReadText);

    private static bool ReadText(ref OutputReader reader, out string? value) => reader.TryReadString("string", out value);
}
