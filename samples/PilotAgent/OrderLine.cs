namespace PilotAgent;

public sealed record OrderLine(string Article, decimal Price);
