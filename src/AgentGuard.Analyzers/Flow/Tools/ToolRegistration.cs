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

    /// <summary>What is assigned to the list, written into it in an initialiser, or added to it.</summary>
    private static IEnumerable<IOperation> ValuesOf(IPropertyReferenceOperation list) => list.Parent switch
    {
        ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, list) => [assignment.Value],
        IMemberInitializerOperation { Initializer: { } initializer } =>
            initializer.Initializers.OfType<IInvocationOperation>().Select(add => add.Arguments.Last().Value),
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" } add when ReferenceEquals(add.Instance, list) => [add.Arguments.Last().Value],
        IConversionOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" } add } => [add.Arguments.Last().Value],
        _ => [],
    };
}
