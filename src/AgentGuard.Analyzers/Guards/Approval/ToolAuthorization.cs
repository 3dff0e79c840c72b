using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a tool server looks at the authorization that its tools demand by attribute.</summary>
internal static class ToolAuthorization
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<GuardState>> States = new();

    /// <summary>The attribute by which a tool of such a server, or its class, demands authorization; null when there is none.</summary>
    public static AttributeData? DemandOf(IMethodSymbol method, SdkContext sdk) =>
        (Demand(method) ?? Demand(method.ContainingType)) is { } demand
        && method.ToolAttribute(sdk)?.AttributeClass is { } type
        && sdk.Describe(type).Entries.Any(entry => IsOfServer(entry, sdk))
            ? demand
            : null;

    /// <summary>Unknown where the compilation sets no server up.</summary>
    public static GuardState StateIn(SdkContext sdk, CancellationToken cancellation)
    {
        if (!States.TryGetValue(sdk.Compilation, out var known))
        {
            var state = Find(sdk, cancellation);
            known = States.GetValue(sdk.Compilation, _ => new StrongBox<GuardState>(state));
        }

        return known.Value;
    }

    private static GuardState Find(SdkContext sdk, CancellationToken cancellation)
    {
        var names = new HashSet<string>(
            sdk.Sdks.SelectMany(description => description.Members())
                .Where(member => member.Meaning.Overlaps(Wiring.ToolServer | Wiring.ToolAuthorization)).Select(member => member.Name),
            StringComparer.Ordinal);
        var state = GuardState.Unknown;
        foreach (var (_, symbol, _) in new NamesInCode(sdk.Compilation).Uses(names, cancellation))
        {
            if (sdk.Has(symbol, Wiring.ToolAuthorization))
            {
                return GuardState.Guarded;
            }

            state = sdk.Has(symbol, Wiring.ToolServer) ? GuardState.Unguarded : state;
        }

        return state;
    }

    private static AttributeData? Demand(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { Name: not "AllowAnonymousAttribute" } type
            && type.AllInterfaces.Any(contract => contract.Is("Microsoft.AspNetCore.Authorization.IAuthorizeData")));

    private static bool IsOfServer(SdkMember entry, SdkContext sdk) =>
        sdk.Sdks.FirstOrDefault(description => description.Members().Contains(entry))?.Members()
            .Any(member => member.Meaning.Overlaps(Wiring.ToolServer)) == true;
}
