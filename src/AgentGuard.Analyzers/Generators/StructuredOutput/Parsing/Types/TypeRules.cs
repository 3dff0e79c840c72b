using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>What every type with a definition has to be.</summary>
internal static class TypeRules
{
    /// <summary>Of type arguments; <c>Node&lt;T&gt;</c> with a member <c>Node&lt;List&lt;T&gt;&gt;</c> goes on for ever.</summary>
    private const int MostNested = 20;

    /// <summary>What speaks against naming the type in generated code; null for nothing.</summary>
    public static ProblemKind? Find(INamedTypeSymbol type, ParseContext context)
    {
        if (IsFileLocal(type))
        {
            return ProblemKind.FileLocalType;
        }

        if (!context.IsAccessible(type))
        {
            return ProblemKind.InaccessibleType;
        }

        if (type.IsUnboundGenericType || HasTypeParameter(type))
        {
            return ProblemKind.OpenGeneric;
        }

        if (Nesting(type) > MostNested)
        {
            return ProblemKind.GenericWithoutEnd;
        }

        if (type.IsStatic || type.IsRefLikeType)
        {
            return ProblemKind.NoInstance;
        }

        if (HasOwnConverter(type))
        {
            return ProblemKind.TypeConverter;
        }

        return UnsupportedTypes.IsSystem(type) && type.TypeKind != TypeKind.Enum && !IsKnownSystemType(type) ? ProblemKind.SystemType : null;
    }

    public static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter) || (named.ContainingType is { } outer && HasTypeParameter(outer)),
        _ => false,
    };

    /// <summary>Enums are written by name, so the converter that does the same changes nothing.</summary>
    public static bool IsStringEnumConverter(AttributeData converter) =>
        converter.TypeArgument(0) is INamedTypeSymbol type
        && (type.Is(AttributeExtensions.Json + "JsonStringEnumConverter") || type.Is(AttributeExtensions.Json + "JsonStringEnumConverter`1"));

    private static bool HasOwnConverter(INamedTypeSymbol type) =>
        !CustomParser.IsCustom(type)
        && type.GetAttributes().Find(AttributeExtensions.Json + "JsonConverterAttribute") is { } converter
        && !(type.TypeKind == TypeKind.Enum && IsStringEnumConverter(converter));

    private static int Nesting(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Nesting(array.ElementType) + 1,
        INamedTypeSymbol { TypeArguments.IsEmpty: false } named => named.TypeArguments.Max(Nesting) + 1,
        _ => 0,
    };

    private static bool IsFileLocal(INamedTypeSymbol type) =>
        type.IsFileLocal || (type.ContainingType is { } outer && IsFileLocal(outer));

    private static bool IsKnownSystemType(INamedTypeSymbol type) =>
        type.IsTupleType || type.Is("System.Collections.Generic.KeyValuePair`2")
        || (type.Name == "Tuple" && type.TypeArguments.Length is > 0 and < 8 && type.Is("System.Tuple`" + type.TypeArguments.Length));
}
