namespace ProductionAgent.Shop;

/// <param name="Amount">In EUR, from the order.</param>
/// <param name="Confirmed">Whether the customer got the e-mail.</param>
internal sealed record Refund(decimal Amount, bool Confirmed);
