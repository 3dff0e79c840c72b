using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>The values that one operation gives an agent as tools.</summary>
internal static class ToolRegistration
{
    public static IEnumerable<IOperation> ValuesOf(IOperation registration, SdkContext sdk)
    {
        switch (registration)
        {
            case IPropertyReferenceOperation property:
                return ValuesOf(property);
            case IInvocationOperation or IObjectCreationOperation when SdkCall.From(registration, sdk, Role.ToolRegistration | Role.AgentConstruction) is { } call:
                return call.ArgumentWith(Role.ToolRegistration) is { } argument ? [argument.Value] : [];
            default:
                return [];
        }
    }

    /// <summary>What an initialiser adds.</summary>
    public static IEnumerable<IOperation> Added(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer?.Initializers.OfType<IInvocationOperation>().SelectMany(LastOf) ?? [];

    /// <summary>What is assigned to the list, written into it in an initialiser, or added to it.</summary>
    private static IEnumerable<IOperation> ValuesOf(IPropertyReferenceOperation list) => list.Parent switch
    {
        ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, list) => [assignment.Value],
        IMemberInitializerOperation { Initializer: { } initializer } => Added(initializer),
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" } add when ReferenceEquals(add.Instance, list) => LastOf(add),
        IConversionOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" } add } => LastOf(add),
        _ => [],
    };

    private static IEnumerable<IOperation> LastOf(IInvocationOperation add) =>
        add.Arguments.LastOrDefault() is { } last ? [last.Value] : [];
}
