namespace PilotAgent;

public sealed record Order(string Id, string Email, string Status, IReadOnlyList<OrderLine> Lines);
