using ProductionAgent.Triage;

namespace ProductionAgent.Shop;

internal sealed record Ticket(string Id, string Customer, Category Category, string Message, DateTimeOffset OpenedAt);
