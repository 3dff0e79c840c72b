using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Generators.Shared;

/// <summary>C# literals and names, and text for comments. The result is the same in every culture.</summary>
internal static class CSharpText
{
    /// <summary>A string literal on one line; everything that an editor would not show as it is becomes an escape.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                literal.Append(text[i]).Append(text[++i]);
            }
            else
            {
                AppendEscaped(literal, text[i], '"');
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The same or <c>null</c>.</summary>
    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    public static string Literal(char unit)
    {
        var literal = new StringBuilder("'");
        AppendEscaped(literal, unit, '\'');
        return literal.Append('\'').ToString();
    }

    /// <summary>A UTF-8 literal. A lone surrogate, which has no UTF-8 form, becomes the replacement character that encoders write for it.</summary>
    public static string Utf8Literal(string text) => Literal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) + "u8";

    /// <summary>A raw UTF-8 literal of a text without line ends, readable as it is.</summary>
    public static string RawUtf8Literal(string text)
    {
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        return quotes + text + quotes + "u8";
    }

    /// <summary>The name, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Digits in the invariant culture.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text for an XML documentation comment, on one line.</summary>
    public static string XmlText(string text) =>
        Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Text for a comment that ends with the line.</summary>
    public static string Comment(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (IsShownAsIs(unit) || char.IsSurrogate(unit))
            {
                line.Append(unit);
            }
            else
            {
                line.Append(@"\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return line.ToString();
    }

    /// <summary>True for a UTF-16 unit that an editor shows as it is: no control, no format and no special space.</summary>
    /// <remarks>A fixed list and not the Unicode categories: those depend on the system the compiler runs on.</remarks>
    public static bool IsShownAsIs(char unit) => unit switch
    {
        < ' ' or (>= '\u007F' and <= '\u00A0') or '\u00AD' => false,
        '\u061C' or '\u1680' or '\u180E' => false,
        (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F') or '\u3000' => false,
        >= '\uD800' and <= '\uF8FF' => false,
        (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or >= '\uFFF0' => false,
        _ => true,
    };

    private static void AppendEscaped(StringBuilder literal, char unit, char quote)
    {
        if (unit == quote || unit == '\\')
        {
            literal.Append('\\').Append(unit);
        }
        else if (IsShownAsIs(unit))
        {
            literal.Append(unit);
        }
        else
        {
            literal.Append(unit switch
            {
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                _ => @"\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture),
            });
        }
    }

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var unit in text)
        {
            run = unit == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
