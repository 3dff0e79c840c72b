namespace AgentGuard.Runtime;

/// <summary>The values a text or number may have; for a list, each of its items. An enum says the same with names.</summary>
/// <param name="values">Texts or numbers of the member's type.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValuesAttribute(params object[] values) : Attribute
{
    /// <summary>The values.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}
