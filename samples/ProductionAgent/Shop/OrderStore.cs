namespace ProductionAgent.Shop;

internal sealed class OrderStore
{
    private readonly Dictionary<string, Order> orders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["A-1043"] = new("A-1043", "mara@example.com", "delivered",
            [new("Cast iron pan, 28 cm", 59.00m), new("Stovetop kettle", 34.90m)]),
        ["A-1044"] = new("A-1044", "jonas@example.com", "paid",
            [new("Stoneware bowls, set of 4", 42.50m)]),
    };

    public Order? Find(string id) => orders.GetValueOrDefault(id);

    /// <summary>Null also when the order is somebody else's.</summary>
    public Order? Find(string id, string customer) =>
        Find(id) is { } order && string.Equals(order.Email, customer, StringComparison.OrdinalIgnoreCase) ? order : null;
}
