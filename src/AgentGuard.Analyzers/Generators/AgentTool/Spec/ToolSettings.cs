namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>What <c>[AgentTool]</c> says, defaults filled in.</summary>
/// <param name="Effect">A member of <c>ToolEffect</c>.</param>
/// <param name="NeedsApproval">Each call needs an approval.</param>
/// <param name="Scope">Null for none.</param>
/// <param name="Owner">Null for none.</param>
/// <param name="TimeoutSeconds">0 for none.</param>
internal sealed record ToolSettings(
    string Effect,
    bool NeedsApproval,
    string? Scope,
    string? Owner,
    int TimeoutSeconds,
    int MaxAttempts,
    int MaxOutputChars,
    double Cost,
    bool CircuitBreaker);
