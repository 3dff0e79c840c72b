using System.Text;
using System.Text.Json;

namespace AgentGuard.Runtime.Faults;

/// <summary>What an error shows of a document: one line, about 40 characters.</summary>
internal static class ShownText
{
    private const int MaxValue = 40;
    private const int MaxName = 100;
    private const int MaxSnippet = 20;

    /// <summary>The value a reader stands on, as it is written in the document.</summary>
    public static string Value(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => Clip(json.ValueSpan, MaxValue),
        JsonTokenType.String => $"\"{Clip(json.ValueSpan, MaxValue)}\"",
        JsonTokenType.PropertyName => $"property \"{Clip(json.ValueSpan, MaxValue)}\"",
        _ => "nothing",
    };

    /// <summary>The name a reader stands on, for a path.</summary>
    public static string Name(ref Utf8JsonReader json)
    {
        var name = json.ValueSpan;
        if (!json.ValueIsEscaped)
        {
            return Clip(name, MaxName);
        }

        var buffer = new byte[Math.Min(name.Length, MaxName * 12)];
        return JsonText.TryUnescape(name[..buffer.Length], buffer, out var length) ? Clip(buffer.AsSpan(0, length), MaxName) : Clip(name, MaxName);
    }

    /// <summary>A name of any length, for a path.</summary>
    public static string Name(string name) => name.Length <= MaxName ? name : Shorten(name, MaxName);

    /// <summary>A text as a value.</summary>
    public static string Quoted(string text) => $"\"{Flatten(text.Length <= MaxValue ? text : Shorten(text, MaxValue))}\"";

    /// <summary>What a caller says was found.</summary>
    public static string Line(string actual) => Flatten(actual.Length <= MaxName ? actual : Shorten(actual, MaxName));

    /// <summary>The start of a text that is no JSON, in back quotes.</summary>
    public static string Quote(ReadOnlySpan<byte> text)
    {
        var line = text.IndexOfAny((byte)'\r', (byte)'\n');
        var shown = Clip(line < 0 ? text : text[..line], MaxSnippet).Trim();
        return shown.Length == 0 ? "nothing" : $"`{shown}`";
    }

    private static string Clip(ReadOnlySpan<byte> utf8, int max)
    {
        // Four bytes are enough for every character that is kept; what a cut leaves of the one behind them is not.
        var isCut = utf8.Length > max * 4;
        var text = Encoding.UTF8.GetString(isCut ? utf8[..(max * 4)] : utf8);
        return Flatten(isCut || text.Length > max ? Shorten(text, max) : text);
    }

    private static string Shorten(string text, int max)
    {
        var kept = Math.Min(text.Length, max - 3);
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept), "...");
    }

    private static string Flatten(string text) => !text.Any(char.IsControl) ? text : string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
