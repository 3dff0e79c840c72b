using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Methods that the user says are guards: named in the options, or marked by an attribute. The attributes are known by full name, so a
/// project may declare them itself instead of taking the package.
/// </summary>
internal static class DeclaredGuards
{
    private const string ResilienceAttribute = "AgentGuard.Runtime.ResilienceGuardAttribute";
    private const string ApprovalAttribute = "AgentGuard.Runtime.ApprovalGuardAttribute";

    /// <summary>True when the method bounds, retries and cancels the delegate it is given.</summary>
    public static bool IsResilience(IMethodSymbol method, MethodPatterns declared) => Is(method, declared, ResilienceAttribute);

    /// <summary>True when the method returns only after somebody approved.</summary>
    public static bool IsApproval(IMethodSymbol method, MethodPatterns declared) => Is(method, declared, ApprovalAttribute);

    private static bool Is(IMethodSymbol method, MethodPatterns declared, string attribute) =>
        declared.Matches(method) || (method.ReducedFrom ?? method).OriginalDefinition.HasAttribute(attribute);
}
