namespace AgentGuard.Runtime.Tests.Outputs.Samples;

internal sealed record OrderLine(string Sku, int Qty, decimal? UnitPrice);
