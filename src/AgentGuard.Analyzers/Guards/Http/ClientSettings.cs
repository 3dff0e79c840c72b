using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What the code around one setting says about the same client or options object.</summary>
internal static class ClientSettings
{
    private const int DeepestNesting = 8;

    /// <summary>The values that the same object gets for properties with the meaning, in initialisers and assignments.</summary>
    public static IEnumerable<IOperation> ValuesWith(Meaning meaning, ISimpleAssignmentOperation setting, SdkContext sdk)
    {
        foreach (var other in Assignments(setting))
        {
            if (other.Target is IPropertyReferenceOperation { Property: var property } && sdk.Has(property, meaning))
            {
                yield return other.Value;
            }
        }
    }

    /// <summary>True when a method with the role is called on the same object, or one of its properties with the role is used.</summary>
    public static bool Uses(Role role, ISimpleAssignmentOperation setting, SdkContext sdk)
    {
        if (ValuesWith(role, setting, sdk).Any())
        {
            return true;
        }

        return OwnerOf(setting.Target) is ISymbol owner
            && setting.Root().Descendants().OfType<IInvocationOperation>().Any(call =>
                sdk.MayHaveRole(call.TargetMethod.Name, role)
                && (sdk.RolesOf(call.TargetMethod) & role) != 0
                && call.Instance is { } instance
                && IsSame(owner, OwnerOfValue(instance)));
    }

    /// <summary>The object whose property is set: the variable that names it, or else the expression that makes it.</summary>
    public static object? OwnerOf(IOperation target) =>
        target is IPropertyReferenceOperation { Instance: { } instance } ? OwnerOfValue(instance) : null;

    /// <summary>True when a property of this SDK member belongs to an SDK that agents are built with, not to the platform.</summary>
    public static bool IsOfAgentSdk(ISymbol member, SdkContext sdk) =>
        sdk.Describe(member).Entries.Any(entry => sdk.Sdks.Any(description => description.OpensGate && description.Members().Contains(entry)));

    private static IEnumerable<ISimpleAssignmentOperation> Assignments(ISimpleAssignmentOperation setting) =>
        OwnerOf(setting.Target) is { } owner
            ? setting.Root().Descendants().OfType<ISimpleAssignmentOperation>().Where(other =>
                !ReferenceEquals(other, setting) && IsSame(owner, OwnerOf(other.Target)))
            : [];

    /// <summary>True when both are one variable, or one expression.</summary>
    public static bool IsSame(object owner, object? other) =>
        owner is ISymbol symbol ? symbol.Equals(other as ISymbol, SymbolEqualityComparer.Default) : ReferenceEquals((owner as IOperation)?.Syntax, (other as IOperation)?.Syntax);

    /// <summary>The variable that a value, or the object it is a part of, is called by, or else the expression that makes it; null for others.</summary>
    public static object? OwnerOfValue(IOperation value)
    {
        var current = value;
        for (var depth = 0; depth < DeepestNesting; depth++)
        {
            switch (current.Unwrap())
            {
                case ILocalReferenceOperation local:
                    return local.Local;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IFieldReferenceOperation field:
                    return field.Field;
                case IPropertyReferenceOperation { Instance: { } inner }:
                    current = inner;
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } implicitReceiver:
                    return implicitReceiver.Ancestors().FirstOrDefault(node => node is IObjectCreationOperation or IWithOperation) is { } creation ? OwnerOfNew(creation) : null;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What a new object is: the variable it is stored in, or the creation when it has no name.</summary>
    public static object OwnerOfNew(IOperation creation)
    {
        var outer = creation.Parent;
        while (outer is IConversionOperation or IVariableInitializerOperation)
        {
            outer = outer.Parent;
        }

        return outer switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } => field.Field,
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
            _ => creation,
        };
    }
}
