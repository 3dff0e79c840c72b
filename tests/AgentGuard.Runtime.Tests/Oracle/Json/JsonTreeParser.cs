using System.Globalization;
using System.Text;

namespace AgentGuard.Runtime.Tests.Oracle.Json;

/// <summary>RFC 8259 to the letter: one value, no comments, no trailing commas, valid UTF-8, no byte order mark.</summary>
internal sealed class JsonTreeParser
{
    private const int MaxDepth = 2_000;
    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonTreeParser(string text) => _text = text;

    /// <summary>The value; null where the bytes are no JSON.</summary>
    public static JsonTree? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static JsonTree? Parse(string text)
    {
        var parser = new JsonTreeParser(text);
        parser.SkipSpace();
        var value = parser.Value();
        parser.SkipSpace();
        return parser._at == text.Length ? value : null;
    }

    private JsonTree? Value() => Peek() switch
    {
        'n' => Word("null", JsonTree.Null),
        't' => Word("true", JsonTree.True),
        'f' => Word("false", JsonTree.False),
        '"' => String() is { } text ? JsonTree.OfText(text) : null,
        '[' => Nested(List),
        '{' => Nested(Object),
        _ => Number(),
    };

    private JsonTree? Nested(Func<JsonTree?> container)
    {
        if (++_depth > MaxDepth)
        {
            return null;
        }

        var value = container();
        _depth--;
        return value;
    }

    private JsonTree? List()
    {
        var items = new List<JsonTree>();
        return Sequence(']', () =>
        {
            var item = Value();
            items.Add(item ?? JsonTree.Null);
            return item is not null;
        }) ? JsonTree.OfList(items) : null;
    }

    private JsonTree? Object()
    {
        var members = new List<KeyValuePair<string, JsonTree>>();
        return Sequence('}', () =>
        {
            if (Peek() != '"' || String() is not { } name)
            {
                return false;
            }

            SkipSpace();
            if (!Take(':'))
            {
                return false;
            }

            SkipSpace();
            var value = Value();
            members.Add(new(name, value ?? JsonTree.Null));
            return value is not null;
        }) ? JsonTree.OfObject(members) : null;
    }

    private bool Sequence(char end, Func<bool> element)
    {
        _at++;
        SkipSpace();
        if (Take(end))
        {
            return true;
        }

        while (true)
        {
            SkipSpace();
            if (!element())
            {
                return false;
            }

            SkipSpace();
            if (Take(end))
            {
                return true;
            }

            if (!Take(','))
            {
                return false;
            }
        }
    }

    private JsonTree? Word(string word, JsonTree value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            return null;
        }

        _at += word.Length;
        return value;
    }

    private JsonTree? Number()
    {
        var start = _at;
        Take('-');
        if (!Take('0') && !Digits())
        {
            return null;
        }

        if (Take('.') && !Digits())
        {
            return null;
        }

        if (Take('e') || Take('E'))
        {
            _ = Take('+') || Take('-');
            if (!Digits())
            {
                return null;
            }
        }

        return JsonTree.OfNumber(_text[start.._at]);
    }

    private bool Digits()
    {
        var start = _at;
        while (Peek() is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    private string? String()
    {
        var content = new StringBuilder();
        for (_at++; ; _at++)
        {
            switch (Peek())
            {
                case '"':
                    _at++;
                    return content.ToString();
                case < ' ':
                    return null;
                case '\\':
                    _at++;
                    if (Escape() is not { } unit)
                    {
                        return null;
                    }

                    content.Append(unit);
                    break;
                case var plain:
                    content.Append(plain);
                    break;
            }
        }
    }

    private char? Escape() => Peek() switch
    {
        '"' => '"',
        '\\' => '\\',
        '/' => '/',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => Hexadecimal(),
        _ => null,
    };

    private char? Hexadecimal()
    {
        if (_at + 4 >= _text.Length || !ushort.TryParse(_text.AsSpan(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return null;
        }

        _at += 4;
        return (char)unit;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool Take(char expected)
    {
        if (_at >= _text.Length || _text[_at] != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }
}
