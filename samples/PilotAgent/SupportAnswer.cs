namespace PilotAgent;

public sealed record SupportAnswer(string TicketId, string Category, string Answer, IReadOnlyList<string> Steps);
