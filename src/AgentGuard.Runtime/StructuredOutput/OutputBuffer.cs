using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace AgentGuard.Runtime;

/// <summary>Collects the items of a list whose length is not known yet, without garbage; generated readers use it for arrays.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct OutputBuffer<T>
{
    private const int Inline = 4;

    private FirstItems _first;
    private T[]? _rented;

    /// <summary>How many items there are.</summary>
    public int Count { readonly get; private set; }

    /// <summary>Adds an item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count < Inline)
        {
            _first[Count++] = item;
        }
        else
        {
            AddRented(item);
        }
    }

    /// <summary>The items as an array of exactly their number; the buffer is empty afterwards.</summary>
    public T[] ToArray()
    {
        var items = Items().ToArray();
        Clear();
        return items;
    }

    /// <summary>The items as a list of exactly their number; the buffer is empty afterwards.</summary>
    [SuppressMessage("Design", "CA1002", Justification = "Members of generated types are declared as List.")]
    public List<T> ToList()
    {
        var list = new List<T>(Count);
        list.AddRange(Items());
        Clear();
        return list;
    }

    /// <summary>Gives the buffer back without taking the items.</summary>
    public void Clear()
    {
        if (_rented is not null)
        {
            ArrayPool<T>.Shared.Return(_rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            _rented = null;
        }

        Count = 0;
    }

    [UnscopedRef]
    private readonly ReadOnlySpan<T> Items() => _rented is not null ? _rented.AsSpan(0, Count) : ((ReadOnlySpan<T>)_first)[..Count];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRented(T item)
    {
        if (_rented is null || _rented.Length == Count)
        {
            var larger = ArrayPool<T>.Shared.Rent(Count * 4);
            Items().CopyTo(larger);
            var count = Count;
            Clear();
            _rented = larger;
            Count = count;
        }

        _rented[Count++] = item;
    }

    [InlineArray(Inline)]
    private struct FirstItems
    {
        private T _item;
    }
}
