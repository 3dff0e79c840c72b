using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether the use of a store that all users share says whose part of it is meant.</summary>
internal static class UserPartition
{
    private static readonly HashSet<string> Owners = new(StringComparer.OrdinalIgnoreCase)
    {
        "TenantId", "Tenant", "UserId", "User", "OwnerId", "Owner", "CustomerId", "AccountId", "OrganizationId", "OrganisationId",
    };

    public static GuardState Of(SdkCall use, SdkContext sdk, CancellationToken cancellation)
    {
        if (use.ArgumentWith(Wiring.Partition) is { } part)
        {
            return LocalValue.Constant(part.Value, sdk.Compilation, cancellation).HasValue ? GuardState.Unguarded : GuardState.Guarded;
        }

        if (SetsPartition(use.Operation, sdk) || IsSetLater(use.Operation, sdk))
        {
            return GuardState.Guarded;
        }

        foreach (var argument in use.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && CanCarry(argument.Parameter?.Type, sdk)))
        {
            var given = LocalValue.Origin(argument.Value, sdk.Compilation, cancellation);
            if (given.ConstantValue is { HasValue: true, Value: null })
            {
                continue;
            }

            if (given is not IObjectCreationOperation || argument.Value.Unwrap() is IMemberReferenceOperation)
            {
                return GuardState.Unknown;
            }

            if (SetsPartition(given, sdk) || IsSetLater(given, sdk))
            {
                return GuardState.Guarded;
            }
        }

        return GuardState.Unguarded;
    }

    /// <summary>The member of the records a search finds that says whose they are; null when they belong to nobody.</summary>
    public static string? OwnerIn(ITypeSymbol record) =>
        record.GetMembers().FirstOrDefault(member => member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public } && Owners.Contains(member.Name))?.Name;

    private static bool SetsPartition(IOperation use, SdkContext sdk) => use.Descendants().Any(operation =>
        operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value.ConstantValue: not { HasValue: true, Value: null } }
        && sdk.Has(property, Wiring.Partition));

    /// <summary>True when the local that keeps a new object gets the property later.</summary>
    private static bool IsSetLater(IOperation made, SdkContext sdk) =>
        CallResult.LocalOf(made.Parent is IConversionOperation conversion ? conversion : made) is { } local
        && CallResult.Reads(local, made).Any(read =>
            read.Parent is IPropertyReferenceOperation { Property: var property, Parent: ISimpleAssignmentOperation } && sdk.Has(property, Wiring.Partition));

    /// <summary>True for a type with such a property, and for a delegate that is given an object with one.</summary>
    private static bool CanCarry(ITypeSymbol? type, SdkContext sdk) => type switch
    {
        INamedTypeSymbol { DelegateInvokeMethod: { Parameters: { Length: 1 } parameters } } => HasPartition(parameters[0].Type, sdk),
        not null => HasPartition(type, sdk),
        null => false,
    };

    private static bool HasPartition(ITypeSymbol type, SdkContext sdk) => type.GetMembers().Any(member => member is IPropertySymbol && sdk.Has(member, Wiring.Partition));
}
