using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    /// <summary>True when the reader stands on an object; otherwise that is reported and the value skipped.</summary>
    /// <param name="expected">For the error, for example <c>object</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EnterObject(string expected) => _json.TokenType == JsonTokenType.StartObject || RefuseObject(expected);

    /// <summary>Goes to the next member's name; false at the end of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextProperty() => Read() && _json.TokenType == JsonTokenType.PropertyName;

    /// <summary>The name the reader stands on, unescaped, as UTF-8; valid until the reader moves.</summary>
    public ReadOnlySpan<byte> PropertyName
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _json.ValueIsEscaped ? UnescapeName() : _json.ValueSpan;
    }

    /// <summary>The name the reader stands on, as a dictionary key; reports invalid Unicode and skips the value then.</summary>
    public bool TryReadKey([NotNullWhen(true)] out string? key)
    {
        if (_json.TokenType == JsonTokenType.PropertyName && TryDecode(out key))
        {
            return true;
        }

        Fail(OutputErrorCode.Encoding, ValidUnicode);
        key = null;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> UnescapeName() => TryGetContent(ref _json, out var name) ? name : NoName;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RefuseObject(string expected)
    {
        if (!TryUnquote())
        {
            RefuseType(expected);
        }

        return false;
    }
}
