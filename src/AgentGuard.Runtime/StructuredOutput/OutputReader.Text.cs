using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    private const string ValidUnicode = "text in valid Unicode";

    private static ReadOnlySpan<byte> JsonWhiteSpace => " \t\r\n"u8;

    // No UTF-8 text, so equal to no name.
    private static ReadOnlySpan<byte> NoName => [0xFF];

    /// <summary>Reads a text.</summary>
    public bool TryReadString(string expected, [NotNullWhen(true)] out string? value) =>
        (_json.TokenType == JsonTokenType.String && TryDecode(out value)) || RefuseText(expected, out value);

    /// <summary>Reads a text of a length in code points.</summary>
    public bool TryReadString(int min, int max, string expected, [NotNullWhen(true)] out string? value)
    {
        if (!TryReadString(expected, out value))
        {
            return false;
        }

        // A code point is one UTF-16 unit or two.
        var units = value.Length;
        return (units <= max && (units >= 2 * (long)min || units == _json.ValueSpan.Length && units >= min)) || CheckLength(min, max, expected, ref value);
    }

    /// <summary>Reads the content of a text as UTF-8, for comparing it with names; valid until the reader moves.</summary>
    public bool TryReadUtf8(string expected, out ReadOnlySpan<byte> value)
    {
        if (_json.TokenType == JsonTokenType.String && TryGetContent(ref _json, out value))
        {
            return true;
        }

        value = default;
        return RefuseText(expected, out _);
    }

    /// <summary>Called when no name equals the text: finds the one that fits with <see cref="Leniency.LooseText"/>, or reports the value.</summary>
    /// <param name="names">The names, in order.</param>
    /// <param name="expected">For example <c>one of "Low", "High"</c>.</param>
    /// <returns>The name's index, or -1 after reporting.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int MatchLoosely(scoped ReadOnlySpan<string> names, string expected)
    {
        if (!TryReadUtf8(expected, out var content))
        {
            return -1;
        }

        var match = Forgives(Leniency.LooseText) ? LooseName.Find(Encoding.UTF8.GetString(content), names) : -1;
        if (match < 0)
        {
            Fail(OutputErrorCode.Enum, expected);
            return -1;
        }

        _used |= Leniency.LooseText;
        return match;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RefuseText(string expected, out string? value)
    {
        value = null;
        if (_json.TokenType == JsonTokenType.String)
        {
            Fail(OutputErrorCode.Encoding, ValidUnicode);
        }
        else
        {
            RefuseType(expected);
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool CheckLength(int min, int max, string expected, [NotNullWhen(true)] ref string? value)
    {
        var count = value!.Length;
        foreach (var unit in value)
        {
            count -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        if (count >= min && count <= max)
        {
            return true;
        }

        Fail(count < min ? OutputErrorCode.MinLength : OutputErrorCode.MaxLength, expected, count == 1 ? "1 character" : FormattableString.Invariant($"{count} characters"));
        value = null;
        return false;
    }

    private bool IsNameValid() => TryGetContent(ref _json, out _);

    /// <summary>The content of a name or text as a string; false when it is no valid Unicode.</summary>
    private bool TryDecode([NotNullWhen(true)] out string? value)
    {
        var content = _json.ValueSpan;
        if (!_json.ValueIsEscaped && Ascii.IsValid(content))
        {
            value = Encoding.Latin1.GetString(content);
            return true;
        }

        return TryDecodeSlowly(out value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryDecodeSlowly([NotNullWhen(true)] out string? value)
    {
        value = TryGetContent(ref _json, out var content) ? Encoding.UTF8.GetString(content) : null;
        return value is not null;
    }

    /// <summary>The content of the name or text another reader of the same document stands on; false when it is no valid Unicode.</summary>
    private bool TryGetContent(scoped ref Utf8JsonReader json, out ReadOnlySpan<byte> content)
    {
        content = json.ValueSpan;
        if (!json.ValueIsEscaped)
        {
            return Utf8.IsValid(content);
        }

        return TryUnescape(json.ValueSpan, out content);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryUnescape(ReadOnlySpan<byte> source, out ReadOnlySpan<byte> content)
    {
        if (_scratch is null || _scratch.Length < source.Length)
        {
            Release();
            _scratch = ArrayPool<byte>.Shared.Rent(source.Length);
        }

        var isValid = JsonText.TryUnescape(source, _scratch, out var length);
        content = _scratch.AsSpan(0, length);
        return isValid;
    }
}
