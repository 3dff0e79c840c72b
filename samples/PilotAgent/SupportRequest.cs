namespace PilotAgent;

public sealed record SupportRequest(string Customer, string Message);
