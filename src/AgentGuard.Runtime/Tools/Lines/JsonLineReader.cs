namespace AgentGuard.Runtime.Tools;

/// <summary>Reads a JSON Lines file line by line, in memory bounded by the longest line it takes.</summary>
/// <param name="stream">The file, from its beginning.</param>
/// <param name="maxBytes">The longest line it takes.</param>
/// <param name="maxTotal">How far it looks for the end of a line that is too long; there may be none.</param>
internal sealed class JsonLineReader(Stream stream, int maxBytes, long maxTotal = long.MaxValue)
{
    private const int FirstBuffer = 16 * 1024;

    private byte[] _buffer = new byte[Math.Min(maxBytes, FirstBuffer - 1) + 1];
    private int _start;
    private int _end;
    private long _number;
    private long _offset;
    private bool _atEnd;

    /// <summary>How many bytes the lines read so far have.</summary>
    public long Position => _offset;

    /// <summary>The next line; null at the end.</summary>
    public async ValueTask<JsonLine?> NextAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return Take(searched + found, isEnded: true);
            }

            searched = _end - _start;
            if (searched > maxBytes)
            {
                return await SkipAsync(cancellationToken).ConfigureAwait(false);
            }

            if (_atEnd)
            {
                return searched == 0 ? null : Take(searched, isEnded: false);
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private JsonLine Take(int length, bool isEnded)
    {
        var isTooLong = length > maxBytes;
        var line = new JsonLine(++_number, _offset, isTooLong ? default : _buffer.AsMemory(_start, length), isTooLong, isEnded);
        Pass(length + (isEnded ? 1 : 0));
        return line;
    }

    private void Pass(int length)
    {
        _start += length;
        _offset += length;
    }

    private async ValueTask<JsonLine?> SkipAsync(CancellationToken cancellationToken)
    {
        var line = new JsonLine(++_number, _offset, default, IsTooLong: true, IsEnded: true);
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            Pass(found >= 0 ? found + 1 : _end - _start);
            if (found >= 0 || _atEnd || _offset > maxTotal)
            {
                return line with { IsEnded = found >= 0 };
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min((long)_buffer.Length * 2, (long)maxBytes + 1));
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _atEnd = read == 0;
    }
}
