using System.ComponentModel;

namespace AgentGuard.Runtime;

/// <summary>Collects the items of a list whose length is not known yet, without garbage; generated readers use it for arrays.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct OutputBuffer<T>
{
    /// <summary>How many items there are.</summary>
    public readonly int Count => throw new NotImplementedException();

    /// <summary>Adds an item.</summary>
    public void Add(T item) => throw new NotImplementedException();

    /// <summary>The items as an array of exactly their number; the buffer is empty afterwards.</summary>
    public T[] ToArray() => throw new NotImplementedException();

    /// <summary>Gives the buffer back without taking the items.</summary>
    public void Clear() => throw new NotImplementedException();
}
