using System.Globalization;

namespace AgentGuard.Runtime.Tools;

/// <summary>The text the model gets, cut to its limit; a surrogate pair is never cut in two.</summary>
internal static class OutputText
{
    public const string Nothing = "Done.";

    /// <summary>The whole text, or as much as fits beside a mark that says so.</summary>
    public static string From(ReadOnlySpan<char> text, ToolDefinition definition, out bool isTruncated)
    {
        isTruncated = text.Length > definition.MaxOutputChars;
        return isTruncated ? Mark(text[..definition.MaxOutputChars], text.Length, definition) : text.ToString();
    }

    /// <inheritdoc cref="From(ReadOnlySpan{char}, ToolDefinition, out bool)"/>
    public static string From(string text, ToolDefinition definition, out bool isTruncated)
    {
        isTruncated = text.Length > definition.MaxOutputChars;
        return isTruncated ? Mark(text.AsSpan(0, definition.MaxOutputChars), text.Length, definition) : text;
    }

    public static string Cut(string text, int length) => text.Length <= length ? text : new string(Whole(text.AsSpan(0, length)));

    /// <summary>The marked text is at most as long as the limit; where the mark would take more than half of it, there is none.</summary>
    private static string Mark(ReadOnlySpan<char> text, int length, ToolDefinition definition)
    {
        var room = definition.MaxOutputChars - MarkFor(definition.MaxOutputChars, length, definition).Length;
        if (room < definition.MaxOutputChars / 2)
        {
            return new string(Whole(text));
        }

        var shown = Whole(text[..Math.Min(room, text.Length)]);
        return string.Concat(shown, MarkFor(shown.Length, length, definition));
    }

    private static string MarkFor(int shown, int length, ToolDefinition definition) => string.Create(
        CultureInfo.InvariantCulture,
        $"\n[truncated: the first {shown} of {length} characters. {(definition.PagingParameter is { } parameter ? $"Set \"{parameter}\" to get the next part, or call" : "Call")} again with narrower arguments.]");

    private static ReadOnlySpan<char> Whole(ReadOnlySpan<char> text) => text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
