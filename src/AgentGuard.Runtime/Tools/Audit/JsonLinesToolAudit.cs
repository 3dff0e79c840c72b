using System.Buffers;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

/// <summary>Appends records to a JSON Lines file that several processes may write; <see cref="RecordAsync"/> completes when the record is on the disk.</summary>
/// <remarks>
/// <para>
/// Records that come in while the disk is busy are written and flushed together. A writer that died in the middle of a line costs that line, which was
/// never acknowledged: the next one begins a new line, and reading reports it. Writers take turns by the lock file <c>{path}.lock</c>, so all of them
/// must be on file systems with working locks; the audit file itself may be moved away at any time, a new one is begun.
/// </para>
/// <para>The format is described in <c>docs/tools.md</c>.</para>
/// </remarks>
public sealed class JsonLinesToolAudit : IToolAudit, IAsyncDisposable
{
    private const int MaxBatchBytes = 1024 * 1024;

    private readonly JsonLinesToolAuditOptions _options;
    private readonly SharedLog _log;
    private readonly Channel<Pending> _queue;
    private readonly Task _writing;

    /// <summary>Writes to a file, made with the first record.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="options">Limits.</param>
    public JsonLinesToolAudit(string path, JsonLinesToolAuditOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _options = options ?? JsonLinesToolAuditOptions.Default;
        _log = new SharedLog(System.IO.Path.GetFullPath(path), _options.LockTimeout);
        _queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(_options.Capacity) { SingleReader = true });
        _writing = Task.Run(WriteAllAsync);
    }

    /// <summary>Writes the record and flushes it to the disk.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Ends the waiting; the record may then be written or not.</param>
    /// <exception cref="IOException">The record is not, or not certainly, on the disk.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="ObjectDisposedException">The audit is closed.</exception>
    public async ValueTask RecordAsync(ToolCallRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var pending = new Pending(AuditJson.Line(record, _options.MaxLineBytes));
        try
        {
            await _queue.Writer.WriteAsync(pending, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(JsonLinesToolAudit));
        }

        await pending.Written.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a file, in order, in memory bounded by its longest line. Lines that cannot be read are reported in their place, never thrown.</summary>
    /// <param name="path">The file; may be written meanwhile.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async IAsyncEnumerable<ToolAuditLine> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            var lines = new JsonLineReader(file, JsonLinesToolAuditOptions.Longest);
            while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.IsTooLong || !line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    yield return AuditLineReader.Read(line, JsonLinesToolAuditOptions.Longest);
                }
            }
        }
    }

    /// <summary>Writes what is waiting, then closes; waiting calls complete.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
    }

    private async Task WriteAllAsync()
    {
        var batch = new List<Pending>();
        var block = new ArrayBufferWriter<byte>();
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            block.ResetWrittenCount();
            block.Write([SharedLog.LineEnd]);
            while (block.WrittenCount < MaxBatchBytes && _queue.Reader.TryRead(out var pending))
            {
                block.Write(pending.Line);
                batch.Add(pending);
            }

            await WriteAsync(batch, block.WrittenMemory).ConfigureAwait(false);
            batch.Clear();
        }
    }

    private async Task WriteAsync(List<Pending> batch, ReadOnlyMemory<byte> block)
    {
        try
        {
            await _log.AppendAsync(block).ConfigureAwait(false);
            batch.ForEach(static pending => pending.Written.TrySetResult());
        }
#pragma warning disable CA1031 // Whatever it was, it belongs to the callers: each gets it, and the next records are tried again.
        catch (Exception failed)
#pragma warning restore CA1031
        {
            foreach (var pending in batch)
            {
                pending.Written.TrySetException(failed);
                _ = pending.Written.Task.Exception;
            }
        }
    }

    private sealed class Pending(byte[] line)
    {
        public byte[] Line { get; } = line;

        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
