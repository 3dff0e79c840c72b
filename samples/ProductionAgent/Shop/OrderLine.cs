namespace ProductionAgent.Shop;

internal sealed record OrderLine(string Article, decimal Price);
