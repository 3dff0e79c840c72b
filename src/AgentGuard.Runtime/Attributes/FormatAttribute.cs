namespace AgentGuard.Runtime;

/// <summary>The format of a text, checked exactly and sent as JSON Schema <c>format</c> where the provider knows it.</summary>
/// <param name="format">The format.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class FormatAttribute(TextFormat format) : Attribute
{
    /// <summary>The format.</summary>
    public TextFormat Format { get; } = format;
}
