namespace AgentGuard.Runtime.Lenient;

/// <summary>A quotation mark at the start of a text: ASCII or typographic (U+2018 to U+201F), as UTF-8.</summary>
/// <param name="Length">In bytes; 0 when there is none.</param>
/// <param name="IsDouble">One of <c>" “ ” „ ‟</c>, not one of <c>' ‘ ’ ‚ ‛</c>.</param>
internal readonly record struct Quote(int Length, bool IsDouble)
{
    public static Quote At(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'"', ..] => new(1, IsDouble: true),
        [(byte)'\'', ..] => new(1, IsDouble: false),
        [0xE2, 0x80, >= 0x98 and <= 0x9B, ..] => new(3, IsDouble: false),
        [0xE2, 0x80, >= 0x9C and <= 0x9F, ..] => new(3, IsDouble: true),
        _ => default,
    };
}
