using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Classes, records, structs and tuples.</summary>
internal static class ObjectParser
{
    public static ObjectSpec? Parse(INamedTypeSymbol type, int index, string name, ValueSite site)
    {
        if (type.IsTupleType)
        {
            return TupleParser.Parse(type, name, site);
        }

        var context = site.Context;
        if (context.WritesOnly)
        {
            var written = Members(type, index, WrittenMembers.Of(type, site), site);
            return new ObjectSpec(name, type.ToCode(), type.IsValueType, Documentation.Of(type, context), written, IsTuple: false, ConstructionMayThrow: false);
        }

        if (type.IsAbstract || type.TypeKind == TypeKind.Interface)
        {
            site.Report(ProblemKind.AbstractType, type.ToText());
            return null;
        }

        if (ConstructorChoice.Of(type, site.Location, context) is not { } constructor)
        {
            return null;
        }

        TypeAttributes.Check(type, site);
        var selected = new MemberSelection(type, constructor, site).Select();
        if (selected.Count == 0 && !site.IsCase && !context.HasFailed && MemberFinder.Find(type).Any(member => member.DeclaredAccessibility == Accessibility.Public))
        {
            site.Report(ProblemKind.NoMembers, type.ToText());
        }

        return new ObjectSpec(
            name,
            type.ToCode(),
            type.IsValueType,
            Documentation.Of(type, context),
            Members(type, index, selected, site),
            IsTuple: false,
            UserCode.RunsIn(type, constructor, selected, context));
    }

    /// <summary>An annotated type keeps its own naming wherever it is used; others follow the root.</summary>
    public static int Naming(INamedTypeSymbol type, ParseContext context) =>
        (type.GetAttributes().Find(OutputParser.AttributeName) ?? context.Root.GetAttributes().Find(OutputParser.AttributeName))
            ?.Named("Naming") as int? ?? 0;

    private static EquatableArray<MemberSpec> Members(INamedTypeSymbol type, int index, IReadOnlyList<JsonMember> selected, ValueSite site)
    {
        var parser = new MemberParser(type, Naming(type, site.Context), site);
        var places = site.Context.Types.Members;
        var members = new List<(MemberSpec Spec, int Order)>();
        foreach (var member in selected)
        {
            if (parser.Parse(member) is not { } spec)
            {
                continue;
            }

            var place = (Location: site.Context.LocationOf(member.Symbol, site.Location), Subject: type.ToText() + "." + member.Symbol.Name);
            if (places.ContainsKey((index, spec.JsonName)))
            {
                site.Context.Report(ProblemKind.NameCollision, place.Location, place.Subject, spec.JsonName);
                continue;
            }

            places.Add((index, spec.JsonName), place);
            members.Add((spec, member.Attributes.Find(AttributeExtensions.Json + "JsonPropertyOrderAttribute")?.Argument(0) as int? ?? 0));
        }

        return new EquatableArray<MemberSpec>(members.OrderBy(member => member.Order).Select(member => member.Spec));
    }
}
