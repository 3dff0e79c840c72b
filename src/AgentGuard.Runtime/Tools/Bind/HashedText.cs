namespace AgentGuard.Runtime.Tools;

/// <summary>SHA-256 of a text, made when first asked for: a call does not wait for what its audit may do later, or never.</summary>
internal sealed class HashedText : IEquatable<HashedText>
{
    private byte[]? _utf8;
    private string? _hash;

    public HashedText(ReadOnlySpan<byte> utf8) => _utf8 = utf8.ToArray();

    public HashedText(string hash) => _hash = hash;

    public string Hash
    {
        get
        {
            // The text is let go once its hash is known; whoever comes in between has a copy.
            if (_hash is null && _utf8 is { } utf8)
            {
                Volatile.Write(ref _hash, Sha256Text.Of(utf8));
                Volatile.Write(ref _utf8, null);
            }

            return Volatile.Read(ref _hash)!;
        }
    }

    public bool Equals(HashedText? other) => other is not null && Hash == other.Hash;

    public override bool Equals(object? obj) => Equals(obj as HashedText);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);
}
