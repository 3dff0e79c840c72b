using System.Buffers;

namespace AgentGuard.Runtime.Lenient;

/// <content>Strings.</content>
internal ref partial struct LenientScanner
{
    private static readonly SearchValues<byte> StrictStops = SearchValues.Create([(byte)'"', (byte)'\\', .. Controls()]);
    private static readonly SearchValues<byte> LooseStops = SearchValues.Create([(byte)'"', (byte)'\\', (byte)'\'', 0xE2, .. Controls()]);

    private ScanOutcome ScanString(bool isName)
    {
        var open = Quote.At(_text[Position..]);
        var isStrict = _text[Position] == '"';
        if (open.Length == 0 || (!isStrict && !Forgive(Leniency.LooseSyntax)))
        {
            return Fail();
        }

        Position += open.Length;
        _output.Add((byte)'"');
        var highSurrogate = -1;
        while (CopyUntil(isStrict ? StrictStops : LooseStops))
        {
            var current = _text[Position];
            var isQuote = current is (byte)'"' or (byte)'\'' or 0xE2;
            if (isQuote && TryEnd(open, isStrict, isName))
            {
                return EndString(isName);
            }

            var isOk = isQuote ? CopyQuote() : current == '\\' ? CopyEscape(isStrict, ref highSurrogate) : CopyControl(current);
            if (!isOk)
            {
                return Fail();
            }
        }

        if (!isName && (_allowed & Leniency.Truncation) != 0)
        {
            _output.Cut(highSurrogate == _output.Length ? highSurrogate - 6 : _output.Length - IncompleteLength(_text));
            EndString(isName);
        }

        return ScanOutcome.Truncated;
    }

    private ScanOutcome EndString(bool isName)
    {
        _output.Add((byte)'"');
        if (!isName)
        {
            return Completed();
        }

        _expected = Expected.Colon;
        return ScanOutcome.Open;
    }

    /// <summary>Copies what needs no look; false at the end of the text.</summary>
    private bool CopyUntil(SearchValues<byte> stops)
    {
        var rest = _text[Position..];
        var length = rest.IndexOfAny(stops);
        rest = length < 0 ? rest : rest[..length];
        _output.Add(rest);
        Position += rest.Length;
        return length >= 0 && !_output.IsFull;
    }

    /// <summary>
    /// Goes behind the closing quotation mark. One that is not ASCII or single closes only where the string could end: it may be an apostrophe.
    /// </summary>
    private bool TryEnd(Quote open, bool isStrict, bool isName)
    {
        var quote = Quote.At(_text[Position..]);
        if (!isStrict && (quote.Length == 0 || quote.IsDouble != open.IsDouble || !IsEndOfString(Position + quote.Length, isName)))
        {
            return false;
        }

        Position += quote.Length;
        return true;
    }

    private readonly bool IsEndOfString(int behind, bool isName)
    {
        var rest = _text[behind..];
        rest = rest[SpaceLength(rest)..];
        return rest.IsEmpty
            || (isName ? rest[0] == ':' : rest[0] is (byte)',' or (byte)'}' or (byte)']')
            || ((_allowed & Leniency.CommasAndComments) != 0 && rest is [(byte)'/', (byte)'/' or (byte)'*', ..]);
    }

    private bool CopyQuote()
    {
        if (_text[Position] == '"')
        {
            _output.Add((byte)'\\');
        }

        _output.Add(_text[Position++]);
        return true;
    }

    private bool CopyControl(byte control)
    {
        if (!Forgive(Leniency.LooseStrings))
        {
            return false;
        }

        Position++;
        var letter = control switch
        {
            (byte)'\b' => (byte)'b',
            (byte)'\t' => (byte)'t',
            (byte)'\n' => (byte)'n',
            (byte)'\f' => (byte)'f',
            (byte)'\r' => (byte)'r',
            _ => (byte)0,
        };
        if (letter == 0)
        {
            AddHexEscape(Hex(control >> 4), Hex(control & 15));
        }
        else
        {
            _output.Add([(byte)'\\', letter]);
        }

        return true;
    }

    /// <summary>Copies a strict escape; an invalid backslash is an ordinary character, except before quotation marks and in <c>\xHH</c>.</summary>
    private bool CopyEscape(bool isStrict, ref int highSurrogate)
    {
        var rest = _text[Position..];
        switch (rest)
        {
            case [_]:
                Position++;
                return true;
            case [_, (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..]:
                _output.Add(rest[..2]);
                Position += 2;
                return true;
            case [_, (byte)'u', ..] when HexLength(rest[2..]) is var digits && (digits == 4 || digits == rest.Length - 2):
                return CopyUnicodeEscape(rest, digits, ref highSurrogate);
            case [_, (byte)'\'' or 0xE2, ..] when Quote.At(rest[1..]).Length is var length && length > 0 && (!isStrict || Forgive(Leniency.LooseStrings)):
                _output.Add(rest.Slice(1, length));
                Position += 1 + length;
                return true;
            case [_, (byte)'x', ..] when HexLength(rest[2..]) >= 2 && Forgive(Leniency.LooseStrings):
                AddHexEscape(rest[2], rest[3]);
                Position += 4;
                return true;
        }

        _output.Add("\\\\"u8);
        Position++;
        return Forgive(Leniency.LooseStrings);
    }

    private bool CopyUnicodeEscape(ReadOnlySpan<byte> escape, int digits, ref int highSurrogate)
    {
        Position += 2 + digits;
        if (digits == 4)
        {
            _output.Add(escape[..6]);
            var isHigh = escape[2] is (byte)'d' or (byte)'D' && escape[3] is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'b' or (byte)'A' or (byte)'B';
            highSurrogate = isHigh ? _output.Length : -1;
        }

        // With fewer digits the text ends here, and the half-written escape is dropped.
        return true;
    }

    private void AddHexEscape(byte high, byte low) => _output.Add([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', high, low]);

    private static byte Hex(int digit) => (byte)"0123456789abcdef"[digit];

    private static int HexLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < 4 && length < text.Length && char.IsAsciiHexDigit((char)text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>How many bytes of a UTF-8 sequence that is cut off stand at the end.</summary>
    private static int IncompleteLength(ReadOnlySpan<byte> text)
    {
        for (var length = 1; length <= 3 && length <= text.Length; length++)
        {
            var lead = text[^length];
            if (lead >= 0xC0)
            {
                var expected = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return length < expected ? length : 0;
            }

            if (lead < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private static IEnumerable<byte> Controls() => Enumerable.Range(0, 0x20).Select(b => (byte)b);
}
