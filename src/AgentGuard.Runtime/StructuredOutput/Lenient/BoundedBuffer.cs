namespace AgentGuard.Runtime.Lenient;

/// <summary>Bytes up to a limit; beyond it nothing is added and <see cref="IsFull"/> is set.</summary>
internal ref struct BoundedBuffer(int limit, int capacity)
{
    private byte[] _bytes = new byte[Math.Min(limit, capacity)];

    public int Length { get; private set; }

    public bool IsFull { get; private set; }

    public void Add(byte value) => Add([value]);

    public void Add(scoped ReadOnlySpan<byte> values)
    {
        if (values.Length > limit - Length)
        {
            IsFull = true;
            return;
        }

        if (values.Length > _bytes.Length - Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(limit, Math.Max(2L * _bytes.Length, (long)Length + values.Length)));
        }

        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Takes back what was added behind the length.</summary>
    public void Cut(int length) => Length = length;

    public void Clear()
    {
        Length = 0;
        IsFull = false;
    }

    public readonly byte[] ToArray() => _bytes[..Length];
}
