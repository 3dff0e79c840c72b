using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>What a call that makes a tool says about it, by an argument or by a property of the options it is given.</summary>
/// <param name="IsKnown">False when it may be said where it cannot be seen.</param>
/// <param name="Value">What is said; null when nothing is.</param>
internal readonly record struct ToolSetting(bool IsKnown, IOperation? Value = null)
{
    public static ToolSetting Of(SdkCall call, Meaning meaning, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is not { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter })
            {
                continue;
            }

            if (call.Symbol.MeaningOf(parameter.Name).Overlaps(meaning))
            {
                return new ToolSetting(true, argument.Value);
            }

            if (Has(parameter.Type, meaning, sdk) && !argument.Value.ConstantValue.HasValue)
            {
                var options = LocalValue.Origin(argument.Value, sdk.Compilation, cancellation);
                var isInline = ReferenceEquals(options.Syntax, argument.Value.Unwrap().Syntax) && options is IObjectCreationOperation;
                if (InInitializer(options, meaning, sdk) is { } value)
                {
                    return new ToolSetting(true, value);
                }

                if (!isInline)
                {
                    return new ToolSetting(false);
                }
            }
        }

        return call.Operation is IObjectCreationOperation made
            ? InInitializer(made, meaning, sdk) is { } set ? new ToolSetting(true, set) : new ToolSetting(IsComplete(made))
            : new ToolSetting(true);
    }

    /// <summary>An object that no name is given to gets nothing more than its initialiser says.</summary>
    private static bool IsComplete(IObjectCreationOperation made) =>
        made.Initializer is not null && CallResult.LocalOf(CallResult.Of(made)) is null;

    private static IOperation? InInitializer(IOperation options, Meaning meaning, SdkContext sdk)
    {
        foreach (var assignment in (options as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var property } && sdk.Has(property, meaning))
            {
                return assignment.Value;
            }
        }

        return null;
    }

    private static bool Has(ITypeSymbol type, Meaning meaning, SdkContext sdk) =>
        type.SpecialType == SpecialType.None && type.GetMembers().Any(member => member is IPropertySymbol && sdk.Has(member, meaning));
}
