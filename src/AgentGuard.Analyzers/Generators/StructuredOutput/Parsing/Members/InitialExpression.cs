using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>Initial values that are no constants but can be repeated: empty collections, new objects, well-known fields.</summary>
internal static class InitialExpression
{
    public static (string Code, string? Json)? Of(IOperation operation, ValueSpec value, ParseContext context)
    {
        if (IsEmpty(operation, context) && EmptyCode(value) is { } empty)
        {
            return (empty, null);
        }

        return operation switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when context.IsAccessible(field) =>
                (field.ContainingType.ToCode() + "." + CSharpNames.Escape(field.Name), null),
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Constructor: { } constructor, Type: INamedTypeSymbol type }
                when value is NamedValue && context.IsAccessible(constructor) && !HasRequiredMembers(type) =>
                ($"new {type.ToCode()}()", null),
            _ => null,
        };
    }

    private static bool IsEmpty(IOperation operation, ParseContext context) => operation switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null or { Initializers.IsEmpty: true } } => true,
        IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true } => true,
        IArrayCreationOperation { Initializer: null, DimensionSizes: { Length: 1 } sizes } => sizes[0].ConstantValue is { HasValue: true, Value: 0 },
        IInvocationOperation { Arguments.IsEmpty: true, TargetMethod: { Name: "Empty", IsStatic: true } method } =>
            method.ContainingType.Is("System.Array") || method.ContainingType.Is("System.Linq.Enumerable"),
        IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true } field } => field.ContainingType.ContainingNamespace.Name == "Immutable",
        IPropertyReferenceOperation { Property: { Name: "Empty", IsStatic: true } } => true,
        // Roslyn has an operation for collection expressions only from 4.11 on.
        _ => operation.Syntax is CollectionExpressionSyntax { Elements.Count: 0 },
    };

    private static string? EmptyCode(ValueSpec value) => value switch
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
