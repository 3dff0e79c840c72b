using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>What a member, item or dictionary value of a type holds. Null after a problem that nothing can be generated for.</summary>
internal static class ValueParser
{
    /// <summary>Reads a member's value; a constraint that its type has no use for is a problem.</summary>
    /// <param name="refusesNull">An attribute says so, whatever the type says.</param>
    public static ValueSpec? ParseMember(ITypeSymbol type, bool refusesNull, ValueSite site)
    {
        var value = Parse(type, site);
        if (value is null)
        {
            return null;
        }

        foreach (var constraint in site.Constraints.Left)
        {
            if (constraint.Kind != ConstraintKind.NotEmpty)
            {
                var kind = constraint.IsOurs ? ProblemKind.ConstraintOnWrongType : ProblemKind.NotEnforced;
                site.Report(kind, constraint.Location, constraint.Name, type.ToText());
            }
        }

        return refusesNull && !value.IsValueType ? value with { IsNullable = false } : value;
    }

    public static ValueSpec? Parse(ITypeSymbol type, ValueSite site)
    {
        var core = type.WithoutNullable();
        var isNullable = !SymbolEqualityComparer.Default.Equals(core, type)
            || (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated });
        if (core.TypeKind == TypeKind.Error)
        {
            site.Context.Abandon();
            return null;
        }

        if (UnsupportedTypes.Find(core) is { } unsupported)
        {
            site.Report(ProblemKind.UnsupportedType, core.ToText(), unsupported);
            return null;
        }

        return ParseLeaf(core, isNullable, site) ?? ParseStructure(core, isNullable, site);
    }

    private static ValueSpec? ParseLeaf(ITypeSymbol type, bool isNullable, ValueSite site)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return new BooleanValue(isNullable);
            case SpecialType.System_String:
                return TextParser.Parse(isNullable, site);
        }

        if (IntegerType.Of(type) is { } integer)
        {
            return IntegerParser.Parse(integer, isNullable, site);
        }

        return NumberType.Of(type) is { } number
            ? NumberParser.Parse(number, isNullable, site)
            : ScalarParser.Parse(type, isNullable, site);
    }

    private static ValueSpec? ParseStructure(ITypeSymbol type, bool isNullable, ValueSite site)
    {
        if (CollectionParser.TryParse(type, isNullable, site, out var collection))
        {
            return collection;
        }

        return type is INamedTypeSymbol named ? NamedParser.Parse(named, isNullable, site) : Refuse(type, site);
    }

    private static ValueSpec? Refuse(ITypeSymbol type, ValueSite site)
    {
        site.Report(ProblemKind.UnsupportedType, type.ToText(), "use a type that JSON has a form for");
        return null;
    }
}
