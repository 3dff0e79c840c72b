using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A place that says in which region or geography a model shall run.</summary>
internal static class RegionSite
{
    /// <summary>The regions that an operation names: a constant text, or a constant of the SDK by its name.</summary>
    public static IEnumerable<(IOperation Spelled, string Region, string Place)> Of(IOperation operation, GuardContext context)
    {
        var (value, place) = operation switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } setting when context.Sdk.Has(property, Wiring.Region) =>
                (setting.Value, $"{property.ContainingType.Name}.{property.Name}"),
            _ when SdkCall.From(operation, context.Sdk, Role.ClientConstruction) is { } call && call.ArgumentWith(Wiring.Region) is { } argument =>
                (argument.Value, call.Method.ContainingType.Name),
            _ => (null, ""),
        };
        if (value is null)
        {
            yield break;
        }

        foreach (var (spelled, text) in ConstantParts.Of(value, context.Compilation, context.Cancellation))
        {
            yield return (spelled, text, place);
        }

        switch (LocalValue.Origin(value, context.Compilation, context.Cancellation))
        {
            case IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false, IsReadOnly: true } field }:
                yield return (value, field.Name, place);
                break;
            case IInvocationOperation { TargetMethod.IsStatic: true, Arguments: { Length: 1 } arguments } named
                when LocalValue.Text(arguments[0].Value, context.Compilation, context.Cancellation) is { } name:
                yield return (named, name, place);
                break;
        }
    }
}
