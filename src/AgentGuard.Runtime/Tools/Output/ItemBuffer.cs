namespace AgentGuard.Runtime.Tools;

internal static class ItemBuffer
{
    /// <summary>Reads items until their JSON is longer than what may be shown.</summary>
    public static async ValueTask<ToolItems<T>> ReadAsync<T>(IAsyncEnumerable<T> source, Action<ToolResultWriter, T> write, int maxChars, CancellationToken token)
    {
        // Not one of those kept per thread: this one is used across threads.
        var writer = new ToolResultWriter();
        writer.WriteStartArray();
        var count = 0;
        var isComplete = true;
        await foreach (var item in source.WithCancellation(token).ConfigureAwait(false))
        {
            write(writer, item);
            count++;
            if (writer.Length > maxChars)
            {
                isComplete = false;
                break;
            }
        }

        writer.WriteEndArray();
        return new(writer.Written.ToString(), count, isComplete);
    }
}
