using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>Initial values that are no constants but can be repeated: empty collections, new objects, well-known fields.</summary>
internal static class InitialExpression
{
    /// <summary>Null for a value that only the instance itself can calculate.</summary>
    public static string? Of(IOperation operation, ValueSpec value, ParseContext context)
    {
        if (IsEmpty(operation) && Empty(value) is { } empty)
        {
            return empty;
        }

        return operation switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when context.IsAccessible(field) =>
                field.ContainingType.ToCode() + "." + CSharpNames.Escape(field.Name),
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Constructor: { } constructor, Type: INamedTypeSymbol type }
                when value is NamedValue && context.IsAccessible(constructor) && !HasRequiredMembers(type) =>
                $"new {type.ToCode()}()",
            _ => null,
        };
    }

    private static bool IsEmpty(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null or { Initializers.IsEmpty: true }, Type: INamedTypeSymbol type } => IsKnown(type),
        IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true } => true,
        IArrayCreationOperation { Initializer: null, DimensionSizes: { Length: 1 } sizes } => sizes[0].ConstantValue is { HasValue: true, Value: 0 },
        IInvocationOperation { Arguments.IsEmpty: true, TargetMethod: { Name: "Empty", IsStatic: true } method } =>
            method.ContainingType.Is("System.Array") || method.ContainingType.Is("System.Linq.Enumerable"),
        IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true } field } => IsKnown(field.ContainingType),
        IPropertyReferenceOperation { Property: { Name: "Empty", IsStatic: true } property } => IsKnown(property.ContainingType),
        _ => false,
    };

    /// <summary>Collections of .NET start empty; somebody's own may not.</summary>
    private static bool IsKnown(INamedTypeSymbol type) => UnsupportedTypes.IsSystem(type);

    /// <summary>An empty collection of the member's type; null for other values.</summary>
    public static string? Empty(ValueSpec value) => value switch
    {
        ListValue list => EmptyList(list),
        MapValue { IsImmutable: true } map => $"global::System.Collections.Immutable.ImmutableDictionary<{Code(map.Key)}, {Code(map.Item)}>.Empty",
        MapValue map => $"new global::System.Collections.Generic.Dictionary<{Code(map.Key)}, {Code(map.Item)}>()",
        ScalarValue { Kind: ScalarKind.Bytes } => "global::System.Array.Empty<byte>()",
        _ => null,
    };

    private static string EmptyList(ListValue list)
    {
        var item = Code(list.Item);
        return list.Kind switch
        {
            CollectionKind.Array => $"global::System.Array.Empty<{item}>()",
            CollectionKind.List => $"new global::System.Collections.Generic.List<{item}>()",
            CollectionKind.Set => $"new global::System.Collections.Generic.HashSet<{item}>()",
            CollectionKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray<{item}>.Empty",
            CollectionKind.ImmutableList => $"global::System.Collections.Immutable.ImmutableList<{item}>.Empty",
            _ => $"new {list.CSharpType}()",
        };
    }

    private static string Code(ValueSpec value) => value.IsNullable ? value.CSharpType + "?" : value.CSharpType;

    private static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
            {
                return true;
            }
        }

        return false;
    }
}
