namespace AgentGuard.Runtime;

/// <summary>The items of a stream, as many as the model can be shown; the result of generated tools that return <see cref="IAsyncEnumerable{T}"/>.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class ToolItems<T>
{
    private readonly string _json;

    internal ToolItems(string json, int count, bool isComplete)
    {
        _json = json;
        Count = count;
        IsComplete = isComplete;
    }

    /// <summary>How many items were read.</summary>
    public int Count { get; }

    /// <summary>The stream was read to its end.</summary>
    public bool IsComplete { get; }

    /// <summary>Writes the items as a JSON array.</summary>
    /// <param name="writer">The writer.</param>
    public void Write(ToolResultWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRaw(_json);
    }
}
