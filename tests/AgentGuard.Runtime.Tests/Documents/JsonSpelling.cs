using System.Globalization;
using System.Text;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>Writes a value as JSON text in one of the many ways there are: white space, escapes in names and strings.</summary>
internal sealed class JsonSpelling
{
    private readonly Random _random;
    private readonly bool _hasSpace;
    private readonly bool _escapes;
    private readonly StringBuilder _text = new();

    private JsonSpelling(Random random) => (_random, _hasSpace, _escapes) = (random, random.OneIn(6), random.OneIn(4));

    public static string Write(JsonTree value, Random random)
    {
        var spelling = new JsonSpelling(random);
        spelling.Value(value);
        return spelling._text.ToString();
    }

    private void Value(JsonTree value)
    {
        Space();
        switch (value.Kind)
        {
            case JsonKind.Text:
                String(value.Text);
                break;
            case JsonKind.List:
                Sequence('[', value.Items, Value, ']');
                break;
            case JsonKind.Object:
                Sequence('{', value.Members, Member, '}');
                break;
            default:
                _text.Append(value.Text);
                break;
        }

        Space();
    }

    private void Member(KeyValuePair<string, JsonTree> member)
    {
        Space();
        String(member.Key);
        Space();
        _text.Append(':');
        Value(member.Value);
    }

    private void Sequence<T>(char open, IReadOnlyList<T> elements, Action<T> write, char close)
    {
        _text.Append(open);
        for (var i = 0; i < elements.Count; i++)
        {
            _text.Append(i == 0 ? "" : ",");
            write(elements[i]);
        }

        Space();
        _text.Append(close);
    }

    private void String(string content)
    {
        _text.Append('"');
        foreach (var unit in content)
        {
            if (unit < ' ' || unit is '"' or '\\' || (_escapes && _random.OneIn(4)) || char.IsSurrogate(unit))
            {
                Escape(unit);
            }
            else
            {
                _text.Append(unit);
            }
        }

        _text.Append('"');
    }

    private void Escape(char unit)
    {
        var at = _random.OneIn(2) ? "\"\\/\b\f\n\r\t".IndexOf(unit, StringComparison.Ordinal) : -1;
        var hex = ((int)unit).ToString(_random.OneIn(2) ? "x4" : "X4", CultureInfo.InvariantCulture);
        _text.Append('\\').Append(at >= 0 ? "\"\\/bfnrt"[at].ToString() : "u" + hex);
    }

    private void Space()
    {
        if (_hasSpace && _random.OneIn(2))
        {
            _text.Append(_random.Pick([" ", "\n", "\t", "\r\n", "  "]));
        }
    }
}
