using System.Buffers;
using System.Text.Unicode;

namespace AgentGuard.Runtime;

/// <summary>UTF-16 text as UTF-8 that keeps what is invalid, so that reading reports it.</summary>
internal static class Utf16Text
{
    private const int MaxBytesPerUnit = 3;

    public static int MaxUtf8Length(string text) => checked(text.Length * MaxBytesPerUnit);

    /// <summary>Encodes a text; a lone surrogate becomes three bytes that are no valid UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">At least <see cref="MaxUtf8Length"/> long.</param>
    public static int Encode(string text, Span<byte> utf8)
    {
        var length = 0;
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            var status = Utf8.FromUtf16(rest, utf8[length..], out var read, out var written, replaceInvalidSequences: false);
            length += written;
            if (status != OperationStatus.InvalidData)
            {
                return length;
            }

            var unit = rest[read];
            utf8[length++] = (byte)(0xE0 | (unit >> 12));
            utf8[length++] = (byte)(0x80 | ((unit >> 6) & 0x3F));
            utf8[length++] = (byte)(0x80 | (unit & 0x3F));
            rest = rest[(read + 1)..];
        }
    }
}
