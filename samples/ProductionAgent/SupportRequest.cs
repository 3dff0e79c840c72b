namespace ProductionAgent;

/// <param name="Customer">Set by the shop's front end for the signed-in customer; the model never chooses it.</param>
/// <param name="Message">What the customer wrote.</param>
internal sealed record SupportRequest(string Customer, string Message)
{
    public const int MaxMessageLength = 4000;
}
