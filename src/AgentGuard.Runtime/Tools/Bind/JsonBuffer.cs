using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

/// <summary>Bytes that grow, and a JSON writer on them; two are kept per thread. Used within one synchronous stretch, then given back.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Kept and used again; the writer only holds this buffer.")]
internal sealed class JsonBuffer : IBufferWriter<byte>
{
    private const int Initial = 1024;
    private const int LargestKept = 64 * 1024;

    // The text is data for a model or a log, not part of a web page.
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static JsonBuffer? t_first;

    [ThreadStatic]
    private static JsonBuffer? t_second;

    private byte[] _bytes = new byte[Initial];
    private Utf8JsonWriter? _writer;

    private JsonBuffer()
    {
    }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public Span<byte> WrittenForEdit => _bytes.AsSpan(0, Length);

    public static JsonBuffer Rent()
    {
        if (t_first is { } first)
        {
            t_first = null;
            return first;
        }

        if (t_second is { } second)
        {
            t_second = null;
            return second;
        }

        return new JsonBuffer();
    }

    public void Return()
    {
        if (_bytes.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = new byte[Initial];
        }

        Length = 0;
        if (t_first is null)
        {
            t_first = this;
        }
        else
        {
            t_second = this;
        }
    }

    /// <summary>A writer that appends one value; flush it before anything else is written.</summary>
    public Utf8JsonWriter StartValue()
    {
        if (_writer is null)
        {
            return _writer = new Utf8JsonWriter(this, s_writing);
        }

        _writer.Reset();
        return _writer;
    }

    public void Write(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> value)
    {
        if (_bytes.Length - Length < value.Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_bytes.AsSpan(Length));
        Length += value.Length;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    private void Reserve(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 256);
        if (_bytes.Length - Length < needed)
        {
            Grow(needed);
        }
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + needed), (int)Math.Min(_bytes.Length * 2L, Array.MaxLength)));
        Written.CopyTo(larger);
        if (_bytes.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
