using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>How a type is a list or a map.</summary>
/// <param name="Kind">How a list is made; meaningless for a map.</param>
/// <param name="Item">Of the items or the map's values.</param>
/// <param name="Key">Of a map; null for a list.</param>
/// <param name="IsImmutable">For maps.</param>
internal sealed record CollectionShape(CollectionKind Kind, ITypeSymbol Item, ITypeSymbol? Key = null, bool IsImmutable = false)
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";

    private static readonly Dictionary<string, CollectionKind> Lists = new(StringComparer.Ordinal)
    {
        [Generic + "List`1"] = CollectionKind.List,
        [Generic + "IList`1"] = CollectionKind.List,
        [Generic + "ICollection`1"] = CollectionKind.List,
        [Generic + "IEnumerable`1"] = CollectionKind.List,
        [Generic + "IReadOnlyList`1"] = CollectionKind.List,
        [Generic + "IReadOnlyCollection`1"] = CollectionKind.List,
        [Generic + "HashSet`1"] = CollectionKind.Set,
        [Generic + "ISet`1"] = CollectionKind.Set,
        [Generic + "IReadOnlySet`1"] = CollectionKind.Set,
        [Immutable + "ImmutableArray`1"] = CollectionKind.ImmutableArray,
        [Immutable + "ImmutableList`1"] = CollectionKind.ImmutableList,
        [Immutable + "IImmutableList`1"] = CollectionKind.ImmutableList,
        ["System.Collections.ObjectModel.Collection`1"] = CollectionKind.Other,
        ["System.Collections.ObjectModel.ObservableCollection`1"] = CollectionKind.Other,
    };

    /// <summary>By metadata name; true for the immutable ones.</summary>
    private static readonly Dictionary<string, bool> Maps = new(StringComparer.Ordinal)
    {
        [Generic + "Dictionary`2"] = false,
        [Generic + "IDictionary`2"] = false,
        [Generic + "IReadOnlyDictionary`2"] = false,
        [Immutable + "ImmutableDictionary`2"] = true,
        [Immutable + "IImmutableDictionary`2"] = true,
    };

    public bool IsMap => Key is not null;

    /// <summary>Null for types that are no collection, and for collections that cannot be made.</summary>
    public static CollectionShape? Of(ITypeSymbol type, ParseContext context)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 ? new CollectionShape(CollectionKind.Array, array.ElementType) : null;
        }

        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        var name = named.OriginalDefinition.MetadataFullName();
        if (Lists.TryGetValue(name, out var kind))
        {
            return new CollectionShape(kind, named.TypeArguments[0]);
        }

        return Maps.TryGetValue(name, out var isImmutable)
            ? new CollectionShape(CollectionKind.Other, named.TypeArguments[1], named.TypeArguments[0], isImmutable)
            : context.WritesOnly ? Written(named) : Own(named, context);
    }

    /// <summary>True for everything that System.Text.Json would write as a list or map.</summary>
    public static bool IsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.IsOrInherits("System.Collections.IEnumerable") || type.IsOrInherits("System.Collections.Generic.IAsyncEnumerable`1");

    /// <summary>Whatever can be enumerated in one way can be written.</summary>
    private static CollectionShape? Written(INamedTypeSymbol type)
    {
        var items = type.AllInterfaces.Where(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToList();
        if (items.Count != 1)
        {
            return null;
        }

        return type.IsReferenceType && items[0].TypeArguments[0] is INamedTypeSymbol entry && entry.Is(Generic + "KeyValuePair`2") && IsDictionary(type)
            ? new CollectionShape(CollectionKind.Other, entry.TypeArguments[1], entry.TypeArguments[0])
            : new CollectionShape(CollectionKind.Other, items[0].TypeArguments[0]);
    }

    private static bool IsDictionary(INamedTypeSymbol type) => type.IsOrInherits(Generic + "IDictionary`2") || type.IsOrInherits(Generic + "IReadOnlyDictionary`2");

    /// <summary>The user's own list type: items are added one by one.</summary>
    private static CollectionShape? Own(INamedTypeSymbol type, ParseContext context)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract || IsSystem(type) || !IsCollection(type))
        {
            return null;
        }

        var items = type.AllInterfaces.Where(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToList();
        if (items.Count != 1 || type.IsOrInherits(Generic + "IDictionary`2") || type.IsOrInherits(Generic + "ISet`1"))
        {
            return null;
        }

        var item = items[0].TypeArguments[0];
        var canBeMade = type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && context.IsAccessible(constructor));
        return canBeMade && CanAdd(type, item, context) ? new CollectionShape(CollectionKind.Other, item) : null;
    }

    private static bool CanAdd(INamedTypeSymbol type, ITypeSymbol item, ParseContext context)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers("Add").OfType<IMethodSymbol>())
            {
                if (!method.IsStatic && method.Parameters.Length == 1 && context.IsAccessible(method)
                    && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, item))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSystem(INamedTypeSymbol type) => UnsupportedTypes.IsSystem(type);
}
