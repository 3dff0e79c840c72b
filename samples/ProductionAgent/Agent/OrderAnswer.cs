using ProductionAgent.Shop;

namespace ProductionAgent.Agent;

/// <summary>What the model reads of an order: nothing about the customer.</summary>
internal sealed record OrderAnswer(string Status, string? Id = null, IReadOnlyList<OrderLine>? Lines = null);
