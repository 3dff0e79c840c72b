namespace AgentGuard.Runtime.Tests.StructuredOutputs.Samples;

internal sealed record OrderLine(string Sku, int Qty, decimal? UnitPrice);
