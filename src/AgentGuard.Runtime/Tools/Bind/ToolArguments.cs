using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Scalars;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>
/// The arguments a host gives, one after the other, for generated code that reads each where it is instead of all as one object. It is for the usual
/// case: JSON elements under the names of the schema. Whatever else there is, or is wrong, is left to the reading as one object, which reports it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ToolArguments
{
    // Both in the dictionary's order. Its own enumerator comes in a box.
    private Dictionary<string, object?>.KeyCollection.Enumerator _names;
    private Dictionary<string, object?>.ValueCollection.Enumerator _values;

    private ReadOnlySpan<byte> _value;

    internal ToolArguments(AIFunctionArguments arguments)
    {
        if (arguments.Keys is Dictionary<string, object?>.KeyCollection names && arguments.Values is Dictionary<string, object?>.ValueCollection values)
        {
            _names = names.GetEnumerator();
            _values = values.GetEnumerator();
            IsUsual = true;
        }
    }

    /// <summary>Nothing was met so far but JSON elements and null.</summary>
    public bool IsUsual { get; private set; }

    /// <summary>The name of the argument it stands on.</summary>
    public readonly string Name => _names.Current;

    /// <summary>The value is null.</summary>
    public readonly bool IsNull => _value[0] == 'n';

    /// <summary>Goes to the next argument; false at the end, and where <see cref="IsUsual"/> becomes false.</summary>
    public bool Next()
    {
        if (!IsUsual || !_names.MoveNext() || !_values.MoveNext())
        {
            return false;
        }

        switch (_values.Current)
        {
            case JsonElement { ValueKind: not JsonValueKind.Undefined } element:
                _value = JsonMarshal.GetRawUtf8Value(element);
                return true;
            case null or JsonElement:
                _value = "null"u8;
                return true;
            default:
                IsUsual = false;
                return false;
        }
    }

    /// <summary>Puts a reader on the value; false when it has reported an error before.</summary>
    /// <param name="reader">The reader.</param>
    public readonly bool Start(ref OutputReader reader) => reader.StartValue(_value);

    /// <summary>Takes a text of ASCII without escapes, of a length; any other value is left to the reader.</summary>
    public readonly bool TryTake(int min, int max, [NotNullWhen(true)] out string? value)
    {
        if (_value[0] == '"')
        {
            // One unit, one byte and one code point are the same.
            var content = _value[1..^1];
            if (content.Length >= min && content.Length <= max && !content.Contains((byte)'\\') && Ascii.IsValid(content))
            {
                value = Encoding.Latin1.GetString(content);
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Takes an integer of up to 18 digits within bounds; any other value is left to the reader.</summary>
    /// <typeparam name="T">One of the integer types up to 128 bits.</typeparam>
    public readonly bool TryTake<T>(T min, T max, out T value)
        where T : struct, IBinaryInteger<T> => IntegerText.TryParseSmall(_value, min, max, out value);

    /// <summary>Takes <c>true</c> or <c>false</c>; any other value is left to the reader.</summary>
    public readonly bool TryTake(out bool value)
    {
        value = _value[0] == 't';
        return value || _value[0] == 'f';
    }
}
