using AgentGuard.Runtime;

namespace ProductionAgent.Mcp;

/// <summary>What the return desk answers.</summary>
/// <param name="Status">What was done, or why nothing was.</param>
/// <param name="File">The label; null when there is none.</param>
[StructuredOutput(Name = "return_label")]
internal sealed partial record ReturnLabel(string Status, string? File = null);
