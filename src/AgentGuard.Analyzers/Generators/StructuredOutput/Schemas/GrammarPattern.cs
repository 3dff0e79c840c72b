using System.Globalization;
using System.Text;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>
/// A pattern as every grammar engine reads it. llama.cpp and xgrammar match the JSON text between the quotes, so nothing that JSON
/// escapes (quote, backslash, control character) may be matched, which rules out dots and negated classes; llama.cpp takes anchors only at
/// both ends, and does not know <c>\d</c>, lazy quantifiers or escapes of punctuation.
/// </summary>
internal sealed class GrammarPattern
{
    private const int MaxRepetitions = 900;

    private readonly string _text;
    private readonly StringBuilder _output = new();
    private int _position;

    /// <summary>How many rules the last piece comes to when its repetitions are written out.</summary>
    private long _weight;

    private GrammarPattern(string text) => _text = text;

    private bool AtEnd => _position == _text.Length;

    /// <summary>The same pattern in the common form; null when there is none, as for one that matches only a part of the text.</summary>
    public static string? TryConvert(string pattern)
    {
        var grammar = new GrammarPattern(pattern);
        return grammar.Whole() ? $"^{grammar._output}$" : null;
    }

    /// <summary>Anchored forms: <c>^a$</c> or <c>^a$|^b$</c>.</summary>
    private bool Whole()
    {
        var forms = 0;
        do
        {
            if (forms > 0)
            {
                _output.Append('|');
            }

            if (!Take('^') || !Sequence() || !Take('$'))
            {
                return false;
            }

            forms++;
        }
        while (Take('|'));

        if (forms > 1)
        {
            _output.Insert(0, '(').Append(')');
        }

        return AtEnd;
    }

    /// <summary>One or more pieces, up to an anchor, a bar or a closing parenthesis.</summary>
    private bool Sequence()
    {
        var total = 0L;
        while (!AtEnd && _text[_position] is not ('|' or ')' or '$'))
        {
            _weight = 1;
            if (!Piece() || !Quantifier() || _weight > MaxRepetitions)
            {
                return false;
            }

            total += _weight;
        }

        _weight = total;
        return total > 0;
    }

    private bool Piece()
    {
        if (Take('('))
        {
            return Group();
        }

        if (Take('['))
        {
            return CharacterClass();
        }

        if (Take('\\'))
        {
            return Escape();
        }

        return _text[_position] is not ('.' or '^' or '*' or '+' or '?' or '{' or '}' or ']')
            && CharacterSet.TryLiteral(_text, ref _position, out var literal)
            && Append(literal);
    }

    private bool Group()
    {
        if (Take('?') && !Take(':'))
        {
            return false;
        }

        _output.Append('(');
        var total = 0L;
        while (Sequence())
        {
            total += _weight;
            _weight = total;
            if (Take(')'))
            {
                return Append(")");
            }

            if (!Take('|'))
            {
                return false;
            }

            _output.Append('|');
        }

        return false;
    }

    private bool Escape()
    {
        if (AtEnd)
        {
            return false;
        }

        if (CharacterSet.Shorthand(_text[_position]) is { } set)
        {
            _position++;
            return Append($"[{set}]");
        }

        return CharacterSet.TryEscape(_text, ref _position, out var literal) && Append($"[{CharacterSet.InClass(literal)}]");
    }

    private bool CharacterClass()
    {
        if (AtEnd || _text[_position] is '^' or ']')
        {
            return false;
        }

        _output.Append('[');
        while (!AtEnd && !Take(']'))
        {
            if (!ClassItem())
            {
                return false;
            }
        }

        return _text[_position - 1] == ']' && Append("]");
    }

    private bool ClassItem()
    {
        if (_text[_position] == '\\' && _position + 1 < _text.Length && CharacterSet.Shorthand(_text[_position + 1]) is { } set)
        {
            _position += 2;
            return Append(set);
        }

        if (!ClassCharacter(out var from))
        {
            return false;
        }

        var isRange = _position + 1 < _text.Length && _text[_position] == '-' && _text[_position + 1] != ']';
        if (!isRange)
        {
            return Append(CharacterSet.InClass(from));
        }

        _position++;
        return ClassCharacter(out var to)
            && CharacterSet.IsSafeRange(from, to)
            && Append($"{CharacterSet.InClass(from)}-{CharacterSet.InClass(to)}");
    }

    private bool ClassCharacter(out int character) => Take('\\')
        ? CharacterSet.TryEscape(_text, ref _position, out character)
        : CharacterSet.TryCharacter(_text, ref _position, out character);

    private bool Quantifier()
    {
        if (AtEnd || _text[_position] is not ('*' or '+' or '?' or '{'))
        {
            return true;
        }

        if (_text[_position] == '{')
        {
            if (!Count())
            {
                return false;
            }
        }
        else
        {
            _output.Append(_text[_position++]);
        }

        // A lazy quantifier takes the same texts when the whole text is bound.
        _ = Take('?');
        return true;
    }

    private bool Count()
    {
        var end = _text.IndexOf('}', _position);
        if (end < 0)
        {
            return false;
        }

        var count = _text.Substring(_position, end - _position + 1);
        _position = end + 1;
        var most = 1;
        foreach (var number in count.Trim('{', '}').Split(',').Where(number => number.Length > 0))
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var times) || times > MaxRepetitions)
            {
                return false;
            }

            // The last number is the greatest.
            most = Math.Max(times, 1);
        }

        _weight *= most;
        return Append(count);
    }

    private bool Take(char character)
    {
        if (AtEnd || _text[_position] != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool Append(string text)
    {
        _output.Append(text);
        return true;
    }
}
