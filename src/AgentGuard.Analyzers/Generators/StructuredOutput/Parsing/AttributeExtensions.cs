namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>What the parser asks of attributes; all by name, as symbols of the runtime may come from any version of it.</summary>
internal static class AttributeExtensions
{
    public const string Runtime = "AgentGuard.Runtime.";
    public const string Json = "System.Text.Json.Serialization.";
    public const string Annotations = "System.ComponentModel.DataAnnotations.";
    public const string DescriptionAttribute = "System.ComponentModel.DescriptionAttribute";

    public static AttributeData? Find(this IEnumerable<AttributeData> attributes, string metadataName)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass.Is(metadataName))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool Has(this IEnumerable<AttributeData> attributes, string metadataName) => attributes.Find(metadataName) is not null;

    /// <summary>True for the first attribute of a name, as it is written: one on two parts must not become two files.</summary>
    public static bool IsFirst(this AttributeData attribute, IEnumerable<AttributeData> attributes, string metadataName) =>
        attributes.Find(metadataName)?.ApplicationSyntaxReference is { } first
        && attribute.ApplicationSyntaxReference is { } own
        && first.SyntaxTree == own.SyntaxTree
        && first.Span == own.Span;

    /// <summary>A constructor argument; default when it is missing or not a valid constant.</summary>
    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } constant
            ? constant.Value
            : null;

    /// <summary>A type given to the constructor.</summary>
    public static ITypeSymbol? TypeArgument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Type } constant
            ? constant.Value as ITypeSymbol
            : null;

    public static object? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }

    public static bool IsSet(this AttributeData attribute, string name) => attribute.Named(name) is true;

    /// <summary>The attribute as written in code, without its arguments: <c>[Bounds]</c>.</summary>
    public static string ToText(this AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        return "[" + (name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name) + "]";
    }
}
