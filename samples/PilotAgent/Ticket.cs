namespace PilotAgent;

public sealed record Ticket(string Id, string Customer, string Category, string Message, string Answer);
