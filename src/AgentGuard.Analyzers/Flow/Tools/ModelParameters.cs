using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>The parameters of a tool that the model fills in. The host fills in the others: tokens, services, the context of the call.</summary>
internal static class ModelParameters
{
    private const int MostDepth = 3;

    private static readonly HashSet<string> HostAttributes = new(StringComparer.Ordinal)
    {
        "FromServicesAttribute", "FromKeyedServicesAttribute", "FromContextAttribute", "IdempotencyKeyAttribute",
    };

    /// <summary>Those that are the model's for certain; none where the code may say that the host binds some.</summary>
    public static IEnumerable<IParameterSymbol> Of(Tool tool, SdkContext sdk, CancellationToken cancellation)
    {
        var definition = tool.Method.MethodKind == MethodKind.AnonymousFunction ? tool.Method : tool.Method.OriginalDefinition;
        return ToolFunctions.For(sdk.Compilation).Of(tool.Method).Any(given => MayBind(given.Call, sdk, cancellation)) || (tool.Definition is { } made && MayBind(made.Call, sdk, cancellation))
            ? []
            : (definition.PartialImplementationPart ?? definition).Parameters.Where(IsOfModel);
    }

    /// <summary>True when an attribute says that the host fills in the parameter.</summary>
    public static bool IsOfHost(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => HostAttributes.Contains(attribute.AttributeClass?.Name ?? ""));

    private static bool IsOfModel(IParameterSymbol parameter) =>
        parameter.RefKind == RefKind.None && !IsOfHost(parameter) && IsData(parameter.Type, depth: 0);

    private static bool MayBind(SdkCall call, SdkContext sdk, CancellationToken cancellation) =>
        ToolSetting.Of(call, Wiring.ParameterBinding, sdk, cancellation) is { IsKnown: false } or { Value: not null };

    /// <summary>True for what is written in JSON; a service, client or context is not.</summary>
    private static bool IsData(ITypeSymbol type, int depth) => depth <= MostDepth && type switch
    {
        _ when type.IsCancellationToken() => false,
        { TypeKind: TypeKind.Enum or TypeKind.Dynamic } or { SpecialType: not SpecialType.None } => true,
        IArrayTypeSymbol array => IsData(array.ElementType, depth + 1),
        INamedTypeSymbol { IsGenericType: true } generic when generic.IsOfPlatform() =>
            generic.TypeKind != TypeKind.Delegate && generic.Name != "IProgress" && generic.TypeArguments.All(argument => IsData(argument, depth + 1)),
        INamedTypeSymbol { Name: "JsonElement" or "JsonDocument" or "JsonNode" or "JsonObject" or "JsonArray" or "Uri" or "Version" or "BinaryData" or "JObject" or "JToken" or "ExpandoObject" } => true,
        INamedTypeSymbol { IsValueType: true } plain when plain.IsOfPlatform() => true,
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } own when !own.DeclaringSyntaxReferences.IsEmpty => own.IsRecord || own.GetMembers().OfType<IPropertySymbol>()
            .Any(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public }),
        _ => false,
    };
}
