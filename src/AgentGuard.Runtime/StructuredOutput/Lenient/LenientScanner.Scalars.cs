using System.Buffers;
using AgentGuard.Runtime.Scalars;

namespace AgentGuard.Runtime.Lenient;

/// <content>Numbers, words and unquoted names.</content>
internal ref partial struct LenientScanner
{
    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("+-.0123456789Ee"u8);
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create(
        [.. "$-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8, .. Enumerable.Range(0x80, 0x80).Select(b => (byte)b)]);

    private ScanOutcome ScanNumber()
    {
        var number = Run(NumberBytes);
        if (number.Length == _text.Length - Position)
        {
            // Digits may be missing.
            return ScanOutcome.Truncated;
        }

        return IsNumber(number) ? Copy(number) : Fail();
    }

    private ScanOutcome ScanWord()
    {
        var word = Run(NameBytes);
        if (word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8))
        {
            return Copy(word);
        }

        var isLoose = (_allowed & Leniency.LooseSyntax) != 0;
        var strict = isLoose && word.SequenceEqual("True"u8) ? "true"u8
            : isLoose && word.SequenceEqual("False"u8) ? "false"u8
            : isLoose && word.SequenceEqual("None"u8) ? "null"u8
            : default;
        if (strict.IsEmpty)
        {
            return word.Length == _text.Length - Position && IsPartOfWord(word, isLoose) ? ScanOutcome.Truncated : Fail();
        }

        Used |= Leniency.LooseSyntax;
        Position += word.Length;
        _output.Add(strict);
        return Completed();
    }

    private ScanOutcome ScanName()
    {
        if (Quote.At(_text[Position..]).Length > 0)
        {
            return ScanString(isName: true);
        }

        var name = Run(NameBytes);
        if (name.IsEmpty || !Forgive(Leniency.LooseSyntax))
        {
            return Fail();
        }

        Position += name.Length;
        _output.Add((byte)'"');
        _output.Add(name);
        _output.Add((byte)'"');
        _expected = Expected.Colon;
        return ScanOutcome.Open;
    }

    private readonly ReadOnlySpan<byte> Run(SearchValues<byte> bytes)
    {
        var rest = _text[Position..];
        var length = rest.IndexOfAnyExcept(bytes);
        return length < 0 ? rest : rest[..length];
    }

    private ScanOutcome Copy(ReadOnlySpan<byte> value)
    {
        _output.Add(value);
        Position += value.Length;
        return Completed();
    }

    private static bool IsPartOfWord(ReadOnlySpan<byte> start, bool isLoose) =>
        "true"u8.StartsWith(start) || "false"u8.StartsWith(start) || "null"u8.StartsWith(start)
        || (isLoose && ("True"u8.StartsWith(start) || "False"u8.StartsWith(start) || "None"u8.StartsWith(start)));

    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        text = text[(text[0] == '-' ? 1 : 0)..];
        var digits = Digits.Count(text);
        if (digits == 0 || (digits > 1 && text[0] == '0'))
        {
            return false;
        }

        text = text[digits..];
        if (text is [(byte)'.', ..])
        {
            var fraction = Digits.Count(text[1..]);
            if (fraction == 0)
            {
                return false;
            }

            text = text[(fraction + 1)..];
        }

        return text.IsEmpty || IsExponent(text);
    }

    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        if (text[0] is not ((byte)'e' or (byte)'E'))
        {
            return false;
        }

        var digits = text[(text is [_, (byte)'+' or (byte)'-', ..] ? 2 : 1)..];
        return !digits.IsEmpty && Digits.Count(digits) == digits.Length;
    }
}
