namespace ProductionAgent.Nightly;

internal sealed record TicketDigest(string Headline, int Tickets, IReadOnlyList<string> Themes);
