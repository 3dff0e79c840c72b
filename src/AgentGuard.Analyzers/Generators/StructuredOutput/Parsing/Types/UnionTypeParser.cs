using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>
/// Union types of C#, known by their attribute: the compiler that this runs in may be older than they are. A constructor with one parameter
/// makes each case.
/// </summary>
internal static class UnionTypeParser
{
    private const string Discriminator = "kind";
    private const string Services = "System.Runtime.CompilerServices.";

    /// <summary>By attribute in another assembly or written by hand; by keyword here, where the compiler adds the attribute only when it emits.</summary>
    public static bool IsUnion(INamedTypeSymbol type) =>
        (type.GetAttributes().Has(Services + "UnionAttribute")
            || type.AllInterfaces.Any(contract => contract.Is(Services + "IUnion"))
            || type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax { Keyword.ValueText: "union" }))
        && CasesOf(type).Any();

    /// <summary>The types of the public constructors with one parameter.</summary>
    public static IEnumerable<ITypeSymbol> CasesOf(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(constructor => constructor is { Parameters.Length: 1, DeclaredAccessibility: Accessibility.Public })
        .Select(constructor => constructor.Parameters[0].Type);

    public static UnionSpec Parse(INamedTypeSymbol type, string name, ValueSite site)
    {
        var context = site.Context;
        var location = context.LocationOf(type, site.Location);
        var own = site with { Location = location, Subject = type.ToText(), Constraints = new ConstraintSet([]), IsCase = true };
        var values = new List<(ITypeSymbol Type, ValueSpec Value)>();
        foreach (var option in CasesOf(type))
        {
            if (ValueParser.Parse(option, own) is { } value)
            {
                values.Add((option, value with { IsNullable = false }));
            }
        }

        var tagged = values.Count(pair => IsObject(pair.Value, context)) > 1;
        var cases = values.ConvertAll(pair =>
            new UnionCase(tagged && IsObject(pair.Value, context) ? pair.Type.Name : null, TagIsNumber: false, pair.Value));
        context.Types.CheckLater(() =>
        {
            for (var i = 0; i < cases.Count; i++)
            {
                Check(cases[i], values[i].Type, tagged, cases.Take(i), own);
            }
        });

        return new UnionSpec(
            name,
            type.ToCode(),
            type.IsValueType,
            Documentation.Of(type, context),
            tagged ? Discriminator : null,
            new EquatableArray<UnionCase>(cases),
            IsUnionType: true);
    }

    private static void Check(UnionCase added, ITypeSymbol type, bool tagged, IEnumerable<UnionCase> before, ValueSite site)
    {
        var form = FormOf(added.Value, site.Context);
        foreach (var known in before)
        {
            var other = FormOf(known.Value, site.Context);
            var told = (form & other) == 0 || (added.Tag is not null && known.Tag is not null && added.Tag != known.Tag);
            if (!told)
            {
                site.Report(ProblemKind.AmbiguousCases, known.Value.CSharpType.Replace("global::", ""), type.ToText());
                return;
            }
        }

        if (!tagged)
        {
            return;
        }

        if (added.Value is NamedValue named && site.Context.Types[named.Type] is UnionSpec)
        {
            site.Report(ProblemKind.UnionInUnion, type.ToText());
        }

        DiscriminatorRules.Check(added, Discriminator, type, site);
    }

    private static bool IsObject(ValueSpec value, ParseContext context) => FormOf(value, context) == JsonForm.Object;

    private static JsonForm FormOf(ValueSpec value, ParseContext context) => value switch
    {
        BooleanValue => JsonForm.Boolean,
        IntegerValue or NumberValue => JsonForm.Number,
        TextValue or ScalarValue => JsonForm.Text,
        ListValue => JsonForm.List,
        MapValue => JsonForm.Object | JsonForm.List,
        NamedValue named => context.Types[named.Type] switch
        {
            EnumSpec { IsFlags: true } => JsonForm.List,
            EnumSpec => JsonForm.Text,
            UnionSpec { IsUnionType: true } => JsonForm.Any,
            _ => JsonForm.Object,
        },
        _ => JsonForm.Any,
    };
}
