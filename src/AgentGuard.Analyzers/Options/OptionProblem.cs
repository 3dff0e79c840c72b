namespace AgentGuard.Analyzers.Options;

/// <summary>A key that has no effect, and why.</summary>
internal sealed record OptionProblem(string Key, string Value, string Reason);
