namespace System.Runtime.CompilerServices;

/// <inheritdoc cref="UnionAttribute"/>
public interface IUnion
{
    object? Value { get; }
}
