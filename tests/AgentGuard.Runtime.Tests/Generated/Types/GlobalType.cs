using AgentGuard.Runtime;

#pragma warning disable CA1050 // The global namespace is the point.

/// <summary>In the global namespace.</summary>
[StructuredOutput]
public sealed partial record TypeInGlobalNamespace(string Name, PartInGlobalNamespace? Part);

public sealed record PartInGlobalNamespace(int Size);
