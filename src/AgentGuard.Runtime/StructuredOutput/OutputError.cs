namespace AgentGuard.Runtime;

/// <summary>One thing that is wrong with an answer, in words that a model can act on.</summary>
/// <param name="Path">JSON Pointer (RFC 6901) of the value; empty for the whole answer.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Expected">What was expected, with its limits.</param>
/// <param name="Actual">What was found, clipped to about 40 characters.</param>
public sealed record OutputError(string Path, OutputErrorCode Code, string Expected, string Actual)
{
    /// <summary>One line: <c>/lines/0/qty: expected integer from 1 to 999, got 0</c>.</summary>
    public override string ToString() => $"{(Path.Length == 0 ? "(root)" : Path)}: expected {Expected}, got {Actual}";
}
