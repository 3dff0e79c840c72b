using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Types with a definition of their own: enums, objects, unions; and types that read themselves.</summary>
internal static class NamedParser
{
    public static ValueSpec? Parse(INamedTypeSymbol type, bool isNullable, ValueSite site)
    {
        if (!CanBeNamed(type, site))
        {
            return null;
        }

        site = site with { Collections = null };
        if (type.TypeKind == TypeKind.Enum)
        {
            return Use(type, isNullable, "", site, (_, name) => EnumParser.Parse(type, name, site));
        }

        if (CustomParser.IsCustom(type))
        {
            return CustomParser.Parse(type, isNullable, site);
        }

        if (IsPolymorphic(type))
        {
            return Use(type, isNullable, "", site, (_, name) => PolymorphicParser.Parse(type, name, site));
        }

        return UnionTypeParser.IsUnion(type)
            ? Use(type, isNullable, "", site, (_, name) => UnionTypeParser.Parse(type, name, site))
            : ParseObject(type, isNullable, site);
    }

    /// <summary>The type as an object with its own members, also when it is the base of a union.</summary>
    public static ValueSpec? ParseObject(INamedTypeSymbol type, bool isNullable, ValueSite site)
    {
        if (!CanBeNamed(type, site))
        {
            return null;
        }

        site = site with { Collections = null };
        var suffix = IsPolymorphic(type) ? "Itself" : "";
        return Use(type, isNullable, suffix, site, (index, name) => ObjectParser.Parse(type, index, name, site));
    }

    public static bool IsPolymorphic(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute =>
            attribute.AttributeClass.Is(AttributeExtensions.Json + "JsonDerivedTypeAttribute")
            || attribute.AttributeClass.Is(AttributeExtensions.Json + "JsonPolymorphicAttribute"));


    private static NamedValue Use(
        INamedTypeSymbol type, bool isNullable, string suffix, ValueSite site, Func<int, string, TypeSpec?> read)
    {
        var names = SpecNames.Candidates(type).Select(name => name + suffix);
        var index = site.Context.Types.Add(type.ToCode() + suffix, names, read);
        return new NamedValue(index, type.ToCode(), type.IsValueType, isNullable);
    }

    private static bool CanBeNamed(INamedTypeSymbol type, ValueSite site)
    {
        site.Context.Cancellation.ThrowIfCancellationRequested();
        if (TypeRules.Find(type, site.Context) is not { } problem)
        {
            return true;
        }

        site.Report(problem, type.ToText());
        return false;
    }
}
