using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Patterns;

namespace AgentGuard.Analyzers.Tests.Generators.Shared.Patterns;

public sealed class PatternEmitterTests
{
    /// <summary>Pattern, whether it becomes code, texts it matches, texts it does not match.</summary>
    private static readonly (string Pattern, bool IsLowered, string[] Matches, string[] Others)[] Table =
    [
        (@"^ORD-[0-9]{6}$", true, ["ORD-123456", "ORD-000000"], ["ORD-12345", "ORD-1234567", "ord-123456", "ORD-12345٣", "ORD-123456\n", " ORD-123456", ""]),
        (@"^[A-Z]{2}-\d{4}$", true, ["AB-1234"], ["AB-123٣", "AB1234", "Ab-1234", "AB-12345"]),
        (@"^\d{4}-\d{2}-\d{2}$", true, ["2026-11-22"], ["2026-11-2", "2026/11/22"]),
        (@"^\w+$", true, ["a", "_9Z"], ["", "é", "a b", "a\n"]),
        (@"^\s*$", true, ["", " \t\n\uFEFF\u2028"], ["\u0085", "a"]),
        (@"^\S+$", true, ["a", "\U0001F600", "é"], ["", " ", "a b", "a\u00A0"]),
        (@"^.$", true, ["a", "\U0001F600"], ["", "\n", "\r", "\u2028", "ab", "\U0001F600\U0001F600"]),
        (@"^.*$", true, ["", "a", "\U0001F600"], ["\n", "a\nb"]),
        (@"^.+$", true, ["a", "\U0001F600"], ["", "\n"]),
        (@"^.{2,3}$", true, ["ab", "\U0001F600\U0001F600\U0001F600"], ["a", "\U0001F600", "abcd"]),
        (@"^[^@]{3}$", true, ["abc", "\U0001F600ab"], ["ab", "a@b", "\U0001F600a"]),
        (@"^[^\r\n]{1,200}$", true, ["x"], ["", "x\ny"]),
        (@"^[\s\S]{2}$", true, ["\n\n", "\U0001F600a"], ["\U0001F600"]),
        (@"^(red|green|blue)$", true, ["red", "blue"], ["", "re", "redd", "Red"]),
        (@"^red$|^green$", true, ["red", "green"], ["redgreen", "xred", ""]),
        (@"^(?:a|)$", true, ["", "a"], ["aa", "b"]),
        (@"^(USD|EUR) [0-9]+(\.[0-9]{2})?$", true, ["USD 1", "EUR 12.50"], ["USD", "GBP 1", "USD 1.5", "USD 1.", "USD 1.500"]),
        (@"^[a-z][a-z0-9-]{0,30}[a-z0-9]$", true, ["ab", "a-b", "abc"], ["a", "-ab", "ab-"]),
        (@"^[a-z]+(-[a-z]+)*$", true, ["a", "a-b-c"], ["", "-a", "a-", "a--b"]),
        (@"^[a-z]+@[a-z]+\.[a-z]{2,3}$", true, ["a@b.de"], ["a@b", "a@b.c", "a@b.cdef"]),
        (@"^-?[0-9]{1,3}$", true, ["0", "-999"], ["", "-", "1000", "--1"]),
        (@"^[+-]?([0-9]+|[a-f]+)$", true, ["+1", "abc"], ["1a", "+", ""]),
        (@"^([01][0-9]|2[0-3]):[0-5][0-9]$", true, ["00:00", "19:59", "23:59"], ["24:00", "2:00", "23:60"]),
        (@"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?$", true, ["23:59:59.1234567"], ["23:59:59.12345678", "23:59:"]),
        (@"^a{3}b{2,}c?$", true, ["aaabb", "aaabbbc"], ["aab", "aaab", "aaabbcc"]),
        (@"^(ab){3}$", true, ["ababab"], ["abab", "abababab"]),
        (@"^(ab|cd){2,3}$", true, ["abcd", "ababab"], ["ab", "abababab"]),
        (@"^([0-9]{3},)*[0-9]{3}$", false, ["123", "123,456"], ["", "123,", "12"]),
        (@"^(a|ab)(c|bcd)$", false, ["ac", "abcd", "abc"], ["ab", "abcdd"]),
        (@"^a*a$", true, ["a", "aaa"], ["", "b"]),
        (@"^(a*)*$", false, ["", "aaa"], ["b"]),
        (@"^[A-Z]", true, ["A", "Abc"], ["", "a", "aA"]),
        (@"^https://", true, ["https://", "https://x"], ["http://", " https://"]),
        (@"^[a-z]+:", true, ["mailto:x"], [":", "1:"]),
        (@"[0-9]$", true, ["a1", "1"], ["1a", "", "1\n"]),
        (@"\.pdf$", true, ["a.pdf"], ["a.pdfx", "apdf", ".PDF"]),
        (@"[0-9]", true, ["1", "a1b"], ["", "a", "٣"]),
        (@"\S", true, ["a", " a ", "\U0001F600"], ["", " \n"]),
        (@"^\S", true, ["a ", "\U0001F600"], ["", " a"]),
        (@"\S$", true, [" a", "\U0001F600"], ["", "a "]),
        (@"@", true, ["a@b"], ["ab"]),
        (@"[a-z]{2}-[0-9]", true, ["xxab-1"], ["a-1", "ab-"]),
        (@"abc", true, ["xabcx", "ababc"], ["abxc"]),
        (@"a.c", false, ["abc"], ["a\nc", "ac"]),
        (@"a|b", false, ["xb"], ["c", ""]),
        (@"^a|b$", false, ["ax", "xb"], ["xa", "bx"]),
        (@"(^a)?b$", true, ["ab", "b", "xb"], ["a", "bx"]),
        ("", true, ["", "x"], []),
        ("^", true, ["", "x"], []),
        ("^$", true, [""], ["x", "\n"]),
        (".*", true, ["", "\n"], []),
        ("a*", true, ["", "b"], []),
        (@"^\u00e9$", true, ["é"], ["e\u0301"]),
        ("^\U0001F600$", true, ["\U0001F600"], ["\U0001F601", "a"]),
        ("^\U0001F600*$", false, ["", "\U0001F600\U0001F600"], ["\U0001F601"]),
        ("^[\U0001F600-\U0001F64F]$", false, ["\U0001F600", "\U0001F64F"], ["\U0001F5FF", "\U0001F650", "a"]),
        ("^[a\U0001F600]{2}$", false, ["a\U0001F600"], ["a"]),
        ("^[^\U0001F600]$", false, ["a", "\U0001F601"], ["\U0001F600"]),
        (@"^[\u4e00-\u9fff]{2,4}$", true, ["中文"], ["中", "中文中文中"]),
        (@"^[^,]*,[^,]*$", true, [",", "a,b", "\U0001F600,\U0001F600"], ["", "a", "a,b,c"]),
        (@"^.+@.+$", false, ["a@b", "@@@"], ["@", "a@"]),
        (@"^\S(.*\S)?$", false, ["a", "a b"], [" a", "a ", ""]),
        (@"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", false, ["", "aGk=", "aGVs"], ["a", "aGk", "===="]),
        (@"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", true, ["DE89370400440532013000"], ["DE8937", "de89370400440532013000"]),
        (@"^\d+(\.\d+){2}(-[a-z0-9.]+)?$", true, ["1.2.3", "1.2.3-rc.1"], ["1.2", "1.2.3-", "1.2.3.4"]),
        (@"^.a$", true, ["xa", "\U0001F600a"], ["a", "\na", "xxa"]),
        (@"^a.+b$", true, ["axb", "a\U0001F600b"], ["ab", "a\nb"]),
        (@"^(?<area>[0-9]{3})-(?<rest>[0-9]{4})$", true, ["555-1234"], ["5551234"]),
        (@"^(yes|no)?$", true, ["", "yes"], ["y", "yesno"]),
        (@"^x(yes|yep)z$", true, ["xyesz", "xyepz"], ["xyz", "xyesyepz"]),
        (@"^(aa|a)b$", false, ["ab", "aab"], ["b", "aaab"]),
        (@"^[-+]?[0-9]*\.?[0-9]+$", false, ["1", "-.5", "1.25"], [".", "", "1."]),
        (@"^#[0-9a-f]{6}$", true, ["#00ff7f"], ["#00FF7F", "00ff7f"]),
    ];

    private static readonly Lazy<Func<string, bool>[]> Compiled = new(Compile);

    public static TheoryData<int> Rows => new(Enumerable.Range(0, Table.Length));

    [Theory, MemberData(nameof(Rows))]
    public void Lowered_AgreesWithTheTable(int row)
    {
        var (pattern, _, matches, others) = Table[row];
        Assert.All(matches, text => Assert.True(Compiled.Value[row](text), $"{pattern} must match '{text}'"));
        Assert.All(others, text => Assert.False(Compiled.Value[row](text), $"{pattern} must not match '{text}'"));
    }

    [Theory, MemberData(nameof(Rows))]
    public void LoweredRegexAndInterpreter_AgreeOnBorderTexts(int row)
    {
        var node = Parse(Table[row].Pattern);
        var regex = new Regex(PatternRegex.ToDotNet(node), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        var (count, matched) = (0, 0);
        foreach (var text in PatternTexts.Of(node))
        {
            var expected = PatternInterpreter.IsMatch(node, text);
            Assert.True(expected == regex.IsMatch(text), $"regex of {Table[row].Pattern} on '{text}' must give {expected}");
            Assert.True(expected == Compiled.Value[row](text), $"code of {Table[row].Pattern} on '{text}' must give {expected}");
            count++;
            matched += expected ? 1 : 0;
        }

        Assert.InRange(count, 15, int.MaxValue);
        Assert.InRange(matched, 1, count);
    }

    [Theory, MemberData(nameof(Rows))]
    public void SimplePattern_NeedsNoRegex(int row) =>
        Assert.Equal(Table[row].IsLowered, !Emit(Table[row].Pattern, "Matches").Contains("Regex", StringComparison.Ordinal));

    [Fact]
    public void FixedLayout_ReadsLikeHandWrittenCode() => Assert.Equal(
        """
        /// <summary>An order number.</summary>
        private static bool MatchesOrderId(global::System.ReadOnlySpan<char> text)
        {
            if (text.Length != 10)
            {
                return false;
            }

            if (text.Slice(0, 4) is not "ORD-")
            {
                return false;
            }

            for (var at = 4; at < 10; at++)
            {
                if (text[at] is not (>= '0' and <= '9'))
                {
                    return false;
                }
            }

            return true;
        }

        """,
        Emit("^ORD-[0-9]{6}$", "MatchesOrderId"));

    private static PatternNode Parse(string pattern)
    {
        Assert.True(PatternSyntax.TryParse(pattern, out var node, out var problem), problem);
        return node;
    }

    private static string Emit(string pattern, string name)
    {
        var code = new CodeWriter();
        PatternEmitter.Emit(code, name, Parse(pattern), "An order number.");
        return code.ToString();
    }

    private static Func<string, bool>[] Compile()
    {
        var code = new CodeWriter();
        code.Open("public static class Patterns");
        foreach (var row in Enumerable.Range(0, Table.Length))
        {
            PatternEmitter.Emit(code, $"Matches{row}", Parse(Table[row].Pattern), "A pattern.");
            code.Line($"public static bool Call{row}(string text) => Matches{row}(text);");
        }

        code.Close();
        var type = CompiledCode.Load(code.ToString()).GetType("Patterns")!;
        return [.. Enumerable.Range(0, Table.Length).Select(row => type.GetMethod($"Call{row}")?.CreateDelegate<Func<string, bool>>()!)];
    }
}
