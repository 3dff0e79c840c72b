namespace AgentGuard.Runtime.Lenient;

/// <summary>Scans one object or list and writes it as strict JSON. What is strict already is copied byte for byte, with its white space.</summary>
internal ref partial struct LenientScanner
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly Leniency _allowed;
    private readonly bool[] _isObject;
    private BoundedBuffer _output;
    private Expected _expected;
    private int _depth;

    // Where the output ends with a complete value or an opening bracket: to there it is cut back when what follows is dropped.
    private int _complete;

    // Whether a name and a colon were read: then this is no bracket in prose, and what follows is no other value.
    private bool _isData;

    public LenientScanner(ReadOnlySpan<byte> text, OutputReadOptions options)
    {
        _text = text;
        _allowed = options.Leniency;
        _isObject = new bool[options.MaxDepth];
        _output = new BoundedBuffer((int)Math.Min(Array.MaxLength, (2L * text.Length) + 1024), text.Length + 64);
    }

    private enum Expected
    {
        FirstName,
        NextName,
        Colon,
        MemberValue,
        FirstItem,
        NextItem,
        CommaOrEnd,
    }

    /// <summary>The first byte that is not scanned.</summary>
    public int Position { get; private set; }

    /// <summary>What had to be forgiven.</summary>
    public Leniency Used { get; private set; }

    /// <summary>The scanned value is or contains an object.</summary>
    public bool HasObject { get; private set; }

    /// <summary>The text ends within the value that was to be closed.</summary>
    public bool IsTruncated { get; private set; }

    public readonly byte[] ToArray() => _output.ToArray();

    /// <summary>Scans the object or list that starts at the position.</summary>
    public ScanOutcome Scan(int start)
    {
        _output.Clear();
        _depth = 0;
        _isData = false;
        Position = start;
        Used = Leniency.None;
        HasObject = false;

        var outcome = Open();
        while (outcome == ScanOutcome.Open)
        {
            CopyBlank();
            outcome = Position < _text.Length ? Step(_text[Position]) : ScanOutcome.Truncated;
            outcome = _output.IsFull ? ScanOutcome.GivenUp : outcome;
        }

        return outcome;
    }

    /// <summary>Drops what is incomplete and closes what is open, when that is allowed.</summary>
    public bool TryClose()
    {
        IsTruncated = true;
        if (!Forgive(Leniency.Truncation))
        {
            return false;
        }

        _output.Cut(_complete);
        while (_depth > 0)
        {
            _output.Add(_isObject[--_depth] ? (byte)'}' : (byte)']');
        }

        return !_output.IsFull;
    }

    private ScanOutcome Step(byte current) => _expected switch
    {
        Expected.FirstName when current == '}' => Close(),
        Expected.NextName when current == '}' => CloseAfterComma(),
        Expected.FirstName or Expected.NextName => ScanName(),
        Expected.Colon when current == ':' => TakeColon(),
        Expected.FirstItem when current == ']' => Close(),
        Expected.NextItem when current == ']' => CloseAfterComma(),
        Expected.FirstItem or Expected.NextItem or Expected.MemberValue => ScanValue(current),
        Expected.CommaOrEnd when current == ',' => Take(_isObject[_depth - 1] ? Expected.NextName : Expected.NextItem),
        Expected.CommaOrEnd when current == (_isObject[_depth - 1] ? '}' : ']') => Close(),
        _ => Fail(),
    };

    private ScanOutcome ScanValue(byte current) => current switch
    {
        (byte)'{' or (byte)'[' => Open(),
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ScanNumber(),
        (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') => ScanWord(),
        _ => ScanString(isName: false),
    };

    private ScanOutcome Open()
    {
        if (_depth == _isObject.Length)
        {
            return ScanOutcome.GivenUp;
        }

        var isObject = _text[Position] == '{';
        HasObject |= isObject;
        _isObject[_depth++] = isObject;
        Take(isObject ? Expected.FirstName : Expected.FirstItem);
        _complete = _output.Length;
        return ScanOutcome.Open;
    }

    private ScanOutcome Close()
    {
        Take(Expected.CommaOrEnd);
        _depth--;
        return _depth == 0 ? ScanOutcome.Complete : Completed();
    }

    private ScanOutcome CloseAfterComma()
    {
        if (!Forgive(Leniency.CommasAndComments))
        {
            return Fail();
        }

        _output.Cut(_complete);
        return Close();
    }

    /// <summary>A value has been written.</summary>
    private ScanOutcome Completed()
    {
        _complete = _output.Length;
        _expected = Expected.CommaOrEnd;
        return ScanOutcome.Open;
    }

    private ScanOutcome TakeColon()
    {
        _isData = true;
        return Take(Expected.MemberValue);
    }

    private ScanOutcome Take(Expected next)
    {
        _output.Add(_text[Position++]);
        _expected = next;
        return ScanOutcome.Open;
    }

    private readonly ScanOutcome Fail() => _isData ? ScanOutcome.GivenUp : ScanOutcome.Prose;

    private bool Forgive(Leniency leniency)
    {
        if ((_allowed & leniency) == 0)
        {
            return false;
        }

        Used |= leniency;
        return true;
    }
}
