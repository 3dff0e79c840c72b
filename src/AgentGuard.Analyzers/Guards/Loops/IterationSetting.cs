using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>How many rounds a setting lets a tool loop or a group of agents take.</summary>
internal static class IterationSetting
{
    /// <summary>The most that any SDK allows by default: more rounds than this are no limit for what one request may cost.</summary>
    public const int Most = 128;

    /// <summary>The limit when it is a constant above <see cref="Most"/>; null otherwise.</summary>
    public static long? Excess(IOperation value, SdkContext sdk, CancellationToken cancellation) =>
        LocalValue.Constant(value, sdk.Compilation, cancellation) is { HasValue: true, Value: { } constant } && ToLong(constant) is { } number && number > Most
            ? number
            : null;

    /// <summary>True for <c>null</c>, given or by default, where a number would be the limit.</summary>
    public static bool IsUnlimited(IArgumentOperation argument) =>
        argument.Value.Unwrap() is IDefaultValueOperation or ILiteralOperation { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>True when the call starts a tool loop without limit: the client has none, tools are given, and nothing switches the loop off.</summary>
    public static bool LoopsWithoutLimit(SdkCall call, SdkContext sdk) =>
        sdk.FactsOf(call.Method.ContainingType) is { UnlimitedIterations: true }
        && call.ArgumentWith(Role.ToolRegistration) is { } tools
        && tools.Value.Unwrap().ConstantValue is not { HasValue: true, Value: null }
        && !IsSwitchedOff(call, sdk);

    private static bool IsSwitchedOff(SdkCall call, SdkContext sdk) =>
        call.Receiver is { } receiver
        && ValueName.RootOf(receiver) is { } client
        && receiver.Root().Descendants().OfType<ISimpleAssignmentOperation>().Any(assignment =>
            assignment.Target is IPropertyReferenceOperation property
            && (sdk.RolesOf(property.Property) & Role.IterationLimit) != 0
            && assignment.Value.ConstantValue is { HasValue: true, Value: false }
            && (SymbolEqualityComparer.Default.Equals(property.Instance is null ? null : ValueName.RootOf(property.Instance), client)
                || property.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }));

    private static long? ToLong(object constant) => constant switch
    {
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        uint number => number,
        _ => null,
    };
}
