namespace AgentGuard.Runtime.Tests.Wire;

/// <summary>A structured output without required members.</summary>
[StructuredOutput]
public sealed partial record Hints(string? Language = null, int? Year = null);
