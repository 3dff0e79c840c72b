namespace AgentGuard.Runtime;

/// <summary>
/// The text contains a match of a regular expression; write <c>^</c> and <c>$</c> to bind the whole text. The meaning is that of JSON Schema
/// (ECMA-262): <c>\d</c> is <c>0</c> to <c>9</c>, <c>$</c> is the very end, a dot is one code point.
/// </summary>
/// <param name="pattern">The expression, without look-around and back-references, which no provider accepts.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class PatternAttribute(string pattern) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Pattern { get; } = pattern;
}
