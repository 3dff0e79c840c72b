namespace ProductionAgent.Agent;

/// <summary>What the support agent may do for a customer who wrote in.</summary>
internal static class SupportScopes
{
    public const string ReadOrders = "orders.read";
    public const string Refund = "orders.refund";

    public static readonly string[] All = [ReadOrders, Refund];
}
