namespace AgentGuard.Runtime;

/// <summary>How many items a list has, or entries a dictionary.</summary>
/// <param name="min">At least so many; 0 or more.</param>
/// <param name="max">At most so many; <paramref name="min"/> or more.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ItemsAttribute(int min, int max) : Attribute
{
    /// <summary>At least so many.</summary>
    public int Min { get; } = min;

    /// <summary>At most so many.</summary>
    public int Max { get; } = max;
}
