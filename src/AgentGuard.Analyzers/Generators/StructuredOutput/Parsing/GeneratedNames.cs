using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>The public members that are generated, and which of their names are in use.</summary>
internal static class GeneratedNames
{
    private static readonly string[] Names =
    [
        "SchemaName", "SchemaDescription", "SchemaUtf8", "Schema", "DroppedKeywords", "Read", "TryRead", "Validate", "Write", "ToJson",
        "TypeInfo", "TypeInfoResolver",
    ];

    /// <summary>Nested classes that are generated; the emitter adds underscores until a name is free.</summary>
    private static readonly string[] Classes = ["OutputCode", "OutputSchemas"];

    /// <summary>Inherited members count: generated ones would hide them from the generated code that reads them.</summary>
    public static EquatableArray<string> TakenIn(INamedTypeSymbol type)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            taken.UnionWith(Names.Where(name => !current.GetMembers(name).IsEmpty));
        }

        return new EquatableArray<string>(Names.Where(taken.Contains).Concat(Types(type)));
    }

    private static IEnumerable<string> Types(INamedTypeSymbol type) => type.GetMembers()
        .Select(member => member.Name)
        .Append(type.Name)
        .Where(name => Classes.Contains(name.TrimEnd('_')))
        .Distinct();
}
