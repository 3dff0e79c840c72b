using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Whether a person or a policy stands between the model and what a tool does: a wrapper around the tool, a filter around all tools, an
/// authorization attribute, or a question or check in the tool's own body before the call.
/// </summary>
internal sealed class ApprovalGuard(SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
{
    /// <summary>Whether the tool as a whole is guarded; <paramref name="definition"/> is null when an attribute makes the tool.</summary>
    public GuardState OfTool(ToolDefinition? definition, IMethodSymbol method)
    {
        if (HasGuardingAttribute(method))
        {
            return GuardState.Guarded;
        }

        var wrapped = definition is null
            ? GuardState.Unguarded
            : ApprovalWrapper.StateOf(definition.Call.Operation, sdk, approvalMethods, cancellation);
        return wrapped == GuardState.Guarded ? wrapped : Either(wrapped, ApprovalFilter.StateIn(sdk, approvalMethods, cancellation));
    }

    /// <summary>Whether the way to one call of the tool passes a question or check.</summary>
    public GuardState OfSite(EffectSite site, IOperation toolBody) =>
        new BodyApproval(sdk, approvalMethods, cancellation).Precedes(site.Path, toolBody) ? GuardState.Guarded : GuardState.Unguarded;

    private static GuardState Either(GuardState one, GuardState other) =>
        one == GuardState.Guarded || other == GuardState.Guarded ? GuardState.Guarded
        : one == GuardState.Unknown || other == GuardState.Unknown ? GuardState.Unknown
        : GuardState.Unguarded;

    /// <summary>Authorization on the method or its type, or an attribute that the catalogue or its own argument says asks for approval.</summary>
    private bool HasGuardingAttribute(IMethodSymbol method)
    {
        for (ISymbol? symbol = method; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass is { } type
                    && (type.IsOrInherits("Microsoft.AspNetCore.Authorization.IAuthorizeData")
                        || (sdk.RolesOf(type) & Role.Approval) != 0
                        || AsksForApproval(attribute)
                        || ((sdk.RolesOf(type) & Role.ToolDefinition) != 0 && NamesScope(attribute))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A generated tool is called only for callers that have its scope.</summary>
    private static bool NamesScope(AttributeData attribute) =>
        attribute.NamedArguments.Any(argument => argument is { Key: "Scope", Value.Value: string { Length: > 0 } });

    /// <summary>Attributes of generated tools say it in an argument: <c>Approval = ToolApproval.Required</c>.</summary>
    private static bool AsksForApproval(AttributeData attribute) =>
        attribute.NamedArguments.Any(argument => argument is { Key: "Approval", Value: { Kind: TypedConstantKind.Enum, Value: not 0 } });
}
