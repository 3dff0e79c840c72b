namespace ProductionAgent.Agent;

/// <summary>What the model reads of a refund or a cancellation.</summary>
/// <param name="Status">What happened.</param>
/// <param name="Amount">In EUR.</param>
/// <param name="Confirmed">Whether the customer got the e-mail.</param>
internal sealed record RefundAnswer(string Status, decimal? Amount = null, bool? Confirmed = null);
