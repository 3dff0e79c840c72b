using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

/// <summary>Repair of the text and reading of the type together.</summary>
public class OutputRepairTests
{
    private static readonly Order s_order = StructuredOutput.Read<Order>(Order.Valid).Value!;
    private static readonly OutputReadOptions s_all = new() { Leniency = Leniency.All };

    [Theory]
    [InlineData("```json\n{0}\n```", Leniency.SurroundingText)]
    [InlineData("Here you are: {0} Anything else?", Leniency.SurroundingText)]
    [InlineData("{0} {0}", Leniency.SurroundingText)]
    [InlineData("\uFEFF{0}", Leniency.SurroundingText)]
    [InlineData("```\n// the order\n{0}", Leniency.SurroundingText)]
    public void SurroundingText_IsCutOff(string format, Leniency used)
    {
        var document = string.Format(format.Replace("{0}", "\0").Replace("{", "{{").Replace("}", "}}").Replace("\0", "{0}"), Order.Valid.Trim());
        var result = StructuredOutput.Read<Order>(document, s_all);

        Assert.True(result.IsValid, string.Join("\n", result.Errors));
        Assert.Equal((s_order, used, false), (result.Value, result.Repairs & ~Leniency.CommasAndComments, result.Truncated));
        Assert.Equal(s_order, StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.StrictProvider }).Value);
        Assert.False(StructuredOutput.Read<Order>(document).IsValid);
        Assert.False(StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.All & ~Leniency.SurroundingText }).IsValid);
    }

    [Theory]
    [InlineData("\"Please deliver Mon.\"", "'Please deliver Mon.'", Leniency.LooseSyntax)]
    [InlineData("\"note\":", "note:", Leniency.LooseSyntax)]
    [InlineData("null", "None", Leniency.LooseSyntax)]
    [InlineData("deliver Mon", "deliver\\ Mon", Leniency.LooseStrings)]
    public void NearlyJson_IsForgivenOnlyWhenAllowed(string part, string deviation, Leniency leniency)
    {
        var document = Order.Valid.Replace(part, deviation);
        Assert.NotEqual(Order.Valid, document);

        var forgiven = StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = leniency });

        Assert.True(forgiven.IsValid, string.Join("\n", forgiven.Errors));
        Assert.Equal(leniency, forgiven.Repairs);
        Assert.Equal((s_order.Id, s_order.Priority), (forgiven.Value.Id, forgiven.Value.Priority));
        Assert.False(StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.All & ~leniency & ~Leniency.LooseSyntax }).IsValid);
    }

    [Fact]
    public void RawControlCharacters_AreForgiven()
    {
        var result = StructuredOutput.Read<Order>(Order.Valid.Replace("deliver Mon", "deliver\nMon"), new OutputReadOptions { Leniency = Leniency.LooseStrings });

        Assert.Equal(("Please deliver\nMon.", Leniency.LooseStrings), (result.Value!.Note, result.Repairs));
    }

    [Fact]
    public void SeveralDeviations_AreAllNamed()
    {
        var document = "Sure!\n```json\n" + Order.Valid.Trim().Replace("\"Normal\"", "'NORMAL'").Replace("\"qty\":2", "\"qty\":\"2\"").Replace("}]", "},]") + "\n```";
        var result = StructuredOutput.Read<Order>(document, s_all);

        Assert.Equal(s_order, result.Value);
        Assert.Equal(Leniency.SurroundingText | Leniency.LooseSyntax | Leniency.LooseText | Leniency.QuotedScalars | Leniency.CommasAndComments, result.Repairs);
    }

    [Fact]
    public void ErrorsOfARepairedText_AreReported()
    {
        var result = StructuredOutput.Read<Order>("```json\n" + Order.Valid.Replace("AB-", "ab-") + "\n```", s_all);

        Assert.Equal("/id", Assert.Single(result.Errors).Path);
        Assert.Equal(Leniency.SurroundingText, result.Repairs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("```json\n")]
    public void CutText_GivesAValueThatIsNeverValid(string before)
    {
        var cut = Order.Valid.Trim()[..^8];
        var result = StructuredOutput.Read<Order>(before + cut, s_all);

        Assert.False(result.IsValid);
        Assert.True(result.Truncated);
        Assert.True(result.Repairs.HasFlag(Leniency.Truncation));
        Assert.Equal(("AB-1234", 2), (result.Value!.Id, result.Value.Lines.Count));
        Assert.StartsWith("Please del", result.Value.Note, StringComparison.Ordinal);
        Assert.Equal((OutputErrorCode.Truncated, before.Length == 0 ? "/note" : ""), (result.Errors.Single().Code, result.Errors[0].Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("```json\n")]
    public void CutText_WithoutLeave_IsMarkedAllTheSame(string before)
    {
        var result = StructuredOutput.Read<Order>(before + Order.Valid.Trim()[..^8], new OutputReadOptions { Leniency = Leniency.All & ~Leniency.Truncation });

        Assert.Equal((false, true, null), (result.IsValid, result.Truncated, result.Value));
    }

    [Fact]
    public void CutText_ThatIsNotOtherwiseValid_SaysSoOnce()
    {
        var result = StructuredOutput.Read<Order>("""{"id":"ab","priority":"Low","lines":[{"sku":"a","qty":""", s_all);

        Assert.Null(result.Value);
        Assert.Equal([("/id", OutputErrorCode.Pattern), ("/lines/0/qty", OutputErrorCode.Truncated)], result.Errors.Select(static e => (e.Path, e.Code)));
    }

    [Fact]
    public void AnyCutOfAValidText_IsNeverValid()
    {
        var document = Order.Valid.Trim();
        for (var length = 0; length < document.Length; length++)
        {
            var result = StructuredOutput.Read<Order>(document[..length], s_all);

            Assert.False(result.IsValid);
            Assert.True(result.Truncated, $"cut at {length}");
            Assert.Contains(result.Errors, static e => e.Code == OutputErrorCode.Truncated);
        }
    }
}
