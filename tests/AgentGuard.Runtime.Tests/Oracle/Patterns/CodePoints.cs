using System.Globalization;

namespace AgentGuard.Runtime.Tests.Oracle.Patterns;

/// <summary>The classes of ECMA-262, and the Unicode categories that schemas in the wild name.</summary>
internal static class CodePoints
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Number"] = "N",
        ["digit"] = "Nd",
        ["Decimal_Number"] = "Nd",
        ["Uppercase_Letter"] = "Lu",
        ["Lowercase_Letter"] = "Ll",
        ["Punctuation"] = "P",
    };

    /// <summary>In the order of <see cref="UnicodeCategory"/>.</summary>
    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    /// <summary>Printable ASCII, and what is taken for it by careless code.</summary>
    private static readonly int[] Usual = [.. Enumerable.Range(' ', 95), '\t', '\n', 0xE9, 0x2003, 0x4E2D, 0x1F600];

    public static bool IsDigit(int c) => c is >= '0' and <= '9';

    public static bool IsWord(int c) => IsDigit(c) || c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    public static bool IsSpace(int c) => c is 9 or 10 or 11 or 12 or 13 or ' ' or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029
        or 0x202F or 0x205F or 0x3000 or 0xFEFF;

    public static bool EndsLine(int c) => c is '\n' or '\r' or 0x2028 or 0x2029;

    /// <param name="category">As in <c>\p{..}</c>.</param>
    /// <exception cref="NotSupportedException">None of the few that are known here.</exception>
    public static Predicate<int> InCategory(string category)
    {
        var name = Aliases.GetValueOrDefault(category, category);
        return Categories.Any(c => c.StartsWith(name, StringComparison.Ordinal))
            ? c => Categories[(int)CharUnicodeInfo.GetUnicodeCategory(c)].StartsWith(name, StringComparison.Ordinal)
            : throw new NotSupportedException($@"\p{{{category}}}");
    }

    /// <summary>Some code points of a class; all Unicode is searched where none of the usual ones is in it.</summary>
    public static int[] Examples(Predicate<int> codePoint)
    {
        var usual = Array.FindAll(Usual, codePoint);
        return usual.Length > 0 ? usual : [.. Enumerable.Range(0, 0x110000).Where(c => c is (< 0xD800 or > 0xDFFF) && codePoint(c)).Take(8)];
    }

    /// <summary>A text as ECMA-262 sees it with the <c>u</c> flag; half of a surrogate pair counts as one.</summary>
    public static int[] Of(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            points.Add(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]);
            i += isPair ? 1 : 0;
        }

        return [.. points];
    }
}
