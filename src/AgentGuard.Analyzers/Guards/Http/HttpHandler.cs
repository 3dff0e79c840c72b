using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A handler that a service registration adds to HTTP clients.</summary>
/// <param name="Call">The call that adds it.</param>
/// <param name="Roles">What it does.</param>
/// <param name="Client">The name of the client, or the full name of the type the client is for; null when it is none or unknown.</param>
/// <param name="IsDefault">True when every client gets it.</param>
internal sealed record HttpHandler(IInvocationOperation Call, Role Roles, string? Client, bool IsDefault)
{
    /// <summary>True when the compilation does not show which client gets it.</summary>
    public bool IsAnywhere => Client is null && !IsDefault;
}
