using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Types that implement <c>ISchemaValue&lt;TSelf&gt;</c>.</summary>
internal static class CustomParser
{
    /// <summary>A structured output implements it too, by generated code, and is an object like any other.</summary>
    public static bool IsCustom(ITypeSymbol type) =>
        type is INamedTypeSymbol named
        && named.AllInterfaces.Any(contract => contract.Is(AttributeExtensions.Runtime + "ISchemaValue`1")
            && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type))
        && !type.GetAttributes().Has(OutputParser.AttributeName);

    public static CustomValue? Parse(INamedTypeSymbol type, bool isNullable, ValueSite site)
    {
        if (type.GetAttributes().Find(AttributeExtensions.Runtime + "ValueSchemaAttribute")?.Argument(0) is not string schema)
        {
            site.Report(ProblemKind.NoValueSchema, type.ToText());
            return null;
        }

        if (!JsonParser.TryParse(schema, out var node, out var error) || node is not JsonObject)
        {
            site.Report(ProblemKind.ValueSchemaInvalid, type.ToText(), error ?? "another JSON value");
            return null;
        }

        return new CustomValue(type.ToCode(), type.IsValueType, isNullable, schema);
    }
}
