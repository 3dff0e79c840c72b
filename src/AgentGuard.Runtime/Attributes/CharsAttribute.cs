namespace AgentGuard.Runtime;

/// <summary>How long a text is, in Unicode code points, as JSON Schema counts (an emoji outside the basic plane is one, not two).</summary>
/// <param name="min">At least so many code points; 0 or more.</param>
/// <param name="max">At most so many code points; <paramref name="min"/> or more.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CharsAttribute(int min, int max) : Attribute
{
    /// <summary>At least so many code points.</summary>
    public int Min { get; } = min;

    /// <summary>At most so many code points.</summary>
    public int Max { get; } = max;
}
