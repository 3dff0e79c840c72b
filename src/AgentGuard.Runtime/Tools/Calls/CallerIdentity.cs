using System.Collections.Frozen;
using System.Security.Claims;

namespace AgentGuard.Runtime;

/// <summary>For whom an agent acts.</summary>
public sealed class CallerIdentity
{
    /// <summary>A caller.</summary>
    /// <param name="id">Who: an id without personal data, because the audit records it.</param>
    /// <param name="scopes">What the caller may do; compared exactly.</param>
    /// <param name="principal">The principal behind it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public CallerIdentity(string id, IEnumerable<string>? scopes = null, ClaimsPrincipal? principal = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
        Scopes = scopes is null ? FrozenSet<string>.Empty : scopes.ToFrozenSet(StringComparer.Ordinal);
        Principal = principal;
    }

    /// <summary>Who.</summary>
    public string Id { get; }

    /// <summary>What the caller may do.</summary>
    public IReadOnlySet<string> Scopes { get; }

    /// <summary>The principal behind it.</summary>
    public ClaimsPrincipal? Principal { get; }
}
