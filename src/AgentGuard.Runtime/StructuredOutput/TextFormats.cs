namespace AgentGuard.Runtime;

/// <summary>Exact checks of the text formats, without allocation.</summary>
public static class TextFormats
{
    /// <summary>True when the whole text is of the format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the defined ones.</exception>
    public static bool IsMatch(TextFormat format, ReadOnlySpan<char> text) => throw new NotImplementedException();
}
