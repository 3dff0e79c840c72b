using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What every guard needs to know to answer.</summary>
/// <param name="Sdk">The compilation's view of the SDKs.</param>
/// <param name="GuardMethods">The methods the user declared to be guards.</param>
/// <param name="Cancellation">Stops the search.</param>
internal readonly record struct GuardContext(SdkContext Sdk, MethodPatterns GuardMethods, CancellationToken Cancellation)
{
    public Compilation Compilation => Sdk.Compilation;

    /// <summary>True when the user says that the method bounds and retries what it is given: in the options, or by the attribute.</summary>
    public bool IsDeclaredGuard(IMethodSymbol method) => DeclaredGuards.IsResilience(method, GuardMethods);
}
