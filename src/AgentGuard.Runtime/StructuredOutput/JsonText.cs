using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace AgentGuard.Runtime;

/// <summary>The content of JSON strings, without exceptions for invalid Unicode.</summary>
internal static class JsonText
{
    /// <summary>
    /// Resolves the escapes of a string's content, which a JSON reader has found well-formed. False when the result is no valid Unicode.
    /// </summary>
    /// <param name="source">The content as written.</param>
    /// <param name="destination">At least as long as <paramref name="source"/>.</param>
    /// <param name="written">How many bytes were written.</param>
    public static bool TryUnescape(ReadOnlySpan<byte> source, Span<byte> destination, out int written)
    {
        written = 0;
        while (true)
        {
            var plain = source.IndexOf((byte)'\\');
            if (plain < 0)
            {
                source.CopyTo(destination[written..]);
                written += source.Length;
                return Utf8.IsValid(destination[..written]);
            }

            source[..plain].CopyTo(destination[written..]);
            written += plain;
            source = source[plain..];
            if (!TryUnescapeOne(ref source, destination, ref written))
            {
                return false;
            }
        }
    }

    private static bool TryUnescapeOne(ref ReadOnlySpan<byte> source, Span<byte> destination, ref int written)
    {
        if (source.Length < 2)
        {
            return false;
        }

        if (source[1] != 'u')
        {
            destination[written++] = source[1] switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                var self => self,
            };
            source = source[2..];
            return true;
        }

        if (!TryReadUnit(source, out var unit))
        {
            return false;
        }

        source = source[6..];
        if (char.IsHighSurrogate(unit) && TryReadUnit(source, out var low) && Rune.TryCreate(unit, low, out var rune))
        {
            source = source[6..];
        }
        else if (!Rune.TryCreate(unit, out rune))
        {
            return false;
        }

        written += rune.EncodeToUtf8(destination[written..]);
        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> source, out char unit)
    {
        unit = default;
        if (source.Length < 6 || source[0] != '\\' || source[1] != 'u' || !Utf8Parser.TryParse(source.Slice(2, 4), out ushort value, out var read, 'x') || read != 4)
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
