using System.Buffers.Text;

namespace AgentGuard.Runtime.Scalars;

/// <summary>UUIDs of RFC 4122.</summary>
internal static class GuidText
{
    private const int Length = 36;

    public static TextFit TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        return text.Length == Length && Utf8Parser.TryParse(text, out value, out var read, 'D') && read == Length ? TextFit.Fits : TextFit.Malformed;
    }
}
