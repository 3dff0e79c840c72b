using System.Security.Cryptography;

namespace AgentGuard.Runtime.Tools;

internal static class Sha256Text
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        Span<char> text = stackalloc char[SHA256.HashSizeInBytes * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            text[2 * i] = Digit(hash[i] >> 4);
            text[(2 * i) + 1] = Digit(hash[i] & 15);
        }

        return new string(text);
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
