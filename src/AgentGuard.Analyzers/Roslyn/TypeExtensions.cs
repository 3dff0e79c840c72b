namespace AgentGuard.Analyzers.Roslyn;

internal static class TypeExtensions
{
    /// <summary>True when the type's original definition has this metadata name. Compares the last part before it builds the rest.</summary>
    public static bool Is(this ITypeSymbol? type, string metadataName) =>
        type is not null
        && metadataName.EndsWith(type.OriginalDefinition.MetadataName, StringComparison.Ordinal)
        && type.OriginalDefinition.MetadataFullName() == metadataName;

    /// <summary>True when the type, one of its base types or one of its interfaces has this metadata name.</summary>
    public static bool IsOrInherits(this ITypeSymbol? type, string metadataName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(metadataName))
            {
                return true;
            }
        }

        return type?.AllInterfaces.Any(contract => contract.Is(metadataName)) == true;
    }

    /// <summary>True for arrays and whatever else can be enumerated, but text.</summary>
    public static bool IsSequence(this ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (type is { SpecialType: not SpecialType.System_String }
            && (type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)));

    public static bool IsCancellationToken(this ITypeSymbol? type) =>
        type is { Name: "CancellationToken" } && type.Is("System.Threading.CancellationToken");

    /// <summary><c>T</c> of <c>T?</c> for value types; the type itself otherwise.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>What an <c>await</c> of the type gives: <c>T</c> of <c>Task&lt;T&gt;</c> and <c>ValueTask&lt;T&gt;</c>; the type itself otherwise.</summary>
    public static ITypeSymbol? Awaited(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } && type.ContainingNamespace?.ToString() == "System.Threading.Tasks"
            ? arguments[0]
            : type;
}
