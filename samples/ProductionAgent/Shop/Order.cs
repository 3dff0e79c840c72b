namespace ProductionAgent.Shop;

internal sealed record Order(string Id, string Email, string Status, IReadOnlyList<OrderLine> Lines);
