namespace AgentGuard.Runtime.Formats;

/// <summary>Runs of <c>0</c> to <c>9</c>. They are short: the generic searches of spans do not pay, and box until they are optimised.</summary>
internal static class AsciiDigits
{
    /// <summary>How many digits the text starts with.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
