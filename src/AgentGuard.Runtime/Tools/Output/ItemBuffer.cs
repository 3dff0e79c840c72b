using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

internal static class ItemBuffer
{
    // The text is data for a model or a log, not part of a web page.
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Reads items until their JSON is certainly longer than what may be shown: a UTF-16 unit is at most three bytes of UTF-8.
    /// </summary>
    public static async ValueTask<ToolItems<T>> ReadAsync<T>(IAsyncEnumerable<T> source, Action<Utf8JsonWriter, T> write, int maxChars, CancellationToken token)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, s_writing);
        writer.WriteStartArray();
        var count = 0;
        var isComplete = true;
        await foreach (var item in source.WithCancellation(token).ConfigureAwait(false))
        {
            write(writer, item);
            count++;
            if (writer.BytesCommitted + writer.BytesPending > maxChars * 3L)
            {
                isComplete = false;
                break;
            }
        }

        writer.WriteEndArray();
        await writer.FlushAsync(token).ConfigureAwait(false);
        return new(buffer.WrittenSpan.ToArray(), count, isComplete);
    }
}
