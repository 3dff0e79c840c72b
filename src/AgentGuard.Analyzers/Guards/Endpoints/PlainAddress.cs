namespace AgentGuard.Analyzers.Guards;

/// <summary>Addresses that say: no encryption, over a network that others share.</summary>
internal static class PlainAddress
{
    private static readonly string[] InnerDomains = [".local", ".localhost", ".internal", ".lan", ".test", ".home.arpa"];

    /// <summary>True for <c>http</c> to another machine. Names without a dot are those of service discovery, which is resolved inside the cluster.</summary>
    public static bool Is(Uri address) =>
        address.Scheme is "http" or "ws"
        && !address.IsLoopback
        && address.Host.IndexOfAny(['.', ':']) >= 0
        && !LocalEndpoint.IsLocal(address.Host)
        && !InnerDomains.Any(domain => address.Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
}
