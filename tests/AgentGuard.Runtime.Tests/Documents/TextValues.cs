using System.Text;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>Texts of the length, pattern and format that a schema asks for, and texts one step away from them.</summary>
internal static class TextValues
{
    /// <summary>What careless code takes for a digit, a letter, an end of line or one character.</summary>
    private static readonly string[] Deceptive =
        ["0", "9", "a", "z", "A", "Z", "-", "_", " ", ".", "/", ":", "@", "[", "`", "{", "\n", "\r", "\0", "\u007F", "\u00E9", "\u0663", "\uFF10", "\u09E8", "\u017F", "\u212A", "\u0130", "\u00A0",
            "\u2028", "\uFEFF", "\U0001D7D8", "\U0001F600", "e\u0301", "\uD83D"];

    private static readonly string[] Plain =
        ["", "a", "null", "x y", "h\u00E9llo", "\U0001F600", "a\"b\\c/d", "\0", "line\nbreak", "</script>", "0", "true", "{}", "\u4E2D\u6587", "a\u0301", "\U0001F468\u200D\U0001F469"];

    public static string Valid(ReferenceSchema judge, JsonTree schema, Random random)
    {
        var text = "";
        for (var i = 0; i < 20; i++)
        {
            text = Candidate(judge, schema, random);
            if (judge.Accepts(schema, JsonTree.OfText(text)))
            {
                break;
            }
        }

        return text;
    }

    public static string Flawed(ReferenceSchema judge, JsonTree schema, Random random)
    {
        if (schema["format"] is { } format && random.OneIn(2))
        {
            return random.Pick(FormatSamples.Near(format.Text));
        }

        if ((schema["minLength"] ?? schema["maxLength"]) is not null && random.OneIn(2))
        {
            return OfLength(Length(schema, random, isFlawed: true), random);
        }

        // Another Punycode is another text altogether, and what it may be (RFC 5892, 5893) is for tables, not for edges.
        var valid = Valid(judge, schema, random);
        return Disturbed(valid.Replace("xn--", "", StringComparison.Ordinal), random);
    }

    /// <summary>One code point replaced, inserted, removed or doubled; or the other case; or space around.</summary>
    public static string Disturbed(string text, Random random)
    {
        var runes = text.EnumerateRunes().Select(r => r.ToString()).ToList();
        var at = random.Next(runes.Count + 1);
        switch (random.Next(10))
        {
            case < 5 when at < runes.Count:
                runes[at] = random.OneIn(2) ? random.Pick(LookAlikes(runes[at][0])) : random.Pick(Deceptive);
                break;
            case 5 when at < runes.Count:
                runes.RemoveAt(at);
                break;
            case 6 when at < runes.Count:
                runes.Insert(at, runes[at]);
                break;
            case 7:
                runes.Add(random.Pick(["\n", "\n", " ", "\0", "0", "\u0301"]));
                break;
            case 8:
                return random.Pick([text.ToUpperInvariant(), text.ToLowerInvariant(), " " + text, text + " ", text + text, ""]);
            default:
                runes.Insert(at, random.Pick(Deceptive));
                break;
        }

        return string.Concat(runes);
    }

    /// <summary>What a wrong class would take for the character, and the neighbours of its range.</summary>
    private static string[] LookAlikes(char c) => c switch
    {
        >= '0' and <= '9' => ["\u0663", "\uFF10", "\u09E8", "\U0001D7D8", "\u00B2", "/", ":", "a"],
        >= 'A' and <= 'Z' => ["@", "[", "\u00C9", "\u0410", "\uFF21", "\u212A", char.ToLowerInvariant(c).ToString(), "0"],
        >= 'a' and <= 'z' => ["`", "{", "\u00E9", "\u0430", "\uFF41", "\u017F", char.ToUpperInvariant(c).ToString(), "0"],
        _ => ["-", "_", "\u2010", " ", "\u00A0", "0", "a"],
    };

    private static string Candidate(ReferenceSchema judge, JsonTree schema, Random random)
    {
        if (schema["format"] is { } format)
        {
            return random.Pick(FormatSamples.Valid(format.Text));
        }

        if (schema["pattern"] is { } pattern)
        {
            var sample = judge.Pattern(pattern.Text).Sample(random);
            return random.OneIn(5) ? random.Pick(Deceptive) + sample + random.Pick(Deceptive) : sample;
        }

        return (schema["minLength"] ?? schema["maxLength"]) is null ? random.Pick(Plain) : OfLength(Length(schema, random, isFlawed: false), random);
    }

    private static int Length(JsonTree schema, Random random, bool isFlawed)
    {
        var min = (int)(schema["minLength"]?.Number.ToDouble() ?? 0);
        var max = (int)(schema["maxLength"]?.Number.ToDouble() ?? min + 40);
        return Math.Max(0, isFlawed
            ? random.Pick([min - 1, max + 1, max + 2, max * 2, (max / 2) + 1, 0])
            : random.Pick([min, max, min + 1, max - 1, random.Next(min, Math.Min(max, min + 100) + 1)]));
    }

    /// <param name="length">In code points.</param>
    private static string OfLength(int length, Random random)
    {
        var alphabet = random.Pick<string[]>([["a"], ["\U0001F600"], ["a", "\U0001F600"], ["\u00E9", "\u0301", "x"], ["a", "b", "c", " "]]);
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(random.Pick(alphabet));
        }

        return text.ToString();
    }
}
