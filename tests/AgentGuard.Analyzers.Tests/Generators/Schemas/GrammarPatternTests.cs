using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class GrammarPatternTests
{
    [Theory]
    [InlineData("^ORD-[0-9]{6}$", "^ORD-[0-9]{6}$")]
    [InlineData("^(?:a|b)$", "^(a|b)$")]
    [InlineData("^a$|^b+$", "^(a$|^b+)$")]
    [InlineData(@"^a\.?\/\+$", "^a[.]?[/][+]$")]
    [InlineData(@"^[\d\-\]x-z]+?$", @"^[0-9\x2D\x5Dx-z]+$")]
    [InlineData(@"^\x41\u0042\u{1F432}$", "^[A][B][🐲]$")]
    [InlineData("^é+🐲?$", "^[é]+[🐲]?$")]
    [InlineData("^[a-]$", @"^[a\x2D]$")]
    [InlineData("^([a-z]{30}){30}$", "^([a-z]{30}){30}$")]
    [InlineData("^a{2,}b{0,3}$", "^a{2,}b{0,3}$")]
    public void WholeTextPattern_IsWrittenInTheCommonForm(string pattern, string expected) =>
        Assert.Equal(expected.Replace("a$|^b+", "a|b+", StringComparison.Ordinal), GrammarPattern.TryConvert(pattern));

    [Theory]
    [InlineData("")]
    [InlineData("^$")]
    [InlineData("abc")]
    [InlineData("^abc")]
    [InlineData("abc$")]
    [InlineData(@"^abc\$")]
    [InlineData("^a|b$")]
    [InlineData("^a.b$")]
    [InlineData("^[^a]$")]
    [InlineData("^[ -~]$")]
    [InlineData("^[A-z]$")]
    [InlineData("^[z-a]$")]
    [InlineData("^\"$")]
    [InlineData(@"^\\$")]
    [InlineData(@"^\s$")]
    [InlineData(@"^[\s]$")]
    [InlineData(@"^\D$")]
    [InlineData(@"^\bа$")]
    [InlineData(@"^\n$")]
    [InlineData(@"^(a)\1$")]
    [InlineData(@"^\p{L}$")]
    [InlineData("^(?=a)a$")]
    [InlineData("^(?<n>a)$")]
    [InlineData("^(^a)$")]
    [InlineData("^(a$")]
    [InlineData("^a)$")]
    [InlineData("^(a|)$")]
    [InlineData("^[]$")]
    [InlineData("^[a$")]
    [InlineData("^a{1001}$")]
    [InlineData("^([a-z]{100}){100}$")]
    [InlineData("^a{$")]
    [InlineData("^*$")]
    [InlineData("^a$b")]
    [InlineData("^\u0001$")]
    [InlineData(@"^\uD800$")]
    [InlineData(@"^\u12$")]
    [InlineData("^a\\")]
    public void OtherPattern_HasNoCommonForm(string pattern) => Assert.Null(GrammarPattern.TryConvert(pattern));

    [Fact]
    public void LoneSurrogate_HasNoCommonForm() => Assert.Null(GrammarPattern.TryConvert("^\ud800$"));

    [Fact]
    public void ScalarPatterns_HaveTheCommonForm()
    {
        Assert.NotNull(GrammarPattern.TryConvert(ScalarPatterns.Time));
        Assert.NotNull(GrammarPattern.TryConvert(ScalarPatterns.TimeSpan));
        Assert.NotNull(GrammarPattern.TryConvert(ScalarPatterns.Base64));
    }

    [Theory]
    [InlineData(@"^\d{2}(?:-\d\.)?$", "12", "12-3.", "1", "12-3", "12-3x")]
    [InlineData(@"^[\w\-]+?@x\.y$", "a-b@x.y", "_@x.y", "@x.y", "a@xzy", "a b@x.y")]
    public void CommonForm_MatchesTheSame(string pattern, params string[] texts)
    {
        var converted = GrammarPattern.TryConvert(pattern)!;
        Assert.All(texts, text => Assert.Equal(Regex.IsMatch(text, pattern, RegexOptions.ECMAScript), Regex.IsMatch(text, converted, RegexOptions.ECMAScript)));
        Assert.Contains(texts, text => Regex.IsMatch(text, converted));
        Assert.Contains(texts, text => !Regex.IsMatch(text, converted));
    }
}
