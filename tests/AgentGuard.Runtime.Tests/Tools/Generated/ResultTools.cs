using System.Runtime.CompilerServices;

namespace AgentGuard.Runtime.Tests.Tools.Generated;

/// <summary>A result of every form.</summary>
internal sealed partial class ResultTools
{
    private readonly int _first;

    public ResultTools(int first) => _first = first;

    public int Cleared { get; private set; }

    internal sealed record Order(string Id, IReadOnlyList<string> Lines)
    {
        public int Count => Lines.Count;
    }

    /// <summary>Gives a number.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public int Number() => _first;

    /// <summary>Finds an order.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public Task<Order?> FindAsync(string id) => Task.FromResult(id == "none" ? null : new Order(id, ["a", "b"]));

    /// <summary>Gives a text.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public ValueTask<string> TextAsync() => new("a \"text\"");

    /// <summary>Clears once.</summary>
    [AgentTool(Effect = ToolEffect.Idempotent)]
    public void Clear() => Cleared++;

    /// <summary>Clears often.</summary>
    [AgentTool(Effect = ToolEffect.Idempotent, Name = "clear-many")]
    public async Task ClearAsync(int count)
    {
        await Task.Yield();
        Cleared += count;
    }

    /// <summary>Counts.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly, MaxOutputChars = 40)]
    public async IAsyncEnumerable<int> CountAsync(int from, int to, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = from; i <= to; i++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return i;
        }
    }

    /// <summary>Fails, with a fallback.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly, Fallback = nameof(Cached))]
    public Task<string> Fragile(string key, int depth = 1) => throw new InvalidOperationException("secret " + key + depth);

    private static string Cached(string key) => "cached " + key;

    /// <summary>Fails.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public static string Fails() => throw new InvalidOperationException("secret");
}
