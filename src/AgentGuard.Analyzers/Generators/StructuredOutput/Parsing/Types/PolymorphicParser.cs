using System.Globalization;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Base types whose derived types are declared with <c>[JsonDerivedType]</c>.</summary>
internal static class PolymorphicParser
{
    private const string DefaultDiscriminator = "$type";

    public static UnionSpec? Parse(INamedTypeSymbol type, string name, ValueSite site)
    {
        var context = site.Context;
        var location = context.LocationOf(type, site.Location);
        var attributes = type.GetAttributes();
        var discriminator = attributes.Find(AttributeExtensions.Json + "JsonPolymorphicAttribute")?.Named("TypeDiscriminatorPropertyName") as string
            ?? DefaultDiscriminator;
        var cases = new List<UnionCase>();
        var isComplete = false;
        foreach (var attribute in attributes.Where(candidate => candidate.AttributeClass.Is(AttributeExtensions.Json + "JsonDerivedTypeAttribute")))
        {
            var own = site with { Location = context.LocationOf(attribute, location), Subject = type.ToText(), IsCase = true };
            if (attribute.TypeArgument(0) is INamedTypeSymbol derived && Case(derived, attribute, type, own) is { } added)
            {
                isComplete |= SymbolEqualityComparer.Default.Equals(derived, type);
                Add(added, cases, discriminator, derived, own);
            }
        }

        if (cases.Count == 0)
        {
            if (!attributes.Has(AttributeExtensions.Json + "JsonDerivedTypeAttribute"))
            {
                context.Report(ProblemKind.NoDerivedTypes, location, type.ToText());
            }

            return null;
        }

        if (!isComplete && !type.IsAbstract && type.TypeKind == TypeKind.Class)
        {
            context.Report(ProblemKind.BaseIsNoCase, location, type.ToText());
        }

        return new UnionSpec(
            name, type.ToCode(), type.IsValueType, Documentation.Of(type, context), discriminator, new EquatableArray<UnionCase>(cases), IsUnionType: false);
    }

    private static UnionCase? Case(INamedTypeSymbol derived, AttributeData attribute, INamedTypeSymbol type, ValueSite site)
    {
        if (derived.TypeKind == TypeKind.Error)
        {
            site.Context.Abandon();
            return null;
        }

        if (!site.Context.Compilation.ClassifyCommonConversion(derived, type).IsImplicit || derived.IsAbstract)
        {
            site.Report(ProblemKind.NotDerived, derived.ToText());
            return null;
        }

        var (tag, isNumber) = attribute.Argument(1) switch
        {
            string text => (text, false),
            int number => (number.ToString(CultureInfo.InvariantCulture), true),
            _ => (null, false),
        };
        if (tag is null)
        {
            site.Report(ProblemKind.NoDiscriminator, derived.ToText());
            return null;
        }

        return NamedParser.ParseObject(derived, isNullable: false, site) is { } value ? new UnionCase(tag, isNumber, value) : null;
    }

    private static void Add(UnionCase added, List<UnionCase> cases, string discriminator, INamedTypeSymbol derived, ValueSite site)
    {
        if (cases.Exists(known => known.Tag == added.Tag && known.TagIsNumber == added.TagIsNumber))
        {
            site.Report(ProblemKind.DuplicateDiscriminator, added.Tag!);
        }
        else if (cases.Exists(known => known.Value.CSharpType == added.Value.CSharpType))
        {
            site.Report(ProblemKind.DuplicateCase, derived.ToText());
        }
        else
        {
            cases.Add(added);
            site.Context.Types.CheckLater(() => DiscriminatorRules.Check(added, discriminator, derived, site));
        }
    }
}
