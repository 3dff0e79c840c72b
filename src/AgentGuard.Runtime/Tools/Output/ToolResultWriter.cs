using System.Buffers;
using System.ComponentModel;
using System.Text.Encodings.Web;

namespace AgentGuard.Runtime;

/// <summary>
/// Writes the result of a tool as JSON text; generated code calls it. The text is the one that a <see cref="System.Text.Json.Utf8JsonWriter"/> with
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> writes. It is made of UTF-16 from the start, because a tool's result is a string, and it is
/// not checked: the order of the calls is the generator's.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ToolResultWriter
{
    private const int Initial = 512;
    private const int LargestKept = 32 * 1024;

    // As deep as Utf8JsonWriter goes: results that contain themselves must end.
    private const int MaxDepth = 1_000;

    // What the encoder leaves as it is, of ASCII.
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    [ThreadStatic]
    private static ToolResultWriter? t_kept;

    private char[] _chars = new char[Initial];
    private int _depth;
    private bool _needsComma;

    internal ToolResultWriter()
    {
    }

    internal int Length { get; private set; }

    internal ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    /// <summary>Begins an object.</summary>
    public void WriteStartObject() => Enter('{');

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => Leave('}');

    /// <summary>Begins an array.</summary>
    public void WriteStartArray() => Enter('[');

    /// <summary>Ends an array.</summary>
    public void WriteEndArray() => Leave(']');

    /// <summary>Writes a member's name that is JSON already.</summary>
    /// <param name="json">With quotes and colon, for example <c>"id":</c>.</param>
    public void WriteName(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var target = Reserve(json.Length + 1);
        if (_needsComma)
        {
            target[0] = ',';
            target = target[1..];
            Length++;
        }

        json.CopyTo(target);
        Length += json.Length;
        _needsComma = false;
    }

    /// <summary>Writes a member's name.</summary>
    /// <param name="name">Not escaped.</param>
    public void WritePropertyName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        WriteQuoted(name.AsSpan().ContainsAnyExcept(s_plain) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name) : name);
        Append(':');
        _needsComma = false;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNullValue() => WriteRaw("null");

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBooleanValue(bool value) => WriteRaw(value ? "true" : "false");

    /// <summary>Writes a text; null as null.</summary>
    public void WriteStringValue(string? value) => Write(value);

    internal static ToolResultWriter Rent()
    {
        var writer = t_kept ?? new ToolResultWriter();
        t_kept = null;
        return writer;
    }

    internal void Return()
    {
        if (_chars.Length > LargestKept)
        {
            ArrayPool<char>.Shared.Return(_chars);
            _chars = new char[Initial];
        }

        Length = 0;
        _depth = 0;
        _needsComma = false;
        t_kept = this;
    }

    /// <summary>Writes one value that is JSON already.</summary>
    internal void WriteRaw(ReadOnlySpan<char> json)
    {
        var target = ReserveValue(json.Length);
        json.CopyTo(target);
        Length += json.Length;
    }

    private void WriteQuoted(string text)
    {
        var target = ReserveValue(text.Length + 2);
        target[0] = '"';
        text.CopyTo(target[1..]);
        target[text.Length + 1] = '"';
        Length += text.Length + 2;
    }

    private void Enter(char bracket)
    {
        if (_depth >= MaxDepth)
        {
            throw new InvalidOperationException("The result is nested too deeply.");
        }

        _depth++;
        ReserveValue(1)[0] = bracket;
        Length++;
        _needsComma = false;
    }

    private void Leave(char bracket)
    {
        _depth--;
        Append(bracket);
        _needsComma = true;
    }

    private void Append(char value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    /// <summary>Room for a value, behind a comma where one is due.</summary>
    private Span<char> ReserveValue(int count)
    {
        var target = Reserve(count + 1);
        if (_needsComma)
        {
            target[0] = ',';
            Length++;
            return target[1..];
        }

        _needsComma = true;
        return target;
    }

    private Span<char> Reserve(int count)
    {
        if (_chars.Length - Length < count)
        {
            Grow(count);
        }

        return _chars.AsSpan(Length);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(Length + needed), (int)Math.Min(_chars.Length * 2L, Array.MaxLength)));
        Written.CopyTo(larger);
        if (_chars.Length > LargestKept)
        {
            ArrayPool<char>.Shared.Return(_chars);
        }

        _chars = larger;
    }
}
