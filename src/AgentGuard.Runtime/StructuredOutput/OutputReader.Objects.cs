using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

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

    /// <summary>
    /// The text of a member of the object the reader stands on, wherever it is; moves nothing. False and reported (and the object skipped)
    /// when it is missing or no string or integer.
    /// </summary>
    /// <param name="name">The member, the discriminator.</param>
    /// <param name="memberName">The same as text, for the error.</param>
    /// <param name="expected">The allowed values, for the error.</param>
    /// <param name="value">The string's content, or the number's text, as UTF-8.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryPeekDiscriminator(ReadOnlySpan<byte> name, string memberName, string expected, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!EnterObject("object"))
        {
            return false;
        }

        var mark = _errorCount;
        var ahead = _json;
        try
        {
            if (!TryGoTo(name, ref ahead))
            {
                Fail(OutputErrorCode.Required, expected, "nothing");
            }
            else if (ahead.TokenType == JsonTokenType.Number)
            {
                value = ahead.ValueSpan;
                return true;
            }
            else if (ahead.TokenType == JsonTokenType.String && TryGetContent(ref ahead, out value))
            {
                return true;
            }
            else
            {
                RefuseDiscriminator(expected, ref ahead);
            }
        }
        catch (JsonException) when (_careful)
        {
            Break();
            return false;
        }

        Prefix(mark, memberName);
        Skip();
        return false;
    }

    private bool TryGoTo(ReadOnlySpan<byte> name, scoped ref Utf8JsonReader ahead)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = ahead.ValueIsEscaped ? TryGetContent(ref ahead, out var content) && content.SequenceEqual(name) : ahead.ValueSpan.SequenceEqual(name);
            ahead.Read();
            if (isFound)
            {
                return true;
            }

            ahead.Skip();
        }

        return false;
    }

    private void RefuseDiscriminator(string expected, scoped ref Utf8JsonReader ahead)
    {
        var (code, what) = ahead.TokenType switch
        {
            JsonTokenType.String => (OutputErrorCode.Encoding, ValidUnicode),
            JsonTokenType.Null => (OutputErrorCode.Null, expected),
            _ => (OutputErrorCode.Type, expected),
        };
        Fail(code, what, ShownText.Value(ref ahead));
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
