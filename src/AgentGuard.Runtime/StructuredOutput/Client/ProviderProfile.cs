namespace AgentGuard.Runtime;

/// <summary>Which profile a provider understands.</summary>
/// <param name="Prefix">How the provider's name starts, in any case.</param>
/// <param name="Profile">The profile.</param>
/// <param name="Source">Where the name comes from.</param>
internal sealed record ProviderProfile(string Prefix, SchemaProfile Profile, string Source);
