using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether anybody asks the result of a tool call if it is a failure.</summary>
internal static class ToolErrorCheck
{
    /// <summary>The member of a result that says that the tool failed; null when the type has none.</summary>
    public static IPropertySymbol? FlagOf(ITypeSymbol? result, SdkContext sdk)
    {
        for (var type = result; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol property && sdk.Has(property, Role.ToolError))
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>Unguarded when the code shows every use of the result and none reads the flag; unknown when the result goes elsewhere.</summary>
    public static GuardState Of(IOperation result, SdkContext sdk)
    {
        if (CallResult.IsDiscarded(result))
        {
            return GuardState.Unguarded;
        }

        if (CallResult.LocalOf(result) is not { } local)
        {
            return OfUse(result, sdk);
        }

        var state = GuardState.Unguarded;
        foreach (var read in CallResult.Reads(local, result))
        {
            switch (OfUse(read, sdk))
            {
                case GuardState.Guarded:
                    return GuardState.Guarded;
                case GuardState.Unknown:
                    state = GuardState.Unknown;
                    break;
            }
        }

        return state;
    }

    private static GuardState OfUse(IOperation use, SdkContext sdk) => use.Parent switch
    {
        IPropertyReferenceOperation read when ReferenceEquals(read.Instance, use) => OfMember(read.Property, sdk),
        IConditionalAccessOperation access when ReferenceEquals(access.Operation, use) => access.WhenNotNull.DescendantsAndSelf()
            .OfType<IPropertyReferenceOperation>().FirstOrDefault(read => read.Instance is IConditionalAccessInstanceOperation) is { } read
                ? OfMember(read.Property, sdk)
                : GuardState.Unknown,
        _ => GuardState.Unknown,
    };

    private static GuardState OfMember(IPropertySymbol property, SdkContext sdk) =>
        sdk.Has(property, Role.ToolError) ? GuardState.Guarded : GuardState.Unguarded;
}
