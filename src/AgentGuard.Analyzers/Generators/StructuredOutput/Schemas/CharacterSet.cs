using System.Globalization;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>The characters of a pattern that a grammar can match inside a JSON text: those that JSON does not escape.</summary>
internal static class CharacterSet
{
    public static string? Shorthand(char letter) => letter switch
    {
        'd' => "0-9",
        'w' => "A-Za-z0-9_",
        _ => null,
    };

    /// <summary>One character outside a class, as all engines read it before a quantifier, too.</summary>
    public static bool TryLiteral(string text, ref int position, out string literal)
    {
        literal = "";
        if (!TryCharacter(text, ref position, out var character))
        {
            return false;
        }

        // llama.cpp counts bytes before a quantifier, so a character of several bytes needs a class of its own.
        literal = character < 0x80 ? ((char)character).ToString() : $"[{InClass(character)}]";
        return true;
    }

    public static bool TryCharacter(string text, ref int position, out int character)
    {
        character = 0;
        if (position >= text.Length || (char.IsSurrogate(text[position]) && !IsPair(text, position)))
        {
            return false;
        }

        character = char.ConvertToUtf32(text, position);
        position += character > char.MaxValue ? 2 : 1;
        return IsSafe(character);
    }

    /// <summary>What stands behind a backslash and means one character.</summary>
    public static bool TryEscape(string text, ref int position, out int character)
    {
        character = 0;
        if (position >= text.Length)
        {
            return false;
        }

        if (text[position] is 'x' or 'u')
        {
            return TryCode(text, ref position, out character) && IsSafe(character);
        }

        return !char.IsLetterOrDigit(text[position]) && TryCharacter(text, ref position, out character);
    }

    public static string InClass(int character) => character is '[' or ']' or '^' or '-'
        ? "\\x" + character.ToString("X2", CultureInfo.InvariantCulture)
        : char.ConvertFromUtf32(character);

    public static bool IsSafeRange(int from, int to) =>
        from <= to && IsSafe(from) && !Contains(from, to, '"') && !Contains(from, to, '\\') && !Contains(from, to, 0xD800);

    private static bool Contains(int from, int to, int character) => from <= character && character <= to;

    private static bool IsSafe(int character) =>
        character is >= ' ' and not ('"' or '\\') and (< 0xD800 or > 0xDFFF) and <= 0x10FFFF;

    private static bool IsPair(string text, int position) =>
        position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]);

    /// <summary><c>x2D</c>, <c>u002D</c> or <c>u{2D}</c>.</summary>
    private static bool TryCode(string text, ref int position, out int character)
    {
        var start = position + 1;
        var end = start + (text[position] == 'x' ? 2 : 4);
        if (text[position] == 'u' && start < text.Length && text[start] == '{')
        {
            start++;
            end = text.IndexOf('}', start);
        }

        character = 0;
        if (end <= start || end > text.Length
            || !int.TryParse(text.Substring(start, end - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out character))
        {
            return false;
        }

        position = end < text.Length && text[end] == '}' && text[start - 1] == '{' ? end + 1 : end;
        return true;
    }
}
