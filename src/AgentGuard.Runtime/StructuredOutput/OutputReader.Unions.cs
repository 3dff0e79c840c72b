using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text;
using AgentGuard.Runtime.Faults;
using AgentGuard.Runtime.Scalars;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    /// <summary>
    /// The text of a member of the object the reader stands on, wherever it is; moves nothing. False and reported (and the object skipped)
    /// when it is missing or no string or integer.
    /// </summary>
    /// <param name="name">The member, the discriminator.</param>
    /// <param name="memberName">The same as text, for the error.</param>
    /// <param name="expected">The allowed values, for the error.</param>
    /// <param name="value">The string's content, or the integer's digits, as UTF-8; valid until the reader moves.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryPeekDiscriminator(scoped ReadOnlySpan<byte> name, string memberName, string expected, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!EnterObject("object"))
        {
            return false;
        }

        var ahead = _json;
        try
        {
            if (!TryGoTo(name, ref ahead))
            {
                return RefuseDiscriminator(OutputErrorCode.Required, memberName, expected, "nothing");
            }
        }
        catch (JsonException) when (_careful)
        {
            Break();
            return false;
        }

        var (isTag, code) = ahead.TokenType switch
        {
            JsonTokenType.Number => (TryGetTag(ahead.ValueSpan, out value), OutputErrorCode.Type),
            JsonTokenType.String => (TryGetContent(ref ahead, out value), OutputErrorCode.Encoding),
            JsonTokenType.Null => (false, OutputErrorCode.Null),
            _ => (false, OutputErrorCode.Type),
        };
        return isTag || RefuseDiscriminator(code, memberName, code == OutputErrorCode.Encoding ? ValidUnicode : expected, ShownText.Value(ref ahead));
    }

    /// <summary>
    /// Called when no tag equals the discriminator: finds the one that fits with <see cref="Leniency.LooseText"/>, or reports it and skips the object.
    /// </summary>
    /// <param name="value">From <see cref="TryPeekDiscriminator"/>.</param>
    /// <param name="tags">The tags, in order.</param>
    /// <param name="memberName">The discriminator's name.</param>
    /// <param name="expected">The allowed values, for the error.</param>
    /// <returns>The tag's index, or -1 after reporting.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int MatchDiscriminator(scoped ReadOnlySpan<byte> value, scoped ReadOnlySpan<string> tags, string memberName, string expected)
    {
        var text = Encoding.UTF8.GetString(value);
        var match = Forgives(Leniency.LooseText) ? LooseName.Find(text, tags) : -1;
        if (match < 0)
        {
            RefuseDiscriminator(OutputErrorCode.Enum, memberName, expected, ShownText.Quoted(text));
            return -1;
        }

        _used |= Leniency.LooseText;
        return match;
    }

    private bool TryGoTo(scoped ReadOnlySpan<byte> name, scoped ref Utf8JsonReader ahead)
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

    // 1.0 and 1e0 are the tag 1.
    private static bool TryGetTag(ReadOnlySpan<byte> number, out ReadOnlySpan<byte> tag)
    {
        tag = number;
        if (number[0] != '-' && !number.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return true;
        }

        var fit = IntegerText.TryParse(number, Int128.MinValue, Int128.MaxValue, out var integer);
        if (fit != IntegerFit.Fits)
        {
            return fit != IntegerFit.Fraction;
        }

        const int MaxDigits = 40;
        var digits = new byte[MaxDigits];
        integer.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        tag = digits.AsSpan(0, length);
        return true;
    }

    private bool RefuseDiscriminator(OutputErrorCode code, string memberName, string expected, string actual)
    {
        var mark = _errorCount;
        Fail(code, expected, actual);
        Prefix(mark, memberName);
        Skip();
        return false;
    }
}
