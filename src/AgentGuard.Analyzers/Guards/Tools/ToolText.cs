using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What a model is told about a tool and its parameters, beyond their names.</summary>
internal static class ToolText
{
    private const string Attribute = "System.ComponentModel.DescriptionAttribute";

    /// <summary>Whether the model is told what the tool does.</summary>
    public static GuardState Describes(Tool tool, SdkContext sdk, CancellationToken cancellation) =>
        IsDescribed(tool.Method) || (tool.Attribute is { } attribute && (IsDescribedBy(attribute, sdk) || ReadsComments(attribute, tool.Method, sdk)))
            ? GuardState.Guarded
            : tool.Definition is { } made ? Describes(made.Call, sdk, cancellation) : GuardState.Unguarded;

    /// <summary>Whether a call says what the tool does that it makes.</summary>
    public static GuardState Describes(SdkCall call, SdkContext sdk, CancellationToken cancellation) =>
        ToolSetting.Of(call, Role.ToolDescription, sdk, cancellation) switch
        {
            { IsKnown: false } => GuardState.Unknown,
            { Value: null } => GuardState.Unguarded,
            { Value: { } value } => LocalValue.Constant(value, sdk.Compilation, cancellation) is { HasValue: true, Value: var text } && string.IsNullOrWhiteSpace(text as string)
                ? GuardState.Unguarded
                : GuardState.Guarded,
        };

    /// <summary>The parameters that the model fills in and knows by name only.</summary>
    public static IEnumerable<IParameterSymbol> Undescribed(Tool tool, SdkContext sdk, CancellationToken cancellation) =>
        tool.Attribute is { } attribute && ReadsComments(attribute, tool.Method, sdk)
            ? []
            : ModelParameters.Of(tool, sdk, cancellation).Where(parameter => !IsDescribed(parameter) && !IsDescribed(parameter.Type));

    private static bool IsDescribed(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = current is IMethodSymbol ? current.Overridden() : null)
        {
            if (current.GetAttributes().Any(attribute => attribute.AttributeClass.Is(Attribute)
                && attribute.ConstructorArguments.FirstOrDefault() is { IsNull: false, Value: string text } && !string.IsNullOrWhiteSpace(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDescribedBy(AttributeData attribute, SdkContext sdk) => attribute.NamedArguments.Any(named =>
        attribute.AttributeClass?.GetMembers(named.Key).FirstOrDefault() is { } member && sdk.Has(member, Role.ToolDescription));

    private static bool ReadsComments(AttributeData attribute, IMethodSymbol method, SdkContext sdk)
    {
        var wiring = sdk.WiringOf(attribute.AttributeClass!);
        return (wiring & Wiring.DescribedByComments) != 0
            || ((wiring & Wiring.PartialDescribedByComments) != 0 && (method.IsPartialDefinition || method.PartialDefinitionPart is not null));
    }
}
