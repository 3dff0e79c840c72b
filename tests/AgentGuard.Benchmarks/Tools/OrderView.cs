namespace AgentGuard.Benchmarks.Tools;

public sealed record OrderView(string Id, string Status, decimal Total, int Lines);
