using System.Text;
using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputFaultTests
{
    [Theory]
    [InlineData("", "", "the end of the text at line 1, byte 1")]
    [InlineData(" \n ", "", "the end of the text at line 2, byte 2")]
    [InlineData("{", "", "the end of the text at line 1, byte 2")]
    [InlineData("{\"id\"", "", "the end of the text at line 1, byte 6")]
    [InlineData("{\"id\":", "/id", "the end of the text at line 1, byte 7")]
    [InlineData("{\"id\":\"AB", "/id", "the end of the text at line 1, byte 10")]
    [InlineData("{\"id\":\"AB\\u00", "/id", null)]
    [InlineData("{\"id\":tru", "/id", null)]
    [InlineData("{\"lines\":[{\"qty\":1", "/lines/0/qty", null)]
    [InlineData("{\"lines\":[{\"qty\":1},{\"qty\":-", "/lines/1/qty", null)]
    [InlineData("{\"lines\":[{\"qty\":1}", "/lines", null)]
    public void TextThatEndsEarly_IsTruncated(string json, string path, string? actual)
    {
        var result = StructuredOutput.Read<Order>(json);
        var error = Assert.Single(result.Errors, static e => e.Code is OutputErrorCode.Truncated or OutputErrorCode.Syntax);

        Assert.Equal((OutputErrorCode.Truncated, path), (error.Code, error.Path));
        Assert.True(result.Truncated);
        Assert.Equal(actual ?? error.Actual, error.Actual);
    }

    [Theory]
    [InlineData("Sorry, I cannot do that.", "", "`Sorry, I cannot d...` at line 1, byte 1")]
    [InlineData("\uFEFF{}", "", null)]
    [InlineData("{\"id\":}", "/id", "`}` at line 1, byte 7")]
    [InlineData("{\"id\":\"AB-1234\",}", "", "`}` at line 1, byte 17")]
    [InlineData("{\n\"id\":\"AB-1234\"\n\"priority\":1}", "", "`\"priority\":1}` at line 3, byte 1")]
    [InlineData("{\"lines\":[{\"qty\":01}]}", "/lines/0/qty", null)]
    [InlineData("{\"lines\":[{},{},{\"a\":[1,[nul]]}]}", "/lines/2/a/1", null)]
    [InlineData("{\"lines\":[{},]}", "/lines", null)]
    [InlineData("{\"id\":\"a\u0001b\"}", "/id", null)]
    [InlineData("{\"id\":\"a\\qb\"}", "/id", null)]
    [InlineData("{\"a/b\":{\"c~d\":x}}", "/a~1b/c~0d", null)]
    [InlineData("{'id':1}", "", null)]
    [InlineData("{\"id\":NaN}", "/id", null)]
    [InlineData("{\"id\":1.}", "/id", null)]
    [InlineData("{\"id\":+1}", "/id", null)]
    [InlineData("\0", "", null)]
    [InlineData("{}}", "", null)]
    public void NoJson_IsReportedOnceWhereItHappens(string json, string path, string? actual)
    {
        var result = StructuredOutput.Read<Order>(json);
        var error = Assert.Single(result.Errors, static e => e.Code is OutputErrorCode.Truncated or OutputErrorCode.Syntax or OutputErrorCode.TrailingContent);

        Assert.Equal((json == "{}}" ? OutputErrorCode.TrailingContent : OutputErrorCode.Syntax, path), (error.Code, error.Path));
        Assert.False(result.Truncated);
        Assert.Equal(actual ?? error.Actual, error.Actual);
        Assert.InRange(error.ToString().Length, 10, 200);
    }

    [Fact]
    public void ErrorsBeforeAFault_KeepTheirPlaces_AndNothingFollows()
    {
        var errors = StructuredOutput.Read<Order>("""{"id":"ab","lines":[{"sku":"","qty":1,"unitPrice":1},{"sku":"a","qty":0,"unitPrice":x},{"qty":0}],"foo":1}""").Errors;

        Assert.Equal(
            [("/id", OutputErrorCode.Pattern), ("/lines/0/sku", OutputErrorCode.MinLength), ("/lines/1/qty", OutputErrorCode.Minimum), ("/lines/1/unitPrice", OutputErrorCode.Syntax)],
            errors.Select(static e => (e.Path, e.Code)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData(",")]
    [InlineData("null")]
    [InlineData("// done")]
    [InlineData("/*")]
    public void TextBehindTheValue_IsTrailingContent(string rest)
    {
        var error = Assert.Single(StructuredOutput.Read<Order>(Order.Valid.Trim() + "\n" + rest).Errors);

        Assert.Equal((OutputErrorCode.TrailingContent, "", "nothing after the JSON value"), (error.Code, error.Path, error.Expected));
        Assert.EndsWith("at line 2, byte 1", error.Actual, StringComparison.Ordinal);
    }

    [Fact]
    public void TrailingContent_ComesBehindTheOtherErrors()
    {
        var errors = StructuredOutput.Read<Order>(Order.Valid.Trim().Replace("AB-", "ab-") + " {}").Errors;

        Assert.Equal([OutputErrorCode.Pattern, OutputErrorCode.TrailingContent], errors.Select(static e => e.Code));
    }

    [Theory]
    [InlineData(64, 64, true)]
    [InlineData(65, 64, false)]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, false)]
    [InlineData(512, 512, true)]
    [InlineData(10_000, 512, false)]
    [InlineData(10_000, 64, false)]
    public void Depth_IsLimited(int depth, int limit, bool isValid)
    {
        var result = StructuredOutput.Read<Tree>(new string('[', depth) + new string(']', depth), new OutputReadOptions { MaxDepth = limit });

        Assert.Equal(isValid, result.IsValid);
        if (!isValid)
        {
            var error = Assert.Single(result.Errors);
            Assert.Equal(OutputErrorCode.Depth, error.Code);
            Assert.Equal(string.Concat(Enumerable.Repeat("/0", limit - 1)), error.Path);
            Assert.Equal($"at most {limit} levels of nesting", error.Expected);
        }
    }

    [Fact]
    public void DepthInSkippedValues_IsLimitedToo()
    {
        var nested = new string('[', 10_000) + new string(']', 10_000);

        Assert.Equal(OutputErrorCode.Depth, StructuredOutput.Read<Order>($"{{\"x\":{nested}}}").Errors[^1].Code);
        Assert.Equal(OutputErrorCode.Truncated, StructuredOutput.Read<Tree>(new string('[', 60)).Errors[^1].Code);
        Assert.Equal(OutputErrorCode.Depth, StructuredOutput.Read<Tree>(new string('[', 10_000)).Errors[^1].Code);
    }

    [Fact]
    public void AValidDocument_CutAnywhere_IsTruncated()
    {
        var document = Encoding.UTF8.GetBytes(Order.Valid.Trim().Replace("Mon", "\u20ac\\u20ac"));
        for (var length = 0; length < document.Length; length++)
        {
            var result = StructuredOutput.Read<Order>(document.AsSpan(0, length));

            Assert.True(result.Truncated, $"cut at {length}");
            Assert.False(result.IsValid);
            Assert.Null(result.Value);
            Assert.Single(result.Errors, static e => e.Code == OutputErrorCode.Truncated);
        }

        Assert.True(StructuredOutput.Read<Order>(document).IsValid);
    }

    [Fact]
    public void RandomBytes_GiveErrorsAndNoExceptions()
    {
        var random = new Random(20_261_122);
        var valid = Encoding.UTF8.GetBytes(Order.Valid);
        OutputReadOptions[] options = [OutputReadOptions.Default, new() { Leniency = Leniency.All }, new() { MaxErrors = 1, MaxDepth = 2 }];
        for (var i = 0; i < 20_000; i++)
        {
            var document = i % 2 == 0 ? Noise(random) : Mutate(valid, random);
            var result = StructuredOutput.Read<Order>(document, options[i % 3]);

            Assert.Equal(result.IsValid, result.Errors.Count == 0);
            Assert.True(result.IsValid || result.Truncated || result.Value is null);
            Assert.All(result.Errors, static e => Assert.InRange(e.ToString().Length, 10, 1_000));
        }
    }

    private static byte[] Noise(Random random)
    {
        var alphabet = "{}[]\",:\\/0123456789eE+-.truefalsnN \n\t\u00e9"u8;
        var noise = new byte[random.Next(60)];
        for (var i = 0; i < noise.Length; i++)
        {
            noise[i] = random.Next(10) == 0 ? (byte)random.Next(256) : alphabet[random.Next(alphabet.Length)];
        }

        return noise;
    }

    private static byte[] Mutate(byte[] valid, Random random)
    {
        var mutant = valid.ToList();
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(mutant.Count);
            switch (random.Next(4))
            {
                case 0:
                    mutant.RemoveAt(at);
                    break;
                case 1:
                    mutant.Insert(at, (byte)random.Next(256));
                    break;
                case 2:
                    mutant[at] = (byte)random.Next(256);
                    break;
                default:
                    mutant.InsertRange(at, mutant.GetRange(random.Next(mutant.Count / 2), random.Next(mutant.Count / 2)));
                    break;
            }
        }

        return [.. mutant];
    }
}
