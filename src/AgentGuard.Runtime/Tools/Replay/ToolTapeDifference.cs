namespace AgentGuard.Runtime;

/// <summary>The first place at which a call differs from what the tape has.</summary>
/// <param name="Path">JSON Pointer (RFC 6901) into the arguments of a tool call or the request of a model call; empty for the whole.</param>
/// <param name="Expected">What the tape has there, clipped to about 40 characters.</param>
/// <param name="Actual">What the call has there, clipped likewise.</param>
public sealed record ToolTapeDifference(string Path, string Expected, string Actual)
{
    /// <summary>One line: <c>/orderId: expected "A-1043", got "A-1044"</c>.</summary>
    public override string ToString() => $"{(Path.Length == 0 ? "(root)" : Path)}: expected {Expected}, got {Actual}";
}
