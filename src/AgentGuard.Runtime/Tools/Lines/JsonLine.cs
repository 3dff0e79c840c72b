namespace AgentGuard.Runtime.Tools;

/// <summary>One line of a JSON Lines file.</summary>
/// <param name="Number">From 1; lines without content count too.</param>
/// <param name="Offset">Of its first byte in the file.</param>
/// <param name="Bytes">Without the line end; valid until the next line is read. Empty when it is too long.</param>
/// <param name="IsTooLong">It is longer than the reader takes, and was passed over.</param>
/// <param name="IsEnded">False for a last line without a line end.</param>
internal readonly record struct JsonLine(long Number, long Offset, ReadOnlyMemory<byte> Bytes, bool IsTooLong, bool IsEnded);
