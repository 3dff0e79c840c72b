namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>
/// OpenAI strict mode: every property required (null stands for the default), closed objects, maps as lists. The basic profile differs
/// in data only.
/// </summary>
internal sealed class OpenAITransform(PortableSchema portable, ProviderLimits limits) : SchemaTransform(portable, limits);
