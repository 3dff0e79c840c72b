namespace AgentGuard.Analyzers.Guards;

/// <summary>A type that the JSON of a result is made of.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The result type, or the member as <c>Type.Member</c>.</param>
/// <param name="IsWhole">True for the result type and its elements; false for a member somewhere inside.</param>
internal readonly record struct ResultPart(ITypeSymbol Type, string Name, bool IsWhole);

/// <summary>What the serializer reads of a type, and of the types it is made of.</summary>
internal static class ResultParts
{
    private const int MostTypes = 100;

    private const string Converter = "System.Text.Json.Serialization.JsonConverterAttribute";
    private const string Definition = "AgentGuard.Runtime.StructuredOutputAttribute";

    /// <summary>True for a structured output, whose generated schema and reader say what it looks like.</summary>
    public static bool IsDefined(ITypeSymbol type) => Has(type, Definition);

    /// <summary>Every type in a result, each once, from the outside in. What is behind a converter is left out.</summary>
    /// <param name="type">The result.</param>
    /// <param name="withDefined">False to leave out structured outputs, too.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<ResultPart> Of(ITypeSymbol type, bool withDefined, CancellationToken cancellation)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var open = new Queue<ResultPart>();
        open.Enqueue(new ResultPart(type, Display(type), IsWhole: true));
        while (open.Count > 0 && seen.Count <= MostTypes)
        {
            cancellation.ThrowIfCancellationRequested();
            var part = open.Dequeue();
            if (Has(part.Type, Converter) || (!withDefined && IsDefined(part.Type)))
            {
                continue;
            }

            yield return part;
            foreach (var (next, member) in Next(part.Type))
            {
                if (seen.Add(next))
                {
                    open.Enqueue(member is null ? part with { Type = next } : new ResultPart(next, member, IsWhole: false));
                }
            }
        }
    }

    /// <summary>The member through which a type holds itself, at any depth; null when every document of it has a fixed depth.</summary>
    public static string? WayBack(ITypeSymbol type, CancellationToken cancellation)
    {
        var around = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var done = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        return Follow(type, Display(type));

        string? Follow(ITypeSymbol current, string name)
        {
            cancellation.ThrowIfCancellationRequested();
            if (around.Contains(current))
            {
                return name;
            }

            if (around.Count > MostTypes || Has(current, Converter) || !done.Add(current))
            {
                return null;
            }

            around.Add(current);
            var found = Next(current).Select(next => Follow(next.Type, next.Member ?? name)).FirstOrDefault(back => back is not null);
            around.Remove(current);
            return found;
        }
    }

    /// <summary>How messages write a type.</summary>
    public static string Display(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static IEnumerable<(ITypeSymbol Type, string? Member)> Next(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [(array.ElementType, null)],
        INamedTypeSymbol named => named.TypeArguments.Concat(DerivedTypes(named)).Select(part => (part, (string?)null)).Concat(Members(named)),
        _ => [],
    };

    /// <summary>What the serializer reads: public properties that are neither ignored nor a bag for what is left over.</summary>
    private static IEnumerable<(ITypeSymbol Type, string? Member)> Members(INamedTypeSymbol type)
    {
        if (type.IsOfPlatform() || type.IsSequence())
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
                    yield return (property.Type, $"{type.Name}.{property.Name}");
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

    private static bool Has(ITypeSymbol type, string attribute) => type.GetAttributes().Any(written => written.AttributeClass.Is(attribute));
}
