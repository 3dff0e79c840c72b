using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AgentGuard.Runtime.Scalars;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool TryReadBoolean(out bool value)
    {
        var token = _json.TokenType;
        value = token == JsonTokenType.True;
        return value || token == JsonTokenType.False || TryReadQuotedBoolean(out value);
    }

    /// <summary>Reads an integer as JSON Schema understands it: <c>1</c>, <c>1.0</c> and <c>1e2</c> are integers.</summary>
    /// <typeparam name="T">One of the integer types up to 128 bits.</typeparam>
    public bool TryReadInteger<T>(string expected, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        TryReadSmallInteger(T.MinValue, T.MaxValue, out value) || TryReadAnyInteger(T.MinValue, T.MaxValue, hasBounds: false, expected, out value);

    /// <inheritdoc cref="TryReadInteger{T}(string, out T)"/>
    public bool TryReadInteger<T>(T min, T max, string expected, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        TryReadSmallInteger(min, max, out value) || TryReadAnyInteger(min, max, hasBounds: true, expected, out value);

    /// <summary>Reads a number. One that <typeparamref name="T"/> cannot hold (infinity; for <see cref="decimal"/> more than 28 digits) is refused.</summary>
    /// <typeparam name="T"><see cref="double"/>, <see cref="float"/>, <see cref="Half"/> or <see cref="decimal"/>.</typeparam>
    public bool TryReadNumber<T>(string expected, out T value)
        where T : struct, IFloatingPoint<T>
    {
        if (!TryGetNumber(expected, out var text))
        {
            value = default;
            return false;
        }

        if (NumberText.TryParse(text, out value))
        {
            return true;
        }

        Fail(OutputErrorCode.Range, expected);
        return false;
    }

    /// <summary>Reports a number below the minimum or above the maximum; true when it is in range. The reader stands on the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CheckRange<T>(T value, T? min, T? max, bool minIsExclusive, bool maxIsExclusive, string expected)
        where T : struct, IComparable<T>
    {
        if (min is { } least && value.CompareTo(least) is var below && (minIsExclusive ? below <= 0 : below < 0))
        {
            Fail(OutputErrorCode.Minimum, expected);
            return false;
        }

        if (max is { } greatest && value.CompareTo(greatest) is var above && (maxIsExclusive ? above >= 0 : above > 0))
        {
            Fail(OutputErrorCode.Maximum, expected);
            return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryReadSmallInteger<T>(T min, T max, out T value)
        where T : struct, IBinaryInteger<T>
    {
        if (_json.TokenType == JsonTokenType.Number)
        {
            return IntegerText.TryParseSmall(_json.ValueSpan, min, max, out value);
        }

        value = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAnyInteger<T>(T min, T max, bool hasBounds, string expected, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = default;
        if (!TryGetNumber(expected, out var text))
        {
            return false;
        }

        var fit = IntegerText.TryParse(text, min, max, out value);
        if (fit == IntegerFit.Fits)
        {
            return true;
        }

        Fail(
            fit switch
            {
                IntegerFit.Fraction => OutputErrorCode.Type,
                _ when !hasBounds => OutputErrorCode.Range,
                IntegerFit.TooSmall => OutputErrorCode.Minimum,
                _ => OutputErrorCode.Maximum,
            },
            expected);
        value = default;
        return false;
    }

    /// <summary>The text of a number, or of one in a string where that is forgiven.</summary>
    private bool TryGetNumber(string expected, out ReadOnlySpan<byte> text)
    {
        text = _json.ValueSpan;
        return _json.TokenType == JsonTokenType.Number || TryGetQuotedNumber(expected, out text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryGetQuotedNumber(string expected, out ReadOnlySpan<byte> text)
    {
        if (Forgives(Leniency.QuotedScalars) && _json.TokenType == JsonTokenType.String && TryGetContent(ref _json, out text))
        {
            text = text.Trim(JsonWhiteSpace);
            if (NumberText.IsNumber(text))
            {
                _used |= Leniency.QuotedScalars;
                return true;
            }
        }

        text = default;
        RefuseType(expected);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadQuotedBoolean(out bool value)
    {
        value = false;
        if (Forgives(Leniency.QuotedScalars) && _json.TokenType == JsonTokenType.String && TryGetContent(ref _json, out var content))
        {
            content = content.Trim(JsonWhiteSpace);
            value = System.Text.Ascii.EqualsIgnoreCase(content, "true"u8);
            if (value || System.Text.Ascii.EqualsIgnoreCase(content, "false"u8))
            {
                _used |= Leniency.QuotedScalars;
                return true;
            }
        }

        RefuseType("true or false");
        return false;
    }
}
