namespace PilotAgent;

public sealed record TriageVerdict(string Category, string Urgency, string? OrderId, string Reason);
