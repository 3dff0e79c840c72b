using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A type of the program whose JSON contract a call makes by reflection.</summary>
/// <param name="Type">The type: a part of the answer, or of a tool's parameters or result.</param>
/// <param name="Location">Where it is asked for.</param>
/// <param name="IsTool">True for a tool made from a method, false for the type of an answer.</param>
internal sealed record ReflectedContract(ITypeSymbol Type, Location Location, bool IsTool)
{
    /// <summary>Null when the call makes no schema, was given a contract, or the compiler reports it already.</summary>
    public static ReflectedContract? Of(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if (!sdk.MayHaveRole(call.TargetMethod.Name, Role.TypedChatCall | Role.JsonSchemaFormat | Role.ToolDefinition)
            || StructuredReader.Is(sdk.Describe(call.TargetMethod))
            || GivesContract(call)
            || IsWarnedAbout(call.TargetMethod))
        {
            return null;
        }

        if (ResultType.From(call, sdk) is { } result)
        {
            return OwnPart(result.Type) is { } type ? new ReflectedContract(type, result.Location, IsTool: false) : null;
        }

        return ToolDefinition.From(call, sdk, cancellation) is { Method: { } method } tool && Seen(method).Select(OwnPart).FirstOrDefault(part => part is not null) is { } seen
            ? new ReflectedContract(seen, tool.Location, IsTool: true)
            : null;
    }

    private static bool GivesContract(IInvocationOperation call) => call.Arguments.Any(argument =>
        argument.ArgumentKind != ArgumentKind.DefaultValue
        && argument.Value.ConstantValue is not { HasValue: true, Value: null }
        && argument.Parameter is { } parameter
        && (IsSerializer(parameter.Type) || (HasSerializer(parameter.Type) && !LeavesOutSerializer(argument.Value.Unwrap()))));

    /// <summary>Options that are built elsewhere may carry one.</summary>
    private static bool LeavesOutSerializer(IOperation options) =>
        options is IObjectCreationOperation { Initializer: var initializer }
        && initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Any(set => set.Target.Type is { } type && IsSerializer(type)) != true;

    private static bool HasSerializer(ITypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Any(property => IsSerializer(property.Type));

    private static bool IsSerializer(ITypeSymbol type) => type.Name is "JsonSerializerOptions" or "JsonSerializerContext";

    private static bool IsWarnedAbout(IMethodSymbol method) => method.OriginalDefinition.GetAttributes()
        .Any(attribute => attribute.AttributeClass?.Name is "RequiresUnreferencedCodeAttribute" or "RequiresDynamicCodeAttribute");

    /// <summary>What a model sends and gets: not what the host binds by itself.</summary>
    private static IEnumerable<ITypeSymbol> Seen(IMethodSymbol method) => method.Parameters
        .Select(parameter => parameter.Type)
        .Where(type => type.TypeKind != TypeKind.Interface && type.Name != "CancellationToken")
        .Append(method.ReturnType);

    /// <summary>A type of the program in the type, also as an element or a task's result; SDKs and the platform bring contracts for theirs.</summary>
    private static ITypeSymbol? OwnPart(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => OwnPart(array.ElementType),
        ITypeParameterSymbol => null,
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } own => own,
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Select(OwnPart).FirstOrDefault(part => part is not null),
        _ => null,
    };
}
