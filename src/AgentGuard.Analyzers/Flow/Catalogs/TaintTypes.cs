namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What the type of a value, of a parameter or of a result says about the data in it.</summary>
internal static class TaintTypes
{
    /// <summary>Numbers, dates and the like: no text that could carry instructions or a path.</summary>
    public static bool IsHarmless(ITypeSymbol? type)
    {
        type = type?.WithoutNullable();
        return type is { TypeKind: TypeKind.Enum }
            || type?.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char) or SpecialType.System_DateTime or SpecialType.System_Void
            || type is { Name: "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "CancellationToken" or "Version" or "BigInteger", ContainingNamespace.Name: "System" or "Threading" or "Numerics" };
    }

    /// <summary>Lists of arguments and settings are safe where a text is not.</summary>
    public static bool IsText(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object || type is IArrayTypeSymbol
        || type.Name is "Uri" or "Stream" or "SourceText" or "ReadOnlySpan" or "StringBuilder";

    public static bool IsAddressBuilder(ITypeSymbol? type) => type is { Name: "UriBuilder", ContainingNamespace.Name: "System" };

    /// <summary>Calls of these give what is in them, whatever they are looked up with.</summary>
    public static bool IsDictionary(ITypeSymbol type) =>
        type.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "ImmutableDictionary" or "CollectionExtensions" or "FrozenDictionary";

    public static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true };

    public static bool GivesText(IMethodSymbol method) => !ReturnsNothing(method) && !IsHarmless(ResultOf(method));

    /// <summary>A check that gives the complaint back: an optional text, a result, an error.</summary>
    public static bool SaysWhatIsWrong(IMethodSymbol method)
    {
        var type = ResultOf(method);
        return type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.Annotated }
            || type.Name.EndsWith("Result", StringComparison.Ordinal)
            || type.Name.EndsWith("Error", StringComparison.Ordinal);
    }

    private static ITypeSymbol ResultOf(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } ? results[0] : method.ReturnType;
}
