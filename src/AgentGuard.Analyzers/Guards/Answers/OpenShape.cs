namespace AgentGuard.Analyzers.Guards;

/// <summary>The part of a type that a schema cannot state, because anything may stand there.</summary>
/// <param name="Name">The type, or the member as <c>Type.Member</c>.</param>
/// <param name="Type">What is open.</param>
/// <param name="IsWhole">True when it is the type that was asked about, or its elements; false for a member somewhere inside.</param>
internal sealed record OpenShape(string Name, ITypeSymbol Type, bool IsWhole)
{
    private const int MostTypes = 100;

    private static readonly HashSet<string> AnyJson = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.Nodes.JsonNode", "System.Text.Json.Nodes.JsonObject",
        "System.Text.Json.Nodes.JsonArray", "System.Text.Json.Nodes.JsonValue", "System.Dynamic.ExpandoObject", "Newtonsoft.Json.Linq.JToken",
        "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JArray", "Newtonsoft.Json.Linq.JValue",
    };

    private static readonly HashSet<string> Converters = new(StringComparer.Ordinal)
    {
        "System.Text.Json.Serialization.JsonConverterAttribute", "AgentGuard.Runtime.StructuredOutputAttribute",
    };

    private static readonly HashSet<string> Polymorphism = new(StringComparer.Ordinal)
    {
        "System.Text.Json.Serialization.JsonDerivedTypeAttribute", "System.Text.Json.Serialization.JsonPolymorphicAttribute",
    };

    /// <summary>True when nothing says which types may stand for an abstract one: the answer cannot even be deserialised.</summary>
    public bool IsAbstract => Type is INamedTypeSymbol named && IsUndeclaredBase(named);

    /// <summary>The first open part of a type; null when every part has a shape, or when a converter decides.</summary>
    public static OpenShape? In(ITypeSymbol type, CancellationToken cancellation)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var open = new Queue<(ITypeSymbol Type, string Name, bool IsWhole)>();
        open.Enqueue((type, Display(type), true));
        while (open.Count > 0 && seen.Count <= MostTypes)
        {
            cancellation.ThrowIfCancellationRequested();
            var (current, name, isWhole) = open.Dequeue();
            if (current is not INamedTypeSymbol named || HasAny(current, Converters))
            {
                if (current is IArrayTypeSymbol array && seen.Add(array.ElementType))
                {
                    open.Enqueue((array.ElementType, name, isWhole));
                }
                else if (current is IDynamicTypeSymbol)
                {
                    return new OpenShape(name, current, isWhole);
                }

                continue;
            }

            if (IsAnything(named))
            {
                return new OpenShape(name, current, isWhole);
            }

            foreach (var part in named.TypeArguments.Concat(DerivedTypes(named)).Where(seen.Add))
            {
                open.Enqueue((part, name, isWhole));
            }

            foreach (var (member, memberType) in Members(named))
            {
                if (seen.Add(memberType))
                {
                    open.Enqueue((memberType, $"{named.Name}.{member}", false));
                }
            }
        }

        return null;
    }

    private static bool IsAnything(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object
        || IsJson(type)
        || IsUndeclaredBase(type);

    private static bool IsJson(INamedTypeSymbol type) => AnyJson.Contains(type.MetadataFullName());

    private static bool IsUndeclaredBase(INamedTypeSymbol type) =>
        type is { IsAbstract: true, TypeKind: TypeKind.Class or TypeKind.Interface } && !IsOfPlatform(type) && !IsJson(type) && !IsSequence(type) && !HasAny(type, Polymorphism);

    /// <summary>What the serializer reads: public properties that are neither ignored nor a bag for what is left over.</summary>
    private static IEnumerable<(string Name, ITypeSymbol Type)> Members(INamedTypeSymbol type)
    {
        if (IsOfPlatform(type) || IsSequence(type))
        {
            yield break;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null } property
                    && (property.SetMethod is { DeclaredAccessibility: Accessibility.Public } || IsBound(property))
                    && !IsLeftOut(property))
                {
                    yield return (property.Name, property.Type);
                }
            }
        }
    }

    private static IEnumerable<ITypeSymbol> DerivedTypes(INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "JsonDerivedTypeAttribute" && !attribute.ConstructorArguments.IsEmpty)
        .Select(attribute => attribute.ConstructorArguments[0].Value).OfType<ITypeSymbol>();

    private static bool IsBound(IPropertySymbol property) => property.ContainingType.InstanceConstructors.Any(constructor =>
        constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsLeftOut(IPropertySymbol property) => property.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "JsonExtensionDataAttribute" or "JsonConverterAttribute"
        || (attribute.AttributeClass?.Name == "JsonIgnoreAttribute" && attribute.NamedArguments.All(argument => argument.Value.Value is 1)));

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool IsOfPlatform(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));

    private static bool HasAny(ITypeSymbol type, HashSet<string> attributes) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { } found && attributes.Contains(found.MetadataFullName()));

    private static string Display(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
