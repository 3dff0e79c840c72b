using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether whoever calls an endpoint has to say who he is.</summary>
internal static class EndpointAuthorization
{
    private const string Builder = "Microsoft.AspNetCore.Builder";

    private static readonly ConditionalWeakTable<Compilation, StrongBox<GuardState>> Applications = new();

    /// <summary>What decides about all endpoints of an application: policies, and middleware of its own.</summary>
    private static readonly HashSet<string> ApplicationWide = new(StringComparer.Ordinal)
    {
        "FallbackPolicy", "SetFallbackPolicy", "Use", "UseMiddleware", "UseWhen",
    };

    public static GuardState Of(IInvocationOperation mapping, SdkContext sdk, CancellationToken cancellation)
    {
        var own = OfBuilder(mapping, cancellation);
        return own != GuardState.Unguarded ? own
            : OfRoutes(mapping.Arguments.IsEmpty ? null : mapping.Arguments[0].Value, sdk.Compilation, cancellation) is var routes and not GuardState.Unguarded ? routes
            : OfApplication(sdk.Compilation, cancellation);
    }

    /// <summary>What is said about an endpoint or group behind the call that makes it.</summary>
    private static GuardState OfBuilder(IOperation made, CancellationToken cancellation)
    {
        foreach (var use in ValueUses.Of(made, cancellation))
        {
            switch (use)
            {
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } call } argument
                    when ReferenceEquals(call.Arguments[0], argument):
                    if (Protects(method.Name))
                    {
                        return GuardState.Guarded;
                    }

                    if (IsBuilder(call.Type) && OfBuilder(call, cancellation) is var chained and not GuardState.Unguarded)
                    {
                        return chained;
                    }

                    break;
                case IInvocationOperation call when Protects(call.TargetMethod.Name):
                    return GuardState.Guarded;
                case IReturnOperation { Parent: not null } or IArgumentOperation or ISimpleAssignmentOperation:
                    return GuardState.Unknown;
            }
        }

        return GuardState.Unguarded;
    }

    /// <summary>What is said about the group, or the whole application, that an endpoint is added to.</summary>
    private static GuardState OfRoutes(IOperation? routes, Compilation compilation, CancellationToken cancellation)
    {
        if (routes is null)
        {
            return GuardState.Unknown;
        }

        var origin = LocalValue.Origin(routes, compilation, cancellation);
        if (origin is IInvocationOperation { TargetMethod.IsExtensionMethod: true } call && IsBuilder(call.Type))
        {
            if (Protects(call.TargetMethod.Name))
            {
                return GuardState.Guarded;
            }

            var said = call.TargetMethod.Name == "MapGroup" ? OfBuilder(call, cancellation) : GuardState.Unguarded;
            return said != GuardState.Unguarded ? said : OfRoutes(call.Arguments[0].Value, compilation, cancellation);
        }

        return origin.Type.Is(Builder + ".WebApplication") || IsOfUseEndpoints(origin) ? GuardState.Unguarded : GuardState.Unknown;
    }

    /// <summary>True for the parameter of the delegate that adds all endpoints of an application.</summary>
    private static bool IsOfUseEndpoints(IOperation routes) =>
        routes is IParameterReferenceOperation { Parameter: var parameter }
        && routes.Ancestors().OfType<IAnonymousFunctionOperation>().FirstOrDefault(lambda => lambda.Symbol.Parameters.Contains(parameter, SymbolEqualityComparer.Default))
            is { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "UseEndpoints" } } } };

    private static GuardState OfApplication(Compilation compilation, CancellationToken cancellation)
    {
        if (!Applications.TryGetValue(compilation, out var known))
        {
            var state = new NamesInCode(compilation).Uses(ApplicationWide, cancellation).Any(use => IsOfAspNetCore(use.Symbol)) || LocalServer.IsIn(compilation, cancellation)
                ? GuardState.Unknown
                : GuardState.Unguarded;
            known = Applications.GetValue(compilation, _ => new StrongBox<GuardState>(state));
        }

        return known.Value;
    }

    private static bool IsOfAspNetCore(ISymbol symbol) =>
        symbol.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) == true;

    private static bool IsBuilder(ITypeSymbol? type) =>
        type.IsOrInherits(Builder + ".IEndpointConventionBuilder") || type.IsOrInherits("Microsoft.AspNetCore.Routing.IEndpointRouteBuilder");

    /// <summary>Says who may call, or that everybody may; a filter may do so too.</summary>
    private static bool Protects(string method) =>
        method is "AddEndpointFilter" or "AddEndpointFilterFactory" or "RequireHost" or "WithMetadata" or "Add" or "Finally"
        || method.IndexOf("Auth", StringComparison.Ordinal) >= 0
        || method is "AllowAnonymous" or "RequireScope" or "RequireScopeOrAppPermission";
}
