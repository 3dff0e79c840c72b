using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

/// <summary>Writes a tape, one line per call, in the order in which the calls end.</summary>
internal sealed class TapeWriter(Stream stream, string name) : IAsyncDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "It has no wait handle, and a call that comes too late is told so by the stream.")]
    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _hasHeader;

    /// <summary>Writes a line and hands it to the operating system.</summary>
    /// <exception cref="ToolTapeException">It could not be written.</exception>
    public async ValueTask WriteAsync<TState>(TState state, Action<Utf8JsonWriter, TState> write, CancellationToken cancellationToken)
    {
        var line = Line(state, write);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_hasHeader)
            {
                await stream.WriteAsync(Line(0, WriteHeader), CancellationToken.None).ConfigureAwait(false);
                _hasHeader = true;
            }

            // Half a line would damage the tape: from here on cancellation comes too late.
            await stream.WriteAsync(line, CancellationToken.None).ConfigureAwait(false);
            await stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is IOException or ObjectDisposedException or NotSupportedException)
        {
            throw new ToolTapeException(name, 0, "The tape cannot be written.", innerException: failed);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_hasHeader)
            {
                await stream.WriteAsync(Line(0, WriteHeader)).ConfigureAwait(false);
                _hasHeader = true;
            }

            await stream.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static void WriteHeader(Utf8JsonWriter json, int state)
    {
        json.WriteStartObject();
        json.WriteString("format", TapeFormat.Name);
        json.WriteNumber("version", TapeFormat.Version);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Line<TState>(TState state, Action<Utf8JsonWriter, TState> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json, state);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
