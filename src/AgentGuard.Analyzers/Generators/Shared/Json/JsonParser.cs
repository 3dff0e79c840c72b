using System.Globalization;
using System.Text;

namespace AgentGuard.Analyzers.Generators.Shared.Json;

/// <summary>Reads JSON (RFC 8259) that somebody wrote into an attribute: strict, bounded in depth, no name twice.</summary>
internal sealed class JsonParser
{
    private const int MaxDepth = 64;

    private readonly string _text;
    private int _position;
    private int _depth;
    private string? _error;

    private JsonParser(string text) => _text = text;

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <param name="text">JSON.</param>
    /// <param name="node">The value; null when there is an error.</param>
    /// <param name="error">What is wrong and at which character, counted from 1; null when nothing is.</param>
    public static bool TryParse(string text, out JsonNode? node, out string? error)
    {
        var parser = new JsonParser(text);
        node = parser.ReadDocument();
        error = parser._error;
        return node is not null;
    }

    private JsonNode? ReadDocument()
    {
        var node = ReadValue();
        if (node is null)
        {
            return null;
        }

        SkipSpace();
        return _position == _text.Length ? node : Fail("nothing behind the value");
    }

    private JsonNode? ReadValue()
    {
        SkipSpace();
        switch (Current)
        {
            case '{':
                return Nested(ReadObject);
            case '[':
                return Nested(ReadArray);
            case '"':
                return ReadText() is { } text ? new JsonText(text) : null;
            case 't':
                return Word("true") ? new JsonBoolean(true) : Fail("a value");
            case 'f':
                return Word("false") ? new JsonBoolean(false) : Fail("a value");
            case 'n':
                return Word("null") ? JsonNull.Instance : Fail("a value");
            default:
                return ReadNumber();
        }
    }

    private JsonNode? Nested(Func<JsonNode?> read)
    {
        if (_depth == MaxDepth)
        {
            return Fail($"at most {MaxDepth} levels");
        }

        _depth++;
        _position++;
        var node = read();
        _depth--;
        return node;
    }

    private JsonNode? ReadObject()
    {
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        SkipSpace();
        while (!Take('}'))
        {
            if (members.Count > 0 && !Take(','))
            {
                return Fail("',' or '}'");
            }

            if (ReadMember(names) is not { } member)
            {
                return null;
            }

            members.Add(member);
            SkipSpace();
        }

        return JsonObject.From(members);
    }

    private JsonMember? ReadMember(HashSet<string> names)
    {
        SkipSpace();
        var start = _position;
        if (ReadText() is not { } name)
        {
            return null;
        }

        if (!names.Add(name))
        {
            Fail($"no second member \"{name}\"", start);
            return null;
        }

        SkipSpace();
        if (!Take(':'))
        {
            Fail("':'");
            return null;
        }

        return ReadValue() is { } value ? new JsonMember(name, value) : null;
    }

    private JsonNode? ReadArray()
    {
        var items = new List<JsonNode>();
        SkipSpace();
        while (!Take(']'))
        {
            if (items.Count > 0 && !Take(','))
            {
                return Fail("',' or ']'");
            }

            if (ReadValue() is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipSpace();
        }

        return JsonArray.From(items);
    }

    private string? ReadText()
    {
        if (!Take('"'))
        {
            Fail("'\"'");
            return null;
        }

        var text = new StringBuilder();
        while (!Take('"'))
        {
            if (_position == _text.Length || Current < ' ')
            {
                Fail("the end of the text");
                return null;
            }

            if (Current != '\\')
            {
                text.Append(_text[_position++]);
            }
            else if (ReadEscape() is { } character)
            {
                text.Append(character);
            }
            else
            {
                Fail("an escape sequence of JSON");
                return null;
            }
        }

        return text.ToString();
    }

    private char? ReadEscape()
    {
        var letter = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        if (letter == 'u')
        {
            var digits = _position + 6 <= _text.Length ? _text.Substring(_position + 2, 4) : "";
            if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                return null;
            }

            _position += 6;
            return (char)code;
        }

        var index = "\"\\/bfnrt".IndexOf(letter);
        if (letter == '\0' || index < 0)
        {
            return null;
        }

        _position += 2;
        return "\"\\/\b\f\n\r\t"[index];
    }

    private JsonNode? ReadNumber()
    {
        var start = _position;
        Take('-');
        if (!Take('0') && !Digits())
        {
            return Fail("a value", start);
        }

        if (Take('.') && !Digits())
        {
            return Fail("a digit");
        }

        if (Take('e') || Take('E'))
        {
            _ = Take('+') || Take('-');
            if (!Digits())
            {
                return Fail("a digit");
            }
        }

        return new JsonNumber(_text.Substring(start, _position - start));
    }

    private bool Digits()
    {
        var start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private bool Word(string word)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    private bool Take(char character)
    {
        if (_position == _text.Length || _text[_position] != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private JsonNode? Fail(string expected, int? position = null)
    {
        _error ??= $"expected {expected} at character {(position ?? _position) + 1}";
        return null;
    }
}
