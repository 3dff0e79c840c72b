namespace McpToolServer;

/// <summary>The stock of a small warehouse, in memory.</summary>
internal sealed class Stock
{
    private readonly Lock changes = new();
    private readonly HashSet<string> done = [];
    private readonly Dictionary<string, int> pieces = new(StringComparer.Ordinal)
    {
        ["KETTLE-1"] = 12,
        ["PAN-28"] = 3,
        ["BOWL-4"] = 0,
    };

    public Article? Find(string sku)
    {
        lock (changes)
        {
            return pieces.TryGetValue(sku, out var count) ? new Article(sku, count) : null;
        }
    }

    /// <summary>Takes pieces out; the same key takes them once.</summary>
    /// <returns>What is left; null when there are not so many.</returns>
    public Article? Take(string sku, int count, string key)
    {
        lock (changes)
        {
            if (!pieces.TryGetValue(sku, out var left))
            {
                return null;
            }

            if (!done.Contains(key))
            {
                if (left < count)
                {
                    return null;
                }

                done.Add(key);
                pieces[sku] = left -= count;
            }

            return new Article(sku, left);
        }
    }
}
