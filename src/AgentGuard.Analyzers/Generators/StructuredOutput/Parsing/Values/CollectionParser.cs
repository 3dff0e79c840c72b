using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>Lists, sets and dictionaries.</summary>
internal static class CollectionParser
{
    /// <summary>False for types that are no collection; true and null after a problem.</summary>
    public static bool TryParse(ITypeSymbol type, bool isNullable, ValueSite site, out ValueSpec? value)
    {
        value = null;
        if (CustomParser.IsCustom(type) || !CollectionShape.IsCollection(type))
        {
            return false;
        }

        if (type.GetAttributes().Find(AttributeExtensions.Json + "JsonConverterAttribute") is not null)
        {
            site.Report(ProblemKind.TypeConverter, type.ToText());
            return true;
        }

        if (CollectionShape.Of(type, site.Context) is not { } shape)
        {
            site.Report(ProblemKind.UnsupportedCollection, type.ToText(), WayOut(type));
            return true;
        }

        if (site.Collections?.Contains(type, SymbolEqualityComparer.Default) == true)
        {
            site.Report(ProblemKind.UnsupportedCollection, type.ToText(), "use a type of your own with a list as a member, since a list that contains itself has no schema");
            return true;
        }

        var items = site with { Constraints = site.Constraints.TakeForItems(), Collections = [type, .. site.Collections ?? []] };
        value = shape.IsMap ? Map(type, shape, isNullable, site, items) : List(type, shape, isNullable, site, items);
        site.Constraints.Return(items.Constraints);
        return true;
    }

    private static ListValue? List(ITypeSymbol type, CollectionShape shape, bool isNullable, ValueSite site, ValueSite items)
    {
        var range = CountRange.Of(site.Constraints.Take(ConstraintKind.Items, ConstraintKind.Length), site);
        if (ValueParser.Parse(shape.Item, items) is not { } item)
        {
            return null;
        }

        var isSet = shape.Kind == CollectionKind.Set && (!site.Context.WritesOnly || CanBeUnique(item, site.Context));
        if (isSet && !CanBeUnique(item, site.Context))
        {
            site.Report(ProblemKind.SetOfObjects, type.ToText());
            return null;
        }

        return new ListValue(shape.Kind, type.ToCode(), type.IsValueType, isNullable, item, range.Minimum, range.Maximum, isSet);
    }

    private static MapValue? Map(ITypeSymbol type, CollectionShape shape, bool isNullable, ValueSite site, ValueSite items)
    {
        var range = CountRange.Of(site.Constraints.Take(ConstraintKind.Items, ConstraintKind.Length), site);
        var key = Key(shape.Key!, type, site);
        var item = ValueParser.Parse(shape.Item, items);
        return key is null || item is null
            ? null
            : new MapValue(type.ToCode(), isNullable, key, item, range.Minimum, range.Maximum, shape.IsImmutable);
    }

    private static ValueSpec? Key(ITypeSymbol key, ITypeSymbol map, ValueSite site)
    {
        if (key.SpecialType == SpecialType.System_String)
        {
            return TextParser.Parse(isNullable: false, site with { Constraints = new ConstraintSet([]) });
        }

        if (key.TypeKind == TypeKind.Enum && !EnumParser.IsFlags(key))
        {
            return ValueParser.Parse(key, site with { Constraints = new ConstraintSet([]) });
        }

        if (key.TypeKind == TypeKind.Error)
        {
            site.Context.Abandon();
        }
        else
        {
            site.Report(ProblemKind.UnsupportedKey, map.ToText(), key.ToText());
        }

        return null;
    }

    /// <summary>What two equal items are is clear in JSON and in C# alike.</summary>
    private static bool CanBeUnique(ValueSpec item, ParseContext context) => item switch
    {
        { IsNullable: true } => false,
        TextValue or IntegerValue or BooleanValue or ScalarValue { Kind: ScalarKind.Char } => true,
        NamedValue named => context.Types[named.Type] is EnumSpec { IsFlags: false },
        _ => false,
    };

    private static string WayOut(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol)
        {
            return "use an array of arrays";
        }

        return type.IsOrInherits("System.Collections.IDictionary") || type.IsOrInherits("System.Collections.Generic.IReadOnlyDictionary`2")
            ? "use Dictionary<string, T>"
            : type.IsOrInherits("System.Collections.Generic.ISet`1") ? "use HashSet<T>" : "use List<T> or an array";
    }
}
