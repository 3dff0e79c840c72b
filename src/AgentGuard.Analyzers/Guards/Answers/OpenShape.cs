namespace AgentGuard.Analyzers.Guards;

/// <summary>The part of a type that a schema cannot state, because anything may stand there.</summary>
/// <param name="Name">The type, or the member as <c>Type.Member</c>.</param>
/// <param name="Type">What is open.</param>
/// <param name="IsWhole">True when it is the type that was asked about, or its elements; false for a member somewhere inside.</param>
internal sealed record OpenShape(string Name, ITypeSymbol Type, bool IsWhole)
{
    private static readonly HashSet<string> AnyJson = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.Nodes.JsonNode", "System.Text.Json.Nodes.JsonObject",
        "System.Text.Json.Nodes.JsonArray", "System.Text.Json.Nodes.JsonValue", "System.Dynamic.ExpandoObject", "Newtonsoft.Json.Linq.JToken",
        "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JArray", "Newtonsoft.Json.Linq.JValue",
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
        foreach (var part in ResultParts.Of(type, withDefined: false, cancellation))
        {
            if (part.Type is IDynamicTypeSymbol || (part.Type is INamedTypeSymbol named && IsAnything(named)))
            {
                return new OpenShape(part.Name, part.Type, part.IsWhole);
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
        type is { IsAbstract: true, TypeKind: TypeKind.Class or TypeKind.Interface } && !type.IsOfPlatform() && !IsJson(type) && !type.IsSequence() && !HasAny(type, Polymorphism);

    private static bool HasAny(ITypeSymbol type, HashSet<string> attributes) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { } found && attributes.Contains(found.MetadataFullName()));
}
