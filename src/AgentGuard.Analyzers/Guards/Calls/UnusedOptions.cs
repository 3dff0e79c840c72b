using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Options of a model call that code builds and then leaves out of the call.</summary>
/// <param name="Options">The local that holds them.</param>
/// <param name="Call">The call that goes without.</param>
/// <param name="Parameter">The parameter that would take them.</param>
internal sealed record UnusedOptions(ILocalSymbol Options, IInvocationOperation Call, IParameterSymbol Parameter)
{
    private const Role Settings = Role.ToolRegistration | Role.ResponseFormat | Role.OutputLimit | Role.SystemPrompt | Role.Approval;

    private static readonly string[] Suffixes = ["Options", "Settings", "Config", "Parameters"];

    public static UnusedOptions? Of(IObjectCreationOperation creation, SdkContext sdk)
    {
        if (creation.Type is not INamedTypeSymbol type
            || !Suffixes.Any(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal))
            || CallResult.LocalOf(CallResult.TaskOf(creation)) is not { } local
            || !HasSettings(type, sdk))
        {
            return null;
        }

        var reads = CallResult.Reads(local, creation).ToList();
        if (!reads.TrueForAll(IsSetting) || (reads.Count == 0 && creation.Initializer is not { Initializers.IsEmpty: false }))
        {
            return null;
        }

        foreach (var operation in creation.Root().Descendants())
        {
            if (operation is IInvocationOperation call
                && call.Syntax.SpanStart > creation.Syntax.SpanStart
                && SdkCall.From(call, sdk, Role.AnyModelCall) is not null
                && Missing(call, type, sdk.Compilation) is { } parameter)
            {
                return new UnusedOptions(local, call, parameter);
            }
        }

        return null;
    }

    private static bool HasSettings(INamedTypeSymbol type, SdkContext sdk)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => member is IPropertySymbol && sdk.Has(member, Settings)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a property of the options is set, or something is added to one: all that needs no reader.</summary>
    private static bool IsSetting(IOperation read)
    {
        var value = read;
        while (value.Parent is IPropertyReferenceOperation property && ReferenceEquals(property.Instance, value))
        {
            value = property;
        }

        return !ReferenceEquals(value, read) && value.Parent switch
        {
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, value),
            IInvocationOperation call => ReferenceEquals(call.Instance, value) && call.Parent is IExpressionStatementOperation,
            _ => false,
        };
    }

    /// <summary>The parameter of the call, or of the overload that also takes options, that would take them and got nothing.</summary>
    private static IParameterSymbol? Missing(IInvocationOperation call, INamedTypeSymbol type, Compilation compilation)
    {
        var own = call.TargetMethod.Parameters.FirstOrDefault(Takes);
        if (own is not null)
        {
            return call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == own.Ordinal) is not { ArgumentKind: not ArgumentKind.DefaultValue } ? own : null;
        }

        return call.TargetMethod.Parameters.Any(parameter => parameter.IsParams)
            ? call.TargetMethod.ContainingType.GetMembers(call.TargetMethod.Name).OfType<IMethodSymbol>()
                .SelectMany(overload => overload.Parameters).FirstOrDefault(Takes)
            : null;

        bool Takes(IParameterSymbol parameter) =>
            parameter.Type.SpecialType != SpecialType.System_Object
            && parameter.Type.TypeKind != TypeKind.TypeParameter
            && compilation.ClassifyCommonConversion(type, parameter.Type) is { IsImplicit: true, IsUserDefined: false };
    }
}
