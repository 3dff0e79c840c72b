using AgentGuard.Analyzers.Generators.Shared.Patterns;

namespace AgentGuard.Analyzers.Tests.Generators.Shared.Patterns;

public sealed class PatternSyntaxTests
{
    [Theory]
    [InlineData(@"^ORD-[0-9]{6}$", @"^ORD-[0-9]{6}$")]
    [InlineData(@"\d", "[0-9]")]
    [InlineData(@"\D", "[^0-9]")]
    [InlineData(@"\w+", "[A-Za-z0-9_]+")]
    [InlineData(@"\s", @"[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]")]
    [InlineData(@"[\d.-]", "[0-9.\\-]")]
    [InlineData(@"[^\w]", "[^A-Za-z0-9_]")]
    [InlineData(@"[\s\S]", @"[\s\S]")]
    [InlineData(@"[\W\d]", "[^A-Z_a-z]")]
    [InlineData(@"[^\W]", "[0-9A-Z_a-z]")]
    [InlineData(@"\Aa\z", "^a$")]
    [InlineData(@"(?:ab)+", "(ab)+")]
    [InlineData(@"(?<year>[0-9]{4})", "[0-9]{4}")]
    [InlineData(@"(?'year'a|b)c", "(a|b)c")]
    [InlineData(@"a+?b*?c??d{2,3}?", "a+b*c?d{2,3}")]
    [InlineData(@"a{0}b", "b")]
    [InlineData(@"a{1,}b{0,}c{0,1}d{2,}e{4,4}", "a+b*c?d{2,}e{4}")]
    [InlineData(@"\-\#\ \/\@\""\'", "-# /@\"'")]
    [InlineData(@"\.\*\+\?\(\)\[\]\{\}\|\^\$\\", @"\.\*\+\?\(\)\[\]\{\}\|\^\$\\")]
    [InlineData("]}", @"\]\}")]
    [InlineData(@"[][]", null)]
    [InlineData(@"[[a]", @"[\[a]")]
    [InlineData(@"[a^]", @"[a\^]")]
    [InlineData(@"[a\]]", @"[a\]]")]
    [InlineData(@"[-a]", @"[\-a]")]
    [InlineData(@"[a-]", @"[a\-]")]
    [InlineData(@"[--/]", @"[\--/]")]
    [InlineData(@"[a-c-e]", @"[a-c\-e]")]
    [InlineData(@"\x41\u0042\u{43}\cJ\0", @"ABC\n\u0000")]
    [InlineData(@"[\b]", @"[\u0008]")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData(@"\uD83D\uDE00", "\U0001F600")]
    [InlineData("[\U0001F600-\U0001F64F]", "[\U0001F600-\U0001F64F]")]
    [InlineData("é\u00A0\u2028", @"é\u00a0\u2028")]
    [InlineData("a|b|", "a|b|")]
    [InlineData("", "")]
    [InlineData("()", "")]
    public void SharedSubset_IsWrittenAsPortableSchemaText(string pattern, string? schema)
    {
        var parsed = PatternSyntax.TryParse(pattern, out var node, out var problem);

        Assert.Equal(schema is not null, parsed);
        Assert.Equal(schema is null, problem is not null);
        if (schema is not null)
        {
            Assert.Equal(schema, PatternSchema.ToSchema(node));
        }
    }

    [Theory]
    [InlineData(@"a(?=b)", "look-ahead")]
    [InlineData(@"a(?!b)", "what is allowed")]
    [InlineData(@"(?<=b)a", "look-behind")]
    [InlineData(@"(?<!b)a", "look-behind")]
    [InlineData(@"(a)\1", "back-references")]
    [InlineData(@"(?<n>a)\k<n>", "back-references")]
    [InlineData(@"\p{L}", "ranges")]
    [InlineData(@"[\P{L}]", "ranges")]
    [InlineData(@"(?i)a", "[Aa]")]
    [InlineData(@"(?i:a)", "[Aa]")]
    [InlineData(@"(?<open-close>a)", "constructor")]
    [InlineData(@"(?<-open>a)", "constructor")]
    [InlineData(@"(?>a)", "(?:...)")]
    [InlineData(@"(?(a)b|c)", "'|'")]
    [InlineData(@"(?#c)a", "beside")]
    [InlineData(@"(?P<n>a)", "(?<name>...)")]
    [InlineData(@"a++", "possessive")]
    [InlineData(@"a*+", "possessive")]
    [InlineData(@"a{2}{3}", "")]
    [InlineData(@"a**", "group")]
    [InlineData(@"\bword\b", "^ and $")]
    [InlineData(@"\B", "word boundary")]
    [InlineData(@"a\Z", "write $")]
    [InlineData(@"\Ga", "write ^")]
    [InlineData(@"\012", "\\u")]
    [InlineData(@"\a", "\\u0007")]
    [InlineData(@"\e", "\\u001b")]
    [InlineData(@"\_", "without the backslash")]
    [InlineData(@"\q", "without the backslash")]
    [InlineData(@"\", "\\\\")]
    [InlineData(@"\x4", "two")]
    [InlineData(@"\u12", "four")]
    [InlineData(@"\u{110000}", "10FFFF")]
    [InlineData(@"\u{}", "10FFFF")]
    [InlineData(@"\u{D800}", "10FFFF")]
    [InlineData(@"\uD83D", "surrogate")]
    [InlineData(@"\uDE00", "surrogate")]
    [InlineData(@"\c1", "letter")]
    [InlineData(@"*a", "\\*")]
    [InlineData(@"a|+", "\\+")]
    [InlineData(@"^*", "anchor")]
    [InlineData(@"a{", "\\{")]
    [InlineData(@"a{,5}", "{0,m}")]
    [InlineData(@"{a", "\\{")]
    [InlineData(@"a{3,2}", "order")]
    [InlineData(@"a{1000000}", "[Chars]")]
    [InlineData(@"a{99999999999}", "[Chars]")]
    [InlineData(@"(a", "\\(")]
    [InlineData(@"a)", "\\)")]
    [InlineData(@"[a", "\\[")]
    [InlineData(@"[]", "\\]")]
    [InlineData(@"[^]", "\\]")]
    [InlineData(@"[z-a]", "order")]
    [InlineData(@"[a-\d]", "\\-")]
    [InlineData(@"[\d-z]", "\\-")]
    [InlineData(@"[a-z-[aeiou]]", "remain")]
    [InlineData(@"[^\s\S]", "no character")]
    [InlineData(@"(?<name", "name")]
    public void OutsideTheSubset_SaysWhatToWrite(string pattern, string hint)
    {
        Assert.False(PatternSyntax.TryParse(pattern, out _, out var problem));
        Assert.Contains(hint, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", problem, StringComparison.Ordinal);
        Assert.False(problem!.EndsWith('.'));
    }

    [Fact]
    public void LoneSurrogate_IsAProblem() => Assert.False(PatternSyntax.TryParse("a\uD800", out _, out _));

    [Fact]
    public void DeepNesting_IsAProblemAndNoStackOverflow() =>
        Assert.False(PatternSyntax.TryParse(new string('(', 100_000) + new string(')', 100_000), out _, out _));

    [Fact]
    public void EveryPrefixOfAPattern_IsParsedWithoutException()
    {
        const string Pattern = @"^(?:[A-Z\d-]{2,3}|(?<n>\x41\u0042\u{1F600})+?)\.(a|)$";
        for (var length = 0; length <= Pattern.Length; length++)
        {
            var parsed = PatternSyntax.TryParse(Pattern[..length], out var node, out var problem);
            Assert.Equal(parsed, problem is null);
            Assert.NotNull(node);
        }
    }
}
