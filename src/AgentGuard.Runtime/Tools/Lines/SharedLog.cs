using Microsoft.Win32.SafeHandles;

namespace AgentGuard.Runtime.Tools;

/// <summary>Appends whole lines to a file that other processes append to as well.</summary>
/// <remarks>
/// Writers take turns by a lock file beside it, which the operating system frees when a writer dies. The file is opened anew each time, so that
/// it can be moved away while writers run.
/// </remarks>
/// <param name="path">The file; made when it is not there.</param>
/// <param name="patience">How long to wait for the other writers.</param>
internal sealed class SharedLog(string path, TimeSpan patience)
{
    /// <summary>The byte with which every block begins; it is written only when the file ends in the middle of a line.</summary>
    public const byte LineEnd = (byte)'\n';

    /// <summary>Appends a block and returns when it is on the disk.</summary>
    /// <param name="block">A <see cref="LineEnd"/>, then whole lines.</param>
    /// <exception cref="IOException">It could not be written, or other writers did not let go of the file in time.</exception>
    public async ValueTask AppendAsync(ReadOnlyMemory<byte> block)
    {
        using var turn = await TakeTurnAsync().ConfigureAwait(false);
        using var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        RandomAccess.Write(file, IsTorn(file, length) ? block.Span : block.Span[1..], length);
        RandomAccess.FlushToDisk(file);
    }

    // A writer died in the middle of a line, or the disk was full: what it left stays, on a line of its own.
    private static bool IsTorn(SafeFileHandle file, long length)
    {
        Span<byte> last = [LineEnd];
        return length > 0 && RandomAccess.Read(file, last, length - 1) == 1 && last[0] != LineEnd;
    }

    private async ValueTask<SafeFileHandle> TakeTurnAsync()
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return File.OpenHandle(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException busy) when (busy is not (DirectoryNotFoundException or PathTooLongException) && System.Diagnostics.Stopwatch.GetElapsedTime(started) < patience)
            {
                // There is no portable way to be told; the turns of others last as long as a flush, some milliseconds.
                await Task.Delay(Math.Min(1 + attempt, 10)).ConfigureAwait(false);
            }
        }
    }
}
