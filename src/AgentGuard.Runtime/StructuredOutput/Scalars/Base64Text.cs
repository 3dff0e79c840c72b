using System.Buffers;
using System.Buffers.Text;

namespace AgentGuard.Runtime.Scalars;

/// <summary>Base64 of RFC 4648 section 4.</summary>
internal static class Base64Text
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly SearchValues<byte> s_alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>Reads padded text whose unused bits are zero, as every encoder writes it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out byte[] value)
    {
        value = [];
        if (text.Length % 4 != 0)
        {
            return false;
        }

        var digits = text.TrimEnd((byte)'=');
        var padding = text.Length - digits.Length;
        if (padding > 2 || digits.ContainsAnyExcept(s_alphabet) || !IsCanonical(digits, padding))
        {
            return false;
        }

        value = new byte[(text.Length / 4 * 3) - padding];
        return Base64.DecodeFromUtf8(text, value, out _, out var written) == OperationStatus.Done && written == value.Length;
    }

    /// <summary>The same bytes as padded base64: padding added, the URL-safe alphabet replaced, unused bits cleared.</summary>
    public static byte[] Normalize(ReadOnlySpan<byte> text)
    {
        var digits = text.TrimEnd((byte)'=');
        var padded = new byte[(digits.Length + 3) / 4 * 4];
        padded.AsSpan().Fill((byte)'=');
        for (var i = 0; i < digits.Length; i++)
        {
            padded[i] = digits[i] switch { (byte)'-' => (byte)'+', (byte)'_' => (byte)'/', var digit => digit };
        }

        return padded;
    }

    private static bool IsCanonical(ReadOnlySpan<byte> digits, int padding) =>
        padding == 0 || (Alphabet.IndexOf((char)digits[^1], StringComparison.Ordinal) & (padding == 1 ? 0b11 : 0b1111)) == 0;
}
