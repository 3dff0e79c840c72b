namespace AgentGuard.Runtime;

/// <summary>A <see cref="Uri"/> may be relative; without this attribute it is absolute.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class RelativeAttribute : Attribute;
