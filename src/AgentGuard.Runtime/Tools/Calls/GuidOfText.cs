using System.Security.Cryptography;
using System.Text;

namespace AgentGuard.Runtime.Tools;

/// <summary>The same GUID for the same text: version 8 of RFC 9562, section 5.8, whose bits are free.</summary>
internal static class GuidOfText
{
    private const int Size = 16;
    private const int VersionByte = 6;
    private const int VariantByte = 8;

    public static Guid Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        var bytes = hash[..Size];
        bytes[VersionByte] = (byte)((bytes[VersionByte] & 0x0F) | 0x80);
        bytes[VariantByte] = (byte)((bytes[VariantByte] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
